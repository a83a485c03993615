/** Not built yet. */
export function SetupRoom({ scenario }: { readonly scenario: string }) {
  return <main data-scenario={scenario} />;
}

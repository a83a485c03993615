/** Not built yet. */
export function LibraryRoom() {
  return <main />;
}

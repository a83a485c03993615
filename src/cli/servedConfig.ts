import type { ServedMode, TableConfig } from '#core/table/tableConfig.ts';

/** The `config.json` of a server with the relay inside. `base`: where the seats' page is found, with a slash at its end. */
export const servedConfig = (mode: ServedMode, base: string, certificate: Pick<TableConfig, 'words'> & { readonly fingerprint: string } | null): TableConfig => ({
  mode, relay: 'same-origin', seats: `${base}seat.html`, words: certificate?.words ?? [], fingerprint: certificate?.fingerprint ?? null, password: null,
});

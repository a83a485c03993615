import type { Files } from '#core/ports.ts';

/** Downloads and chosen files. */
export const browserFiles: Files = {
  download(name, content) {
    const url = URL.createObjectURL(new Blob([content as BlobPart], { type: 'application/octet-stream' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser has to read it first.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
  text: async (file) => new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()),
};

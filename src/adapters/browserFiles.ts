import type { Files } from '#core/ports.ts';

/** Files of this machine: saved by a download link, read as strict UTF-8. */
export function browserFiles(): Files {
  return {
    download(name, text) {
      const url = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }));
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
    },
    async text(file) {
      return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    },
  };
}

import mammoth from 'mammoth';

/** What a reader that is not ours finds in a Word file. Texts have single spaces. */
export interface OpenedDocx {
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** Tables with a head that comes again, by row and cell; bars have none. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly bars: number;
  readonly struck: readonly string[];
  readonly items: readonly string[];
  readonly text: string;
  /** What it could not make sense of, but for paragraph styles of our own. */
  readonly complaints: readonly string[];
}

/** Opens a Word file with mammoth, which goes by style alone. Rejects what is no Word file. */
export async function openedDocx(bytes: Uint8Array): Promise<OpenedDocx> {
  const buffer = Buffer.from(bytes);
  const { value: html, messages } = await mammoth.convertToHtml({ buffer });
  const tables = inside(html, 'table');
  return {
    headings: [...html.matchAll(/<h(\d)>(.*?)<\/h\1>/gs)].map(([, level, text]) => ({ level: Number(level), text: bare(text ?? '') })),
    tables: tables.filter((table) => table.includes('<thead>')).map((table) => inside(table, 'tr').map((row) => inside(row, 't[hd]').map(bare))),
    bars: tables.filter((table) => !table.includes('<thead>')).length,
    struck: inside(html, 's').map(bare),
    items: inside(html, 'li').map(bare),
    text: (await mammoth.extractRawText({ buffer })).value.replace(/\s+/g, ' '),
    complaints: messages.map(({ message }) => message).filter((message) => !message.startsWith('Unrecognised paragraph style')),
  };
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const bare = (html: string): string => html.replace(/<\/?[^>]+>/g, '').replace(/&(amp|lt|gt|quot);/g, (_, name: string) => SIGNS[name] ?? '').replace(/\s+/g, ' ').trim();
const inside = (html: string, tag: string): readonly string[] => [...html.matchAll(new RegExp(`<(${tag})(?: [^>]*)?>(.*?)</\\1>`, 'gs'))].map(([, , text]) => text ?? '');

/** Why an archive, or a part of it, is not taken. Words for people stand in the catalogue, by `code`. */
export interface ArchiveProblem {
  readonly code: ArchiveProblemCode;
  /** Name of the file inside the archive, shortened if it is very long; empty where it is the archive as a whole. */
  readonly file: string;
  /** What was found, where the code alone does not say it: a sentence, or empty. */
  readonly detail: string;
}
/** The archive as a whole is refused. */
export type WholeProblemCode = 'unread' | 'large' | 'no-zip' | 'cut' | 'many' | 'bomb' | 'no-manifest' | 'bad-manifest' | 'newer';
export type ArchiveProblemCode = WholeProblemCode
  /** One file of it is left out: no name of ours, twice there, not in the list, not there, not the bytes that the list says. */
  | 'name' | 'twice' | 'unlisted' | 'missing' | 'damaged'
  /** One exercise, scenario or file of incidents is left out: what is said of it, its log, its sealed text, its text does not hold. */
  | 'unreadable' | 'log-broken' | 'other-header' | 'newer-log' | 'sealed' | 'scenario';

const LONGEST = 80;

/** Names out of a file may be anything: shortened, without what would move or hide the words around them. */
const shown = (file: string): string => {
  const plain = file.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '�');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
};

export const archiveProblem = (code: ArchiveProblemCode, file = '', detail = ''): ArchiveProblem => ({ code, file: shown(file), detail });

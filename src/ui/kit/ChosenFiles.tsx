import type { Ref } from 'react';

export interface ChosenFilesProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  /** Endings and types that the browser offers first, such as `.csv,text/csv`. */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser's own way to choose a file, out of sight: a button opens it by its `ref`. */
export function ChosenFiles({ ref, label, accept, onFiles }: ChosenFilesProps) {
  return (
    <input
      ref={ref}
      type="file"
      accept={accept}
      hidden
      aria-label={label}
      onChange={(change) => {
        onFiles([...(change.target.files ?? [])]);
        // The same file, mended, must be chosen again at once.
        change.target.value = '';
      }}
    />
  );
}

import type { DragEvent } from 'react';
import { useState } from 'react';

export interface FileDrop {
  /** A file hangs over the page. */
  readonly over: boolean;
  readonly handlers: {
    readonly onDragOver: (drag: DragEvent) => void;
    readonly onDragLeave: (drag: DragEvent) => void;
    readonly onDrop: (drag: DragEvent) => void;
  };
}

const holdsFiles = (drag: DragEvent): boolean => [...drag.dataTransfer.types].includes('Files');

/** Takes files that are dropped on the element which gets the handlers; text and links are left alone. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): FileDrop {
  const [over, setOver] = useState(false);
  const onDragOver = (drag: DragEvent) => {
    if (!holdsFiles(drag)) return;
    drag.preventDefault();
    setOver(true);
  };
  // Leaving for a child is no leaving.
  const onDragLeave = (drag: DragEvent) => {
    if (!(drag.relatedTarget instanceof Node) || !drag.currentTarget.contains(drag.relatedTarget)) setOver(false);
  };
  const onDrop = (drag: DragEvent) => {
    if (!holdsFiles(drag)) return;
    drag.preventDefault();
    setOver(false);
    onFiles([...drag.dataTransfer.files]);
  };
  return { over, handlers: { onDragOver, onDragLeave, onDrop } };
}

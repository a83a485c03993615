import { FileIcon } from 'lucide-react';
import { useId, useRef } from 'react';
import { library_file_checking, library_open_file, library_open_file_hint } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { ChosenFiles } from '#ui/kit/ChosenFiles.tsx';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';

interface OpenFileButtonProps {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens a scenario or a log from disk. */
export function OpenFileButton({ busy, onFiles }: OpenFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  return (
    <>
      <Button
        icon={<FileIcon size={16} aria-hidden="true" />}
        busy={busy ? library_file_checking() : undefined}
        aria-describedby={hintId}
        onClick={() => input.current?.click()}
      >
        {library_open_file()}
      </Button>
      <VisuallyHidden id={hintId}>{library_open_file_hint()}</VisuallyHidden>
      <ChosenFiles ref={input} label={library_open_file()} accept=".mdx,.jsonl" onFiles={onFiles} />
    </>
  );
}

import { useState } from 'react';
import {
  library_file_clean, library_file_close, library_file_errors, library_file_problems, library_file_set_up, library_file_set_up_anyway,
  library_file_show_all, library_file_warnings,
} from '#messages/compiled/messages.js';
import type { CheckedFile } from '#stores/libraryTypes.ts';
import { setupHref } from '#stores/routes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { Card } from '#ui/kit/Card.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { DiagnosticItem } from './DiagnosticItem.tsx';
import styles from './FilePanel.module.css';

/** Problems shown before "Show all". */
const FIRST_SHOWN = 50;

/** What the check of a scenario file found. Errors block; with warnings alone it can be set up anyway. */
export function CheckedFilePanel({ file, onClose }: { readonly file: CheckedFile; readonly onClose: () => void }) {
  const [all, setAll] = useState(false);
  const { name, diagnostics, lines } = file;
  const shown = all ? diagnostics : diagnostics.slice(0, FIRST_SHOWN);
  return (
    <Card title={name} aside={<Button size="dense" kind="quiet" onClick={onClose}>{library_file_close()}</Button>}>
      <div className={styles.FilePanel}>
        <Verdict file={file} />
        {shown.length > 0 && (
          <ol className={styles.list} aria-label={library_file_problems({ name })}>
            {shown.map((diagnostic, place) => (
              <DiagnosticItem key={place} diagnostic={diagnostic} line={lines[diagnostic.span.line - 1]} />
            ))}
          </ol>
        )}
        {shown.length < diagnostics.length && (
          <div><Button onClick={() => setAll(true)}>{library_file_show_all({ count: diagnostics.length })}</Button></div>
        )}
      </div>
    </Card>
  );
}

function Verdict({ file }: { readonly file: CheckedFile }) {
  const { diagnostics, scenario } = file;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0 || scenario === null) return <InlineMessage kind="late" urgent>{library_file_errors({ errors })}</InlineMessage>;
  const clean = diagnostics.length === 0;
  const link = <ButtonLink kind="primary" href={setupHref(scenario)}>{clean ? library_file_set_up() : library_file_set_up_anyway()}</ButtonLink>;
  return (
    <InlineMessage kind={clean ? 'done' : 'due'} urgent action={link}>
      {clean ? library_file_clean() : library_file_warnings({ warnings: diagnostics.length })}
    </InlineMessage>
  );
}

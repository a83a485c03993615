import type { Diagnostic } from '#core/base/diagnostic.ts';
import { library_error, library_hint, library_place, library_warning } from '#messages/compiled/messages.js';
import { Chip } from '#ui/kit/Chip.tsx';
import styles from './FilePanel.module.css';

/** A longer line is cut around its fault. */
const MOST_CHARACTERS = 240;

interface DiagnosticItemProps {
  readonly diagnostic: Diagnostic;
  /** The text of its line, `undefined` if it lies behind the end of the file. */
  readonly line: string | undefined;
}

/** A problem of a scenario file: severity in words, place, what was expected, the line itself with the place marked, what to do. */
export function DiagnosticItem({ diagnostic, line }: DiagnosticItemProps) {
  const { span, severity, message, hint } = diagnostic;
  return (
    <li className={styles.problem}>
      <p className={styles.where}>
        {severity === 'error' ? <Chip kind="late">{library_error()}</Chip> : <Chip kind="due">{library_warning()}</Chip>}
        <span>{library_place({ line: span.line, column: span.column })}</span>
        <span>{diagnostic.rule}</span>
      </p>
      <p>{message}</p>
      {line !== undefined && line.trim() !== '' && <SourceLine line={line} from={span.column - 1} to={endOnLine(diagnostic, line)} />}
      {hint !== undefined && <p className={styles.hint}>{library_hint({ hint })}</p>}
    </li>
  );
}

/** Column (from 0) at which the marked part of this line ends. */
function endOnLine({ span }: Diagnostic, line: string): number {
  return span.endLine === span.line ? Math.max(span.endColumn - 1, span.column) : line.length;
}

function SourceLine({ line, from, to }: { readonly line: string; readonly from: number; readonly to: number }) {
  const start = line.length <= MOST_CHARACTERS ? 0 : Math.max(0, Math.min(from - MOST_CHARACTERS / 4, line.length - MOST_CHARACTERS));
  const end = Math.min(line.length, start + MOST_CHARACTERS);
  return (
    <code className={styles.source}>
      {start > 0 && '…'}
      {line.slice(start, from)}
      <mark>{line.slice(from, Math.min(to, end))}</mark>
      {line.slice(Math.min(to, end), end)}
      {end < line.length && '…'}
    </code>
  );
}

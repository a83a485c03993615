import { ReasonSheet } from '#ui/kit/aria/ReasonSheet.tsx';
import type { ConsoleControl } from '../control.ts';
import type { Ask } from '../sheet.ts';
import { finish } from './finish.ts';

/** The reason of an intervention, asked in the kit's own way. */
export function AskSheet({ c, ask }: { readonly c: ConsoleControl; readonly ask: Ask }) {
  return (
    <ReasonSheet
      title={ask.title}
      consequence={ask.consequence}
      suggestions={ask.suggestions}
      marks={ask.marks ?? undefined}
      confirm={ask.confirm}
      onConfirm={(because) => finish(c, (inner) => ask.submit(because, inner))?.message}
      onClose={() => c.change({ sheet: null })}
    />
  );
}

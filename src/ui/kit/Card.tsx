import type { ReactNode } from 'react';
import { useId } from 'react';
import { kit_card_done, kit_card_needs, kit_card_selected } from '#messages/compiled/messages.js';
import styles from './Card.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type CardState = 'plain' | 'selected' | 'needs' | 'done';
const STATE_WORD = { plain: null, selected: kit_card_selected, needs: kit_card_needs, done: kit_card_done } as const;

export interface CardProps {
  readonly title: ReactNode;
  /** Heading level, default 2. */
  readonly level?: 2 | 3 | 4 | undefined;
  /** `needs`: amber border, at most one on a screen. `done`: one line, no body. */
  readonly state?: CardState | undefined;
  /** At the right of the title: a count, a time, a chip. */
  readonly aside?: ReactNode;
  /** Body without padding, for lists and tables that reach the edge. */
  readonly flush?: boolean | undefined;
  readonly className?: string | undefined;
  readonly id?: string | undefined;
  readonly children?: ReactNode;
}

/** An `article` named by its heading; the state is part of the name. */
export function Card({ title, level = 2, state = 'plain', aside, flush = false, className, id, children }: CardProps) {
  const titleId = useId();
  const Heading = `h${level}` as const;
  const word = STATE_WORD[state];
  return (
    <article className={`${styles.Card} ${className ?? ''}`} data-state={state} aria-labelledby={titleId} id={id}>
      <div className={styles.head}>
        <Heading className={styles.title} id={titleId}>
          {title}
          {word !== null && <VisuallyHidden>, {word()}</VisuallyHidden>}
        </Heading>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {state !== 'done' && children !== undefined && (
        <div className={styles.body} data-flush={flush}>
          {children}
        </div>
      )}
    </article>
  );
}

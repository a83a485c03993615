import type { Prose as ProseText } from '#core/scenario/prose.ts';
import { ProseBlocks } from './ProseBlocks.tsx';
import styles from './Prose.module.css';

export interface ProseProps {
  readonly prose: ProseText;
  /** Level that an author's first heading gets on this screen (2–6, default 3). */
  readonly heading?: number | undefined;
  readonly className?: string | undefined;
}

/** Author's Markdown, drawn from its data by a switch of our own: nothing of a scenario is ever HTML. */
export function Prose({ prose, heading = 3, className }: ProseProps) {
  return (
    <div className={`${styles.Prose} ${className ?? ''}`}>
      <ProseBlocks nodes={prose.nodes} heading={heading} />
    </div>
  );
}

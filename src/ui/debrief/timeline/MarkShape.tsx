import type { Mark } from './lane.ts';
import styles from './Timeline.module.css';

/** Shapes in a box of 12 around 0, 0. */
const PATHS: Readonly<Record<Mark['shape'], string>> = {
  diamond: 'M0-6L6 0L0 6L-6 0Z',
  'hollow-diamond': 'M0-6L6 0L0 6L-6 0Z',
  dot: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z',
  'hollow-dot': 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z',
  square: 'M-4-4H4V4H-4Z',
  triangle: 'M0-5L5 4H-5Z',
  cross: 'M-4-4L4 4M-4 4L4-4',
  rule: 'M0-10V10',
};

interface MarkShapeProps {
  readonly mark: Mark;
  /** Its words with its times. */
  readonly said: string;
  readonly item: string;
  readonly chosen: string | null;
  readonly x: number;
  readonly y: number;
}

/** One mark with a tooltip. */
export function MarkShape({ mark, said, item, chosen, x, y }: MarkShapeProps) {
  return (
    <path
      className={styles.mark} data-shape={mark.shape} data-late={mark.late === true} data-item={item} data-chosen={item === chosen}
      d={PATHS[mark.shape]} transform={`translate(${x} ${y})`}
    >
      <title>{said}</title>
    </path>
  );
}

import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MeanTime } from '#core/measures/measures.ts';
import { MeanFigure } from '#ui/programme/MeanFigure.tsx';

const mean: MeanTime = { n: 2, censored: 0, tau: 36_000, restrictedMean: 5400, median: 3600, p90: 7200, completedMean: 5400 };
const cell = (credited: boolean) => render(<MeanFigure mean={mean} credited={credited} touched={false} beside={[]} />);

describe('A mean in the programme', () => {
  it('stands struck through, with the reason in words, where its guard failed', () => {
    const { container } = cell(false);
    expect(container.querySelector('s')).toHaveTextContent('1 h 30 m');
    expect(screen.getByText('not credited: its guard fails')).toBeVisible();
  });
  it('stands as it is where the guard holds', () => {
    const { container } = cell(true);
    expect(container.querySelector('s')).toBeNull();
    expect(container.querySelector('strong')).toHaveTextContent('1 h 30 m');
    expect(screen.queryByText(/not credited/)).toBeNull();
  });
});

import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ProseNode } from '#core/scenario/prose.ts';
import { expectAccessible } from '#kit/axe.ts';
import { Prose } from '#ui/kit/Prose.tsx';

const text = (value: string): ProseNode => ({ type: 'text', value });
const prose = (...nodes: readonly ProseNode[]) => ({ text: '', title: '', nodes });

describe('Prose', () => {
  it('draws every kind of piece as its element', async () => {
    const { container } = render(
      <Prose
        prose={prose(
          { type: 'heading', depth: 1, children: [text('Situation')] },
          { type: 'paragraph', children: [{ type: 'strong', children: [text('Gate lanes')] }, { type: 'break' }, { type: 'emphasis', children: [text('stop')] }] },
          { type: 'list', ordered: true, start: 3, children: [{ type: 'listItem', children: [text('third')] }] },
          { type: 'list', ordered: false, start: null, children: [{ type: 'listItem', children: [{ type: 'delete', children: [text('gone')] }] }] },
          { type: 'code', value: 'vssadmin delete shadows', lang: null },
          { type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'inlineCode', value: 'tms-01' }] }] },
          { type: 'thematicBreak' },
          {
            type: 'table',
            align: ['left', 'right'],
            children: ['Host', 'tms'].map((cell) => ({ type: 'tableRow', children: [{ type: 'tableCell', children: [text(cell)] }, { type: 'tableCell', children: [text(`${cell} 2`)] }] }) as const),
          },
        )}
      />,
    );
    expect(screen.getByRole('heading', { level: 3, name: 'Situation' })).toBeInTheDocument();
    expect(screen.getAllByRole('list')[0]).toHaveAttribute('start', '3');
    expect(screen.getByRole('columnheader', { name: 'Host 2' })).toBeInTheDocument();
    expect(screen.getByRole('cell', { name: 'tms 2' })).toBeInTheDocument();
    await expectAccessible(container);
  });
  it('keeps safe links without a referrer and shows only the text of others', () => {
    const link = (url: string, words: string): ProseNode => ({ type: 'link', url, children: [text(words)] });
    render(<Prose prose={prose({ type: 'paragraph', children: [link('https://example.org/a', 'good'), link('javascript:alert(1)', 'bad'), link('//example.org', 'loose')] })} />);
    expect(screen.getByRole('link', { name: 'good' })).toHaveAttribute('rel', 'noreferrer');
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(screen.getByText(/bad/)).toBeInTheDocument();
  });
  it('never makes elements of markup in text, and pictures become their words', () => {
    const { container } = render(
      <Prose prose={prose({ type: 'paragraph', children: [text('<img src=x onerror=alert(1)>'), { type: 'image', asset: 'map.png', alt: 'Map of the pier' }] })} />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('Picture: Map of the pier')).toBeInTheDocument();
  });
});

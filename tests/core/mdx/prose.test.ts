import { describe, expect, it } from 'vitest';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { imageAsset, linkUrl } from '#core/mdx/url.ts';
import type { Prose } from '#core/scenario/prose.ts';
import { goodWith } from '#kit/scenarioText.ts';

function prose(markdown: string): Prose | undefined {
  const { scenario, diagnostics } = parseScenario(goodWith('Ten past two at the gate.', markdown));
  expect(diagnostics).toEqual([]);
  return scenario?.stages[0]?.prose;
}

describe('prose', () => {
  it('keeps the marks as data and the plain text beside them', () => {
    expect(prose('# Night\n\nThe **gate** is *open* and `on`.\nStill.')).toEqual({
      text: 'Night\nThe gate is open and on.\nStill.',
      title: 'Night',
      nodes: [
        { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Night' }] },
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'The ' },
            { type: 'strong', children: [{ type: 'text', value: 'gate' }] },
            { type: 'text', value: ' is ' },
            { type: 'emphasis', children: [{ type: 'text', value: 'open' }] },
            { type: 'text', value: ' and ' },
            { type: 'inlineCode', value: 'on' },
            { type: 'text', value: '.\nStill.' },
          ],
        },
      ],
    });
  });

  it('reads lists, quotes, tables, code, links, pictures and struck text', () => {
    const blocks = '1. one\n2. two\n\n> said\n\n| a | b |\n|:--|--:|\n| 1 | 2 |\n\n```log\nline {1}\n```';
    const read = prose(`${blocks}\n\n[see](https://example.org/a?b=1#c) ~~old~~ ![map](media/map.png)\n\n---`);
    expect(read?.nodes.map((n) => n.type)).toEqual(['list', 'blockquote', 'table', 'code', 'paragraph', 'thematicBreak']);
    expect(read?.nodes).toMatchObject([
      { ordered: true, start: 1 },
      {},
      { align: ['left', 'right'] },
      { lang: 'log', value: 'line {1}' },
      {
        children: [
          { type: 'link', url: 'https://example.org/a?b=1#c' },
          {},
          { type: 'delete' },
          {},
          { type: 'image', asset: 'media/map.png', alt: 'map' },
        ],
      },
      {},
    ]);
    expect(read?.text).toContain('one\ntwo\nsaid\na b\n1 2\nline {1}');
  });

  it('resolves character references and escapes', () => {
    expect(prose('R&amp;D \\{braces\\} \\< &#65;')?.text).toBe('R&D {braces} < A');
  });

  it('resolves character references in attributes', () => {
    const { scenario } = parseScenario(goodWith('title="Night"', 'title="R&amp;D &quot;night&quot; &nope;"'));
    expect(scenario?.stages[0]?.title).toBe('R&D "night" &nope;');
  });
});

describe('addresses', () => {
  it.each(['https://example.org', 'https://example.org:8443/a/b?c=d#e', 'mailto:desk@example.org', '#night', 'https://bücher.example/'])(
    '%s may be followed',
    (url) => {
      expect(linkUrl(url)).toBe(url);
    },
  );

  it.each([
    'http://example.org',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    '//example.org',
    '/path',
    'https://user:pass@example.org',
    'https://a b',
    '',
    'https:\\\\example.org',
    'https://example.org/\u202e',
    ' https://example.org',
    'java\tscript:alert(1)',
    'vbscript:x',
    'https://',
    'mailto:',
    'blob:https://a/b',
    'https://@evil.example',
  ])('`%s` may not', (url) => {
    expect(linkUrl(url)).toBeNull();
  });

  it.each(['media/map.png', 'asset:map', 'media/a-b_c.jpg'])('picture %s is of the package', (url) => {
    expect(imageAsset(url)).toBe(url);
  });

  it.each([
    '../map.png',
    'media/../../x',
    'https://example.org/x.png',
    'media//x',
    'data:image/png;base64,AA',
    'media/.hidden',
    '/media/x',
  ])('picture %s is not', (url) => {
    expect(imageAsset(url)).toBeNull();
  });
});

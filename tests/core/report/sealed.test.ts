import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSealed } from '#core/report/sealed/readSealed.ts';
import { sealFile } from '#core/report/sealed/sealFile.ts';
import { sealGroups } from '#core/report/sealed/sealGroups.ts';
import { MANIFEST_ID, partId, SEALED_MARK, SEALED_PARTS, type SealedTexts } from '#core/report/sealed/sealedParts.ts';

const VIEWER = `<!doctype html><body>${SEALED_MARK}</body>`;
const TEXTS: SealedTexts = { log: '{"hotwash-log":1}\n{"seq":1}\n', scenario: '# a\n<Option id="a">', book: '{"notes":{}}', feedback: 'null', report: '<p>report</p>' };
const seal = (texts: SealedTexts = TEXTS) => sealFile(VIEWER, { title: 'Night', made: '2026-11-24' }, texts);

/** What a browser gives as `textContent` of a script element of that id. */
const finder = (html: string) => (id: string): string | null =>
  new RegExp(`<script type="application/json" id="${id}">([^]*?)</script>`).exec(html)?.[1] ?? null;

describe('a sealed file', () => {
  it('gives back every part byte for byte, with what stands over them', () => {
    const { html, seal: noted } = seal();
    expect(readSealed(finder(html))).toEqual({ texts: TEXTS, damaged: [], manifest: true, title: 'Night', made: '2026-11-24', seal: noted });
  });

  it('holds any text at all, also what would end a script or begin a comment', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', '<!--', '\u2028', '$&', '<script>', '\ud800'), (text, trap) => {
      const texts = { ...TEXTS, scenario: text + trap + text, report: trap };
      const { html } = seal(texts);
      expect(html.match(/<\/script/g)).toHaveLength(SEALED_PARTS.length + 1);
      const read = readSealed(finder(html));
      expect(read.texts).toEqual(texts);
      expect(read.damaged).toEqual([]);
    }));
  });

  it.each(SEALED_PARTS)('names the %s when one byte of it was changed, and no other part', (part) => {
    const { html } = seal();
    const [begin] = [html.indexOf(`id="${partId(part)}">"`) + `id="${partId(part)}">"`.length + 2];
    const changed = html.slice(0, begin) + String.fromCharCode(html.charCodeAt(begin) ^ 1) + html.slice(begin + 1);
    expect(readSealed(finder(changed)).damaged).toEqual([part]);
  });

  it('finds any one byte changed inside parts and manifest', () => {
    const { html, seal: noted } = seal();
    const places = [MANIFEST_ID, ...SEALED_PARTS.map(partId)].flatMap((id) => {
      const begin = html.indexOf(`id="${id}">`) + `id="${id}">`.length;
      return Array.from({ length: html.indexOf('</script>', begin) - begin }, (_, i) => begin + i);
    });
    expect(places.length).toBeGreaterThan(300);
    for (const at of places) {
      const read = readSealed(finder(html.slice(0, at) + String.fromCharCode(html.charCodeAt(at) ^ 2) + html.slice(at + 1)));
      expect(read.damaged.length > 0 || read.seal !== noted, `byte ${at}`).toBe(true);
    }
  });

  it('proves nothing without a manifest, and says so', () => {
    expect(readSealed(() => null)).toMatchObject({ manifest: false, damaged: [...SEALED_PARTS], title: '', made: '' });
    expect(readSealed(() => '{"hotwash-sealed":2,"parts":7}').manifest).toBe(false);
  });

  it('refuses a page without a place for the parts, or with two', () => {
    expect(() => sealFile('<body></body>', { title: '', made: '' }, TEXTS)).toThrow('no place');
    expect(() => sealFile(SEALED_MARK + SEALED_MARK, { title: '', made: '' }, TEXTS)).toThrow('no place');
  });

  it('shows its seal in eight groups of four', () => {
    expect(sealGroups(seal().seal)).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  });
});

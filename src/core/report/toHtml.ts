import { assertNever } from '../base/fault.ts';
import type { Block, Report } from './document.ts';
import { htmlMinutes } from './html/htmlMinutes.ts';
import { htmlStyle } from './html/htmlStyle.ts';
import { htmlTable } from './html/htmlTable.ts';
import { htmlAttribute, htmlLine, htmlText } from './html/htmlText.ts';
import { sideChapters } from './sideChapters.ts';
import { pageMark } from './words/pageMark.ts';

/** A heading of the second level with what stands under it; `null`: what stands before the first. */
interface Section {
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/**
 * A report as one HTML file that needs nothing else: no script, no request, its style inside. On paper it has its running lines, page x
 * of y, and wide tables on their side.
 */
export function toHtml(report: Report): string {
  const { title, language, handling, running, blocks } = report.document;
  const sections = sectionsOf(blocks);
  const [cover = { title: null, blocks: [] }, ...rest] = sections;
  const sides = sideChapters(rest.map((section) => section.blocks));
  return `<!DOCTYPE html>
<html lang="${htmlAttribute(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlAttribute(title)}</title>
<style>
${htmlStyle(report.document)}
</style>
</head>
<body>
<header>
<p class="handling">${htmlText(pageMark({ handling }))}</p>
<h1>${htmlText(title)}</h1>
<p class="running">${htmlText(running)}</p>
${cover.blocks.map((block, i) => blockHtml(block, `b0-${i}`)).join('\n')}
</header>
<main>
${rest.map((section, i) => `${sectionHtml(section, i, sides[i] === true)}${i === 0 ? `\n${contents(rest)}` : ''}`).join('\n')}
</main>
</body>
</html>
`;
}

/** Languages written from right to left. */
const directionOf = (language: string): 'rtl' | 'ltr' => (/^(ar|he|fa|ur|ps|sd|ug|yi|dv|ckb)\b/i.test(language) ? 'rtl' : 'ltr');

function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const found: { title: string | null; blocks: Block[] }[] = [{ title: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) found.push({ title: block.text, blocks: [] });
    else found.at(-1)?.blocks.push(block);
  }
  return found;
}

/** Stands after the first section: what is most worth reading comes first. */
const contents = (sections: readonly Section[]): string => (sections.length < 2 ? '' : `<nav aria-label="Contents">
<ol>
${sections.map(({ title }, i) => `<li><a href="#s${i + 1}">${htmlText(title ?? '')}</a></li>`).join('\n')}
</ol>
</nav>`);

function sectionHtml({ title, blocks }: Section, place: number, side: boolean): string {
  return `<section${side ? ' class="side"' : ''} aria-labelledby="s${place + 1}">
<h2 id="s${place + 1}">${htmlText(title ?? '')}</h2>
${blocks.map((block, i) => blockHtml(block, `b${place + 1}-${i}`)).join('\n')}
</section>`;
}

function blockHtml(block: Block, id: string): string {
  switch (block.kind) {
    case 'heading': return `<h${block.level}>${htmlText(block.text)}</h${block.level}>`;
    case 'paragraph': return `<p>${htmlLine(block.line)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${htmlLine(item)}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'table': return htmlTable(block, id);
    case 'minutes': return htmlMinutes(block, id);
    default: return assertNever(block);
  }
}

import type { ReportDocument } from '../document.ts';
import { oneLine } from '../text/cleanText.ts';
import { pageMark } from '../words/pageMark.ts';

/** A CSS string: nothing of the text can end it, nor the style element around it. */
const quoted = (text: string): string => `"${oneLine(text).replace(/[<>]/g, ' ').replace(/[\\"]/g, '\\$&')}"`;

/** The lines in the margin of each page: handling, title, scenario with tau, page x of y (DESIGN 8). */
function pageRules({ title, handling, running }: ReportDocument): string {
  const box = (place: string, content: string): string => `@${place} { content: ${content}; font: 8pt system-ui, sans-serif; color: #333; }`;
  return `@page {
  margin: 18mm;
  ${box('top-left', quoted(pageMark({ handling })))}
  ${box('top-right', quoted(title))}
  ${box('bottom-left', quoted(running))}
  ${box('bottom-right', '"Page " counter(page) " of " counter(pages)')}
}
@page side { size: landscape; }`;
}

/** Everything that the page needs to look right, on a screen and on A4 or Letter. */
export const htmlStyle = (page: ReportDocument): string => `${pageRules(page)}
${SCREEN}
${PRINT}`;

const SCREEN = `:root { color-scheme: light; --ink: #14202b; --quiet: #4a5866; --line: #c9d1d8; --ground: #f3f5f7; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; color: var(--ink); background: #fff; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif; overflow-wrap: break-word; }
.handling { margin: 0; font-weight: 700; }
.running { margin: 0 0 1.5rem; color: var(--quiet); font-size: .875rem; }
h1 { margin: 0 0 .5rem; font-size: 1.875rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .75rem; border-block-start: 2px solid var(--ink); padding-block-start: .5rem; font-size: 1.5rem; line-height: 1.25; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.15rem; line-height: 1.3; }
h4 { margin: 1rem 0 .25rem; font-size: 1rem; }
p, ul, ol, figure { margin: 0 0 .75rem; }
p, li { max-width: 46rem; }
li { margin-block-end: .35rem; }
nav ol { columns: 2; padding-inline-start: 1.25rem; list-style: none; padding: 0; }
nav a { color: inherit; }
.wide { margin: 0 0 1.25rem; overflow-x: auto; }
.wide:focus-visible { outline: 3px solid #186b8c; outline-offset: 2px; }
table { inline-size: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.4; }
caption { padding: .25rem 0; text-align: start; font-weight: 700; }
th, td { border-block-end: 1px solid var(--line); padding: .35rem .75rem .35rem 0; text-align: start; vertical-align: top; font-weight: 400; overflow-wrap: break-word; min-inline-size: 3.5rem; }
thead th { border-block-end: 2px solid var(--ink); font-weight: 700; vertical-align: bottom; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
s { color: var(--quiet); }
svg.minutes { display: block; inline-size: 100%; block-size: auto; overflow: visible; }
svg .label { font: 600 15px system-ui, sans-serif; }
svg .value { font: 13px system-ui, sans-serif; text-anchor: middle; }
svg .part { stroke: #14202b; stroke-width: 1; }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; font-size: .875rem; }
.key svg { vertical-align: middle; }
figcaption { color: var(--quiet); font-size: .875rem; }`;

const PRINT = `@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 15pt; color: #000; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav, .running { display: none; }
  .side { page: side; }
  main > section:nth-of-type(2) { break-before: page; }
  h1 { font-size: 19pt; line-height: 23pt; } h2 { margin-block-start: 16pt; padding-block-start: 6pt; font-size: 15pt; line-height: 19pt; } h3 { margin-block-start: 14pt; font-size: 12pt; line-height: 16pt; } h4 { font-size: 10.5pt; }
  section > h2:first-child { margin-block-start: 0; }
  h2, h3, h4, caption { break-after: avoid; }
  .wide { overflow: visible; }
  table { font-size: 8.5pt; line-height: 11.5pt; }
  th, td { padding-block: 3pt; }
  thead { display: table-header-group; }
  tr, li, figure { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
}`;

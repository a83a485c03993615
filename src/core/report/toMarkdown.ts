import { assertNever } from '../base/fault.ts';
import type { Block, Line, Report, Words } from './document.ts';
import { minutesTable } from './minutesTable.ts';
import { markdownText } from './text/markdownText.ts';
import { pageMark } from './words/pageMark.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** A report as GitHub-flavoured Markdown. Nothing that people or authors wrote becomes markup: every text is escaped. */
export function toMarkdown({ document: { title, handling, running, blocks } }: Report): string {
  const head = [`# ${markdownText(title)}`, `**${markdownText(pageMark({ handling }))}**`, markdownText(running)];
  return `${[...head, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading': return `${'#'.repeat(block.level)} ${markdownText(block.text)}`;
    case 'paragraph': return lineText(block.line);
    case 'list': return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${lineText(item)}`).join('\n');
    case 'table': return tableText(block);
    case 'minutes': return tableText(minutesTable(block));
    default: return assertNever(block);
  }
}

function tableText({ caption, head, rows, numeric }: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cell = (line: Line): string => line.map((words) => wordsText(words, false)).join('');
  const rule = row(head.map((_, i) => (numeric.includes(i) ? '---:' : '---')));
  return [`**${markdownText(caption)}**`, '', row(head.map((name) => markdownText(name))), rule, ...rows.map((cells) => row(cells.map(cell)))].join('\n');
}

const lineText = (line: Line): string => line.map((words, i) => wordsText(words, i === 0)).join('');

/** Spaces stand outside the marks: `** word**` is no emphasis. */
function wordsText({ text, strong, struck }: Words, first: boolean): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const [bold, cut] = [strong === true ? '**' : '', struck === true ? '~~' : ''];
  const said = markdownText(inner, first && bold + cut === '');
  return inner === '' ? ' ' : `${before === '' ? '' : ' '}${bold}${cut}${said}${cut}${bold}${after === '' ? '' : ' '}`;
}

import { tidyText } from './plain-text';

const elementNode = 1;
const textNode = 3;

const skipped = new Set(
  'script style noscript template head svg math iframe object embed canvas audio video button select textarea'.split(
    ' ',
  ),
);

/** An empty line goes before and after these. */
const paragraphs = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre section article header footer main aside nav figure'.split(
    ' ',
  ),
);

/** These only begin a line of their own. */
const lines = new Set(
  'div li dt dd tr td th caption figcaption address form fieldset legend thead tbody tfoot hr body details summary'.split(
    ' ',
  ),
);

/** `lines` puts each table cell on a line, as pages use tables for layout; `tabs` keeps a row together. */
export type TableCells = 'lines' | 'tabs';

/**
 * The text below an element, with headings, paragraphs, list items and table cells or rows on lines of their own.
 * The `textContent` of a page would glue them together.
 */
export function readBlocks(root: Element, cells: TableCells): string {
  let text = '';
  let prefix = '';
  let itemDepth = 0;

  function breakLine(count: 1 | 2): void {
    const [ending = ''] = /\s*$/.exec(text) ?? [];
    const missing = count - ending.split('\n').length + 1;
    if (text !== '' && missing > 0) text = text.trimEnd() + '\n'.repeat(count);
  }

  function addText(value: string): void {
    const words = value.replace(/\s+/g, ' ');
    const atLineStart = text === '' || text.endsWith('\n');
    const added = atLineStart ? words.trimStart() : words;
    if (added === '') return;
    text += prefix + (/\s$/.test(text) ? added.trimStart() : added);
    prefix = '';
  }

  function addRow(row: Element): void {
    const values = [...row.children].map((cell) => readBlocks(cell, cells).replace(/\s+/g, ' '));
    breakLine(1);
    text += values.join('\t');
    breakLine(1);
  }

  function visit(node: Node): void {
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === textNode) addText(node.nodeValue ?? '');
    else if (node.nodeType !== elementNode || skipped.has(name)) return;
    else if (name === 'br') breakLine(1);
    else if (name === 'tr' && cells === 'tabs') addRow(node as Element);
    else visitChildren(node, name);
  }

  function visitChildren(node: Node, name: string): void {
    const isItem = name === 'li';
    // The paragraphs of an item and the lists below it stay together.
    const gap = paragraphs.has(name) && itemDepth === 0 ? 2 : 1;
    const ownLine = paragraphs.has(name) || lines.has(name);
    if (ownLine) breakLine(gap);
    if (isItem) prefix = '• ';
    itemDepth += isItem ? 1 : 0;
    for (const child of node.childNodes) visit(child);
    itemDepth -= isItem ? 1 : 0;
    if (isItem) prefix = '';
    if (ownLine) breakLine(gap);
  }

  for (const child of root.childNodes) visit(child);
  return tidyText(text);
}

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
  const written: string[] = [];
  let line = '';
  let prefix = '';
  let itemDepth = 0;

  function endLine(isParagraph: boolean): void {
    if (line.trim() !== '') written.push(line);
    line = '';
    if (isParagraph) written.push('');
  }

  function addText(value: string): void {
    const words = value.replace(/\s+/g, ' ');
    const added = line === '' || line.endsWith(' ') ? words.trimStart() : words;
    if (added === '') return;
    line += prefix + added;
    prefix = '';
  }

  function addRow(row: Element): void {
    endLine(false);
    const values = [...row.children].map((cell) => readBlocks(cell, cells).replace(/\s+/g, ' '));
    if (values.some((value) => value !== '')) written.push(values.join('\t'));
  }

  function visit(node: Node): void {
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === textNode) addText(node.nodeValue ?? '');
    else if (node.nodeType !== elementNode || skipped.has(name)) return;
    else if (name === 'br') endLine(false);
    else if (name === 'tr' && cells === 'tabs') addRow(node as Element);
    else visitChildren(node, name);
  }

  function visitChildren(node: Node, name: string): void {
    const isItem = name === 'li';
    // The paragraphs of an item and the lists below it stay together.
    const isParagraph = paragraphs.has(name) && itemDepth === 0;
    const ownLine = paragraphs.has(name) || lines.has(name);
    if (ownLine) endLine(isParagraph);
    if (isItem) prefix = '• ';
    itemDepth += isItem ? 1 : 0;
    for (const child of node.childNodes) visit(child);
    itemDepth -= isItem ? 1 : 0;
    if (isItem) prefix = '';
    if (ownLine) endLine(isParagraph);
  }

  for (const child of root.childNodes) visit(child);
  endLine(false);
  return tidyText(written.join('\n'));
}

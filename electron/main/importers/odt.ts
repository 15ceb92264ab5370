import type { ImportedText } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { ParagraphWriter } from './paragraph-writer';
import { readAttribute, readTokens, type XmlToken } from './xml-tokens';
import type { Archive } from './zip-guard';

/** An OpenDocument text: headings, paragraphs, list items, and table rows with their cells parted by tabs. */
export function readOdt(archive: Archive): ImportedText {
  const content = archive.parts.get('content.xml')?.toString('utf8');
  const start = content?.indexOf('<office:text') ?? -1;
  if (content === undefined || start < 0) throw new CodedError('file-corrupt');
  const reader = new OdtReader(readHiddenStyles(content.slice(0, start)));
  for (const token of readTokens(content.slice(start))) reader.take(token);
  return { kind: 'text', format: 'odt', text: reader.finish() };
}

function readHiddenStyles(styles: string): ReadonlySet<string> {
  const all = styles.matchAll(/<style:style\s([^>]*)>([\s\S]*?)<\/style:style>/g);
  return new Set(
    [...all].flatMap(([, attributes = '', body = '']) =>
      body.includes('text:display="none"') ? (readAttribute(attributes, 'style:name') ?? []) : [],
    ),
  );
}

/** What stands beside the text: notes, deleted passages, the names of pictures. */
const skipped: ReadonlySet<string> = new Set([
  'office:annotation',
  'text:note',
  'text:tracked-changes',
  'text:hidden-text',
  'svg:title',
  'svg:desc',
  'office:forms',
]);

const longestRunOfSpaces = 100;

class OdtReader {
  readonly #writer = new ParagraphWriter();
  readonly #hiddenStyles: ReadonlySet<string>;
  /** For each open span: whether its text is hidden. */
  readonly #spans: boolean[] = [];
  #skippedDepth = 0;
  #paragraphDepth = 0;
  #listDepth = 0;
  #cellDepth = 0;

  constructor(hiddenStyles: ReadonlySet<string>) {
    this.#hiddenStyles = hiddenStyles;
  }

  finish(): string {
    return this.#writer.finish();
  }

  take({ name, tag, text, isEnd, isEmpty }: XmlToken): void {
    if (skipped.has(name)) this.#skippedDepth += isEmpty ? 0 : isEnd ? -1 : 1;
    else if (this.#skippedDepth > 0) return;
    else if (name === '') this.#takeText(text);
    else if (!isEnd) this.#takeStart(name, tag, isEmpty);
    else this.#takeEnd(name);
  }

  /** Between paragraphs only the layout of the file itself is text. */
  #takeText(text: string): void {
    const isShown = this.#paragraphDepth > 0 && !this.#spans.includes(true);
    this.#writer.write(isShown ? text : '');
  }

  #takeStart(name: string, tag: string, isEmpty: boolean): void {
    if (name === 'text:s') this.#writer.write(' '.repeat(readSpaces(tag)));
    else if (name === 'text:tab') this.#writer.write('\t');
    else if (name === 'text:line-break') this.#writer.write('\n');
    else if (isEmpty) this.#takeEmpty(name);
    else if (name === 'text:span')
      this.#spans.push(this.#hiddenStyles.has(readAttribute(tag, 'text:style-name') ?? ''));
    else this.#count(name, 1);
  }

  #takeEmpty(name: string): void {
    if (name === 'table:table-cell' && this.#cellDepth === 0) this.#writer.endCell();
  }

  #takeEnd(name: string): void {
    if (name === 'text:span') this.#spans.pop();
    if (name === 'text:p' || name === 'text:h') this.#endParagraph();
    this.#count(name, -1);
    // A table within a cell is part of that cell.
    if (this.#cellDepth > 0) return;
    if (name === 'table:table-cell') this.#writer.endCell();
    else if (name === 'table:table-row') this.#writer.endRow();
  }

  #endParagraph(): void {
    if (this.#cellDepth > 0) this.#writer.endCellParagraph();
    else this.#writer.endParagraph(this.#listDepth > 0);
  }

  #count(name: string, by: 1 | -1): void {
    if (name === 'text:p' || name === 'text:h') this.#paragraphDepth += by;
    else if (name === 'text:list') this.#listDepth += by;
    else if (name === 'table:table-cell') this.#cellDepth += by;
  }
}

function readSpaces(tag: string): number {
  const count = Number(readAttribute(tag, 'text:c') ?? 1) || 1;
  return Math.min(Math.max(1, count), longestRunOfSpaces);
}

import { ParagraphWriter } from '../paragraph-writer';
import { readAttribute, type XmlToken } from '../xml-tokens';

/** What stands beside the text: deleted passages, the copy of a drawing for old programs, sounds over letters. */
const skipped: ReadonlySet<string> = new Set(['del', 'moveFrom', 'rt', 'instrText', 'delText']);
const fallback = 'mc:Fallback';

const textOf: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  softHyphen: '',
};

/** Follows the elements of a Word document and writes its text. */
export class DocxReader {
  readonly #writer = new ParagraphWriter();
  readonly #prefix: string;
  readonly #listStyles: ReadonlySet<string>;
  #skippedDepth = 0;
  #textDepth = 0;
  #cellDepth = 0;
  #isInProperties = false;
  #isItem = false;
  #isHidden = false;

  /** @param prefix before the names of Word's own elements, with its colon */
  constructor(prefix: string, listStyles: ReadonlySet<string>) {
    this.#prefix = prefix;
    this.#listStyles = listStyles;
  }

  finish(): string {
    return this.#writer.finish();
  }

  take({ name, tag, text, isEnd, isEmpty }: XmlToken): void {
    if (name === '') {
      const isShown = this.#textDepth > 0 && this.#skippedDepth === 0 && !this.#isHidden;
      if (isShown) this.#writer.write(text);
      return;
    }
    const isOwn = name.startsWith(this.#prefix);
    const local = isOwn ? name.slice(this.#prefix.length) : name;
    if (isOwn ? skipped.has(local) : name === fallback) {
      this.#skippedDepth += isEmpty ? 0 : isEnd ? -1 : 1;
    } else if (this.#skippedDepth === 0 && isOwn) {
      if (isEnd) this.#takeEnd(local);
      else this.#takeStart(local, tag, isEmpty);
    }
  }

  #takeStart(name: string, tag: string, isEmpty: boolean): void {
    const text = textOf[name];
    if (name === 'pPr') this.#isInProperties = !isEmpty;
    else if (this.#isInProperties) this.#takeProperty(name, tag);
    else if (text !== undefined) this.#writer.write(this.#isHidden ? '' : text);
    else if (name === 't') this.#textDepth += isEmpty ? 0 : 1;
    else if (name === 'r') this.#isHidden = false;
    else if (name === 'vanish') this.#isHidden = this.#readFlag(tag);
    else if (isEmpty) this.#takeEmpty(name);
    else if (name === 'tc') this.#cellDepth += 1;
    // The text of a box stands for itself, not within the paragraph to which the box is tied.
    else if (name === 'txbxContent') this.#endParagraph();
  }

  #takeProperty(name: string, tag: string): void {
    if (name === 'numId') this.#isItem = this.#readValue(tag) !== '0';
    else if (name === 'pStyle' && this.#listStyles.has(this.#readValue(tag))) this.#isItem = true;
  }

  #takeEmpty(name: string): void {
    if (name === 'p') this.#endParagraph();
  }

  #takeEnd(name: string): void {
    if (name === 'pPr') this.#isInProperties = false;
    else if (this.#isInProperties) return;
    else if (name === 't') this.#textDepth -= 1;
    else if (name === 'p') this.#endParagraph();
    else if (name === 'tc') this.#endCell();
    else if (name === 'tr' && this.#cellDepth === 0) this.#writer.endRow();
  }

  #endParagraph(): void {
    if (this.#cellDepth > 0) this.#writer.endCellParagraph();
    else this.#writer.endParagraph(this.#isItem);
    this.#isItem = false;
  }

  /** A table within a cell is part of that cell. */
  #endCell(): void {
    this.#cellDepth -= 1;
    if (this.#cellDepth === 0) this.#writer.endCell();
  }

  #readValue(tag: string): string {
    return readAttribute(tag, `${this.#prefix}val`) ?? '';
  }

  #readFlag(tag: string): boolean {
    return !['0', 'false', 'off'].includes(this.#readValue(tag));
  }
}

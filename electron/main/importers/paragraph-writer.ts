import { tidyText } from './plain-text';

type LineKind = 'paragraph' | 'item' | 'row';

interface WrittenLine {
  readonly text: string;
  readonly kind: LineKind;
}

/**
 * Puts running text together for formats that say where a paragraph, a list item or a table row ends. Items and rows
 * follow each other on lines of their own, an empty line parts everything else; cells are parted by tabs.
 */
export class ParagraphWriter {
  readonly #lines: WrittenLine[] = [];
  #pieces: string[] = [];
  #cell: string[] = [];
  #row: string[] = [];

  write(text: string): void {
    this.#pieces.push(text);
  }

  endParagraph(isItem = false): void {
    const text = this.#takeText();
    if (text !== '') this.#lines.push(isItem ? toItem(text) : { text, kind: 'paragraph' });
  }

  /** A paragraph within a cell: the cell stays on its row. */
  endCellParagraph(): void {
    const text = this.#takeText();
    if (text !== '') this.#cell.push(text);
  }

  endCell(): void {
    this.endCellParagraph();
    this.#row.push(this.#cell.join(' ').replace(/\s+/g, ' '));
    this.#cell = [];
  }

  endRow(): void {
    if (this.#cell.length > 0) this.endCell();
    const text = this.#row.join('\t');
    this.#row = [];
    if (text.trim() !== '') this.#lines.push({ text, kind: 'row' });
  }

  finish(): string {
    this.endParagraph();
    this.endRow();
    const written = this.#lines.map(({ text, kind }, index) => {
      const before = this.#lines[index - 1]?.kind;
      const gap =
        before === undefined ? '' : kind !== 'paragraph' && kind === before ? '\n' : '\n\n';
      return gap + text;
    });
    return tidyText(written.join(''));
  }

  #takeText(): string {
    const text = this.#pieces.join('');
    this.#pieces = [];
    return text
      .split('\n')
      .map((line) => line.replace(/[^\S\t]+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n');
  }
}

const bullet = /^[•●▪◦‣·\uF0B7\uF0A7\uF076\uF0D8o-][\s\t]+|^[\p{N}]{1,3}[.)][\s\t]+/u;

/** Bullets and numbers are drawn in many ways; here every item begins alike. */
function toItem(text: string): WrittenLine {
  return { text: `• ${text.replace(bullet, '')}`, kind: 'item' };
}

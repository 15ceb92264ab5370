import { ParagraphWriter } from '../paragraph-writer';
import { decodeBytes, findCodePage, westernPage } from './code-pages';
import type { RtfToken } from './tokens';
import { optionalDestinations, readSymbol, skippedDestinations, textOfWord } from './vocabulary';

/** What a group inherits from the one around it, and gives back at its end. */
interface GroupState {
  readonly isSkipped: boolean;
  readonly isFontTable: boolean;
  /** The bullet or number of a list item, as the writer drew it. */
  readonly isItemMark: boolean;
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  readonly isInTable: boolean;
  readonly isItem: boolean;
  readonly font: number | undefined;
  /** The font of right-to-left runs. */
  readonly complexFont: number | undefined;
  readonly isComplex: boolean;
  /** How many characters stand behind a Unicode one for programs that cannot read it. */
  readonly fallbackLength: number;
}

const initialState: GroupState = {
  isSkipped: false,
  isFontTable: false,
  isItemMark: false,
  isHidden: false,
  isDeleted: false,
  isInTable: false,
  isItem: false,
  font: undefined,
  complexFont: undefined,
  isComplex: false,
  fallbackLength: 1,
};

/** Follows the tokens of an RTF file and writes its text. */
export class RtfReader {
  readonly #writer = new ParagraphWriter();
  readonly #fontPages = new Map<number, number>();
  readonly #outer: GroupState[] = [];
  #state = initialState;
  #documentPage = westernPage;
  #defaultFont: number | undefined;
  #pending = '';
  #fallbackLeft = 0;
  #isOptional = false;
  #fontSlot: 'complex' | 'other' = 'complex';

  /** Groups that are still open; none at the end of a whole file. */
  get depth(): number {
    return this.#outer.length;
  }

  finish(): string {
    this.#flush();
    return this.#writer.finish();
  }

  take(token: RtfToken): void {
    if (token.kind === 'bytes') {
      this.#takeBytes(token.bytes);
      return;
    }
    // Something to be skipped stands behind a Unicode character only as plain text.
    this.#fallbackLeft = token.kind === 'word' && token.word === 'u' ? this.#fallbackLeft : 0;
    if (token.kind === 'open') this.#openGroup();
    else if (token.kind === 'close') this.#closeGroup();
    else if (token.kind === 'symbol') this.#takeSymbol(token.symbol);
    else if (token.kind === 'word') this.#takeWord(token.word, token.value);
  }

  #openGroup(): void {
    this.#flush();
    this.#outer.push(this.#state);
  }

  #closeGroup(): void {
    this.#flush();
    this.#state = this.#outer.pop() ?? initialState;
  }

  #change(change: Partial<GroupState>): void {
    this.#flush();
    this.#state = { ...this.#state, ...change };
  }

  #takeBytes(bytes: string): void {
    const kept = bytes.slice(Math.min(this.#fallbackLeft, bytes.length));
    this.#fallbackLeft -= bytes.length - kept.length;
    if (!this.#state.isSkipped && !this.#state.isFontTable) this.#pending += kept;
  }

  /** Bytes of one font are decoded together: a letter may have two of them. */
  #flush(): void {
    if (this.#pending === '') return;
    const bytes = this.#pending;
    this.#pending = '';
    this.#write(decodeBytes(bytes, this.#codePage()));
  }

  #codePage(): number {
    const { isComplex, complexFont, font } = this.#state;
    const used = (isComplex ? complexFont : undefined) ?? font ?? this.#defaultFont;
    return (used === undefined ? undefined : this.#fontPages.get(used)) ?? this.#documentPage;
  }

  #write(text: string): void {
    const { isSkipped, isHidden, isDeleted, isItemMark } = this.#state;
    if (!isSkipped && !isHidden && !isDeleted && !isItemMark) this.#writer.write(text);
  }

  #takeSymbol(symbol: string): void {
    if (symbol === '*') this.#isOptional = true;
    else if (symbol === '\n' || symbol === '\r') this.#endParagraph();
    else {
      this.#flush();
      this.#write(readSymbol(symbol));
    }
  }

  #takeWord(word: string, value: number | undefined): void {
    const isOptional = this.#isOptional;
    this.#isOptional = false;
    const text = textOfWord[word];
    if (text !== undefined) {
      this.#flush();
      this.#write(text);
    } else if (word === 'u') this.#takeUnicode(value ?? 0);
    else if (word === 'listtext' || word === 'pntext') this.#change({ isItemMark: true });
    else if (word === 'fonttbl') this.#change({ isFontTable: true });
    else if (skippedDestinations.has(word)) this.#change({ isSkipped: true });
    else if (isOptional) this.#change({ isSkipped: !optionalDestinations.has(word) });
    else this.#takeLayout(word, value);
  }

  #takeUnicode(value: number): void {
    this.#flush();
    this.#write(String.fromCharCode(value < 0 ? value + 0x1_00_00 : value));
    this.#fallbackLeft = this.#state.fallbackLength;
  }

  #takeLayout(word: string, value: number | undefined): void {
    const { isSkipped, isInTable } = this.#state;
    if (word === 'par' || word === 'sect') this.#endParagraph();
    else if (isSkipped) return;
    else if (word === 'pard') this.#change({ isInTable: false, isItem: false });
    else if (word === 'intbl') this.#change({ isInTable: true });
    else if (word === 'ls' || word === 'pn') this.#change({ isItem: value !== 0 });
    else if (word === 'cell' || word === 'nestcell') this.#endPart(() => this.#writer.endCell());
    else if (word === 'row' || word === 'nestrow') {
      this.#endPart(() => this.#writer.endRow());
      if (isInTable) this.#change({ isInTable: false });
    } else this.#takeCharacterFormat(word, value);
  }

  #takeCharacterFormat(word: string, value: number | undefined): void {
    if (word === 'v') this.#change({ isHidden: value !== 0 });
    else if (word === 'deleted') this.#change({ isDeleted: value !== 0 });
    else if (word === 'plain') {
      this.#change({ isHidden: false, isDeleted: false, font: undefined, isComplex: false });
    } else this.#takeFont(word, value);
  }

  #takeFont(word: string, value: number | undefined): void {
    if (word === 'f') this.#change({ font: value });
    else if (word === 'af' && this.#fontSlot === 'complex') this.#change({ complexFont: value });
    else if (word === 'rtlch' || word === 'ltrch') this.#change({ isComplex: word === 'rtlch' });
    else if (word === 'fcharset') this.#noteCharset(value ?? 0);
    else if (word === 'cpg') this.#notePage(value ?? westernPage);
    else if (word === 'ansicpg') this.#documentPage = value ?? westernPage;
    else if (word === 'mac') this.#documentPage = 10_000;
    else if (word === 'deff') this.#defaultFont = value;
    else if (word === 'uc') this.#change({ fallbackLength: Math.max(0, value ?? 1) });
    // The fonts of far-eastern and Latin letters are named with the same word as that of right-to-left ones.
    this.#fontSlot = word === 'hich' || word === 'dbch' || word === 'loch' ? 'other' : 'complex';
  }

  #noteCharset(charset: number): void {
    const page = findCodePage(charset);
    if (page !== undefined) this.#notePage(page);
  }

  #notePage(page: number): void {
    if (this.#state.isFontTable && this.#state.font !== undefined) {
      this.#fontPages.set(this.#state.font, page);
    }
  }

  #endParagraph(): void {
    this.#endPart(() => {
      const { isSkipped, isInTable, isItem } = this.#state;
      if (isSkipped) return;
      if (isInTable) this.#writer.endCellParagraph();
      else this.#writer.endParagraph(isItem);
    });
  }

  #endPart(end: () => void): void {
    this.#flush();
    end();
  }
}

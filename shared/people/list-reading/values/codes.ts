import { toLatinDigits } from '../../../i18n/latin-digits';

/** What the legend of a list says that its codes mean. Case and the kind of digits make no difference. */
export class Codes<Meaning> {
  readonly #meanings = new Map<string, Meaning>();

  get size(): number {
    return this.#meanings.size;
  }

  get(code: string): Meaning | undefined {
    return this.#meanings.size === 0 ? undefined : this.#meanings.get(toCode(code));
  }

  /** What is said first stands. */
  add(code: string, meaning: Meaning): void {
    const key = toCode(code);
    if (key !== '' && !this.#meanings.has(key)) this.#meanings.set(key, meaning);
  }
}

function toCode(text: string): string {
  return toLatinDigits(text).trim().toLowerCase().replace(/\.0$/, '').replace(/[.:]$/, '');
}

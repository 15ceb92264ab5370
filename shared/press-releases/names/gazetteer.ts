/** Look-up of names from the lists: countries, cities, organisations, programmes. */

import { type Country, cities, countries } from '../../reference/countries';
import { organisations as referenceOrganisations } from '../../reference/organisations';
import { programmes as referenceProgrammes } from '../../reference/programmes';
import type { ExtractOptions } from '../schema';
import { fast } from '../text/fast-pattern';
import { foldKey } from '../text/fold';
import type { Span } from '../text/span';

export interface PlaceEntry {
  readonly kind: 'country' | 'city' | 'nationality';
  readonly country: string;
  readonly capital: boolean;
  readonly name: string;
}

export interface NameEntry {
  /** The same for every spelling of one organisation or programme. */
  readonly id: string;
}

export interface Match<T> extends Span {
  readonly entry: T;
  readonly key: string;
}

interface Bucket<T> {
  readonly entries: Map<string, T>;
  longest: number;
}

/** Names as sequences of words, kept by their first word; the longest name wins. */
export class NameIndex<T> {
  private readonly buckets = new Map<string, Bucket<T>>();

  add(name: string, entry: T): void {
    const key = nameKey(name);
    const [first = ''] = key.split(' ', 1);
    const bucket = this.buckets.get(first) ?? { entries: new Map<string, T>(), longest: 1 };
    if (key.length < 2 || bucket.entries.has(key)) return;
    bucket.entries.set(key, entry);
    bucket.longest = Math.max(bucket.longest, key.split(' ').length);
    this.buckets.set(first, bucket);
  }

  get(name: string): T | undefined {
    const key = nameKey(name);
    return this.buckets.get(key.split(' ', 1)[0] ?? '')?.entries.get(key);
  }

  /** The longest name that begins at a word. */
  matchAt(words: readonly KeyWord[], at: number): Match<T> | null {
    const first = words[at];
    if (!first) return null;
    let best: Match<T> | null = null;
    for (const variant of first.variants) {
      const bucket = this.buckets.get(variant);
      if (!bucket) continue;
      let key = variant;
      for (let count = 1; count <= bucket.longest; count += 1) {
        const last = words[at + count - 1];
        if (!last) break;
        if (count > 1) key += ` ${last.key}`;
        const entry = bucket.entries.get(key);
        if (entry === undefined || (best && best.end >= last.end)) continue;
        best = { start: first.end - trimmedLength(first, variant), end: last.end, entry, key };
      }
    }
    return best;
  }
}

function trimmedLength(word: KeyWord, variant: string): number {
  return word.key === variant
    ? word.end - word.start
    : Math.min(word.end - word.start, variant.length);
}

export type PlaceMatch = Match<PlaceEntry>;

export interface KeyWord extends Span {
  readonly text: string;
  readonly key: string;
  /** The word, and in Arabic the word without the particles written onto it. */
  readonly variants: readonly string[];
}

const WORD = fast(/[\p{L}\p{N}][\p{L}\p{N}\p{M}&.·/]*(?:['-][\p{L}\p{N}&.·/]+)*/gu);
const ELISION = /^(?:[dlnsDLNSjJ]|qu|Qu)'(?=\p{L})/u;

function nameKey(name: string): string {
  return foldKey(name)
    .replace(/^(?:(?:the|les?|la) |l')/u, '')
    .replace(/[-'’]/g, ' ')
    .replace(/[().,]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** No name of the lists is longer, in words. */
export const LONGEST_NAME = 18;

/** Words with their look-up keys; hyphens and apostrophes divide, so "Addis-Abeba" is two words. */
export function keyWords(text: string, most = Number.POSITIVE_INFINITY): KeyWord[] {
  const found: KeyWord[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match && found.length < most; match = WORD.exec(text))
    addWord(found, match[0], match.index);
  return found;
}

const PLAIN_WORD = /^[a-zA-Z0-9]+$/;

function addWord(found: KeyWord[], word: string, start: number): void {
  if (PLAIN_WORD.test(word)) {
    const key = word.toLowerCase();
    found.push({ start, end: start + word.length, text: word, key, variants: [key] });
    return;
  }
  let offset = start;
  for (const part of word.replace(ELISION, (elided) => `${elided.slice(0, -1)} `).split(/['\- ]/)) {
    const bare = /[./]$/.test(part) ? part.replace(/[./]+$/, '') : part;
    const key = foldPart(bare);
    if (key !== '') {
      const end = offset + bare.length;
      found.push({ start: offset, end, text: bare, key, variants: variantsOf(key) });
    }
    offset += part.length + 1;
  }
}

const MOST_KEPT = 64;
const kept = new Map<string, KeyWord[]>();

/** The words of a text that begin in a range; the text is read once, however many ranges are asked for. */
export function keyWordsBetween(text: string, from: number, to: number): KeyWord[] {
  const all = kept.get(text) ?? keyWords(text);
  if (!kept.has(text)) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, all);
  }
  const first = firstFrom(all, from);
  let last = first;
  while (last < all.length && (all[last]?.start ?? to) < to) last += 1;
  return all.slice(first, last);
}

/** Index of the first word that begins at or behind a position. */
function firstFrom(sorted: readonly KeyWord[], position: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function foldPart(word: string): string {
  return /^[a-zA-Z0-9]*$/.test(word)
    ? word.toLowerCase()
    : word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.]/g, '');
}

function variantsOf(key: string): readonly string[] {
  if (!/^\p{Script=Arabic}/u.test(key)) return [key];
  const variants = [key];
  const particle = /^[وف]?[بلك]?(?=\p{L}{3})/u.exec(key)?.[0] ?? '';
  for (let cut = 1; cut <= particle.length; cut += 1) {
    const rest = key.slice(cut);
    variants.push(rest);
    if (key[cut - 1] === 'ل' && rest.startsWith('ل')) variants.push(`ا${rest}`);
  }
  if (key.startsWith('لل')) variants.push(`ال${key.slice(2)}`);
  if (key.startsWith('ولل')) variants.push(`ال${key.slice(3)}`);
  return variants;
}

export interface Gazetteer {
  readonly places: NameIndex<PlaceEntry>;
  readonly organisations: NameIndex<NameEntry>;
  readonly programmes: NameIndex<NameEntry>;
}

function addNationalities(
  index: NameIndex<PlaceEntry>,
  code: string,
  names: Country['nationalities'],
) {
  const entry = (name: string): PlaceEntry => ({
    kind: 'nationality',
    country: code,
    capital: false,
    name,
  });
  for (const name of names.en)
    for (const ending of ['', 's']) index.add(name + ending, entry(name));
  for (const name of names.fr) {
    const doubled = /(?:en|on)$/.test(name) ? ['ne', 'nes'] : ['e', 'es'];
    for (const ending of ['', 's', ...doubled]) index.add(name + ending, entry(name));
  }
  for (const name of names.ar) {
    for (const article of ['', 'ال']) {
      for (const ending of ['', 'ة', 'ين', 'ون', 'ا', 'يين', 'يون', 'ات'])
        index.add(article + name + ending, entry(name));
    }
  }
}

function buildPlaces(): NameIndex<PlaceEntry> {
  const index = new NameIndex<PlaceEntry>();
  for (const { code, names, aliases } of countries) {
    for (const name of [...Object.values(names), ...aliases]) {
      index.add(name, { kind: 'country', country: code, capital: false, name });
    }
  }
  for (const city of cities) {
    for (const name of city.names)
      index.add(name, {
        kind: 'city',
        country: city.country,
        capital: city.capital,
        name: city.name,
      });
  }
  for (const { code, nationalities } of countries) addNationalities(index, code, nationalities);
  return index;
}

let sharedPlaces: NameIndex<PlaceEntry> | undefined;
let shippedNames: Gazetteer | undefined;

function placeIndex(): NameIndex<PlaceEntry> {
  sharedPlaces ??= buildPlaces();
  return sharedPlaces;
}

/** The shipped lists, extended by the user's own. */
export function buildGazetteer(options: ExtractOptions): Gazetteer {
  const isPlain = !options.knownOrganisations?.length && !options.knownProgrammes?.length;
  if (isPlain && shippedNames) return shippedNames;
  const organisationIndex = new NameIndex<NameEntry>();
  const programmeIndex = new NameIndex<NameEntry>();
  for (const [index, known] of [
    [organisationIndex, options.knownOrganisations],
    [programmeIndex, options.knownProgrammes],
  ] as const) {
    for (const { name, aliases } of known ?? []) {
      for (const spelling of [name, ...(aliases ?? [])]) index.add(spelling, { id: foldKey(name) });
    }
  }
  for (const [index, list] of [
    [organisationIndex, referenceOrganisations],
    [programmeIndex, referenceProgrammes],
  ] as const) {
    for (const { acronym, names, aliases } of list) {
      const id = acronym || foldKey(names.en);
      for (const spelling of [acronym, ...Object.values(names), ...aliases])
        index.add(spelling, { id });
    }
  }
  const gazetteer = {
    places: placeIndex(),
    organisations: organisationIndex,
    programmes: programmeIndex,
  };
  if (isPlain) shippedNames = gazetteer;
  return gazetteer;
}

/** Places named in a text, in order. Latin names count only with a capital letter, adjectives in French aside. */
export function findPlaces(text: string, gazetteer: Gazetteer): PlaceMatch[] {
  const listed = keyWordsBetween(text, 0, text.length);
  const found: PlaceMatch[] = [];
  for (let at = 0; at < listed.length; at += 1) {
    const match = gazetteer.places.matchAt(listed, at);
    if (!match) continue;
    const written = text.slice(match.start, match.end);
    const isName =
      /^\p{Lu}|^\p{Script=Arabic}/u.test(written) || match.entry.kind === 'nationality';
    if (!isName || (match.entry.kind === 'nationality' && written.length < 4)) continue;
    found.push(match);
    while (at + 1 < listed.length && (listed[at + 1]?.start ?? 0) < match.end) at += 1;
  }
  return found;
}

import { foldText } from '../../../i18n/fold-text';
import { locales } from '../../../i18n/locales';
import { countries } from '../../../reference/countries';
import { moreNationalities } from '../vocabulary/nationalities';
import { countSlips } from './count-slips';
import { remember } from './remember';

const articles = new Set([
  'the',
  'la',
  'le',
  'l',
  'les',
  'republic',
  'republique',
  'of',
  'de',
  'du',
  'جمهوريه',
  'دوله',
  'مملكه',
  'nationality',
  'nationalite',
  'جنسيه',
  'جنسيته',
  'جنسيتها',
  'state',
  'kingdom',
  'national',
  'citizen',
  'dual',
  'double',
]);

const SHORTEST_MISSPELT = 4;

const countryOf = new Map<string, string>();

for (const { code, alpha3, names, aliases, nationalities } of countries) {
  const adjectives = locales.flatMap((locale) => nationalities[locale].flatMap(listForms));
  for (const word of [code, alpha3, ...Object.values(names), ...aliases, ...adjectives]) {
    const key = toKey(word);
    if (!countryOf.has(key)) countryOf.set(key, code);
  }
}

for (const [code, list] of Object.entries(moreNationalities)) {
  for (const word of list.split(', ').flatMap(listForms)) {
    const key = toKey(word);
    if (!countryOf.has(key)) countryOf.set(key, code);
  }
}

/** What is spelt by ear meets: y and i, doubled letters, c and k. `null` where two countries meet. */
const countryOfSound = new Map<string, string | null>();

for (const [word, code] of countryOf) {
  const sound = toSound(word);
  if (sound.length < SHORTEST_MISSPELT) continue;
  const known = countryOfSound.get(sound);
  countryOfSound.set(sound, known === undefined || known === code ? code : null);
}

function toSound(key: string): string {
  return key
    .replaceAll('y', 'i')
    .replaceAll('ph', 'f')
    .replace(/ou/g, 'u')
    .replace(/[cq](?![eih])/g, 'k')
    .replace(/(.)\1+/gu, '$1');
}

/** Masculine, feminine and plural of an adjective, in the three languages. */
function listForms(adjective: string): string[] {
  if (/\p{Script=Arabic}/u.test(adjective)) {
    return ['', 'ة', 'ين', 'ون', 'ات', 'تان'].map((ending) => adjective + ending);
  }
  return ['', 's', 'e', 'es', 'ne', 'nes', 'ienne'].map((ending) => adjective + ending);
}

/** Articles make no difference: "the Sudan", "la Tunisie", "المغربية". */
function toKey(text: string): string {
  return foldText(text)
    .split(' ')
    .map((word) => word.replace(/^ال(?=..)/, ''))
    .filter((word, _index, all) => all.length === 1 || !articles.has(word))
    .join(' ');
}

/** ISO 3166-1 alpha-2 of a country or an adjective, misspelt or not; of two the first. `null` for neither. */
export const readNationality: (text: string) => string | null = remember(findCountry);

function findCountry(text: string): string | null {
  const keys = listKeys(text);
  const exact = keys.map((key) => countryOf.get(key)).find((code) => code !== undefined);
  if (exact !== undefined) return exact;
  const alike = keys.map((key) => countryOfSound.get(toSound(key))).find((code) => code);
  if (alike) return alike;
  return keys.map(findClosest).find((code) => code !== null) ?? findAmongWords(text);
}

/** The one country that a word among others names: "Iraqi Kurd". */
function findAmongWords(text: string): string | null {
  const words = text.length < 40 ? toKey(text).split(' ') : [];
  const codes = new Set(
    words.flatMap((word) => (word.length >= SHORTEST_MISSPELT ? (countryOf.get(word) ?? []) : [])),
  );
  const [only = null] = codes;
  return codes.size === 1 ? only : null;
}

/** Whether a text names a country as it is spelt: enough to know a column by, and quick. */
export function namesCountry(text: string): boolean {
  return text.length < 60 && listKeys(text).some((key) => countryOf.has(key));
}

/** The whole text, then what is parted by signs or by "and". */
function listKeys(text: string): string[] {
  const parts = text.split(/[/;,،()\n+&|–—-]|\bet\b|\band\b|\sو\s/);
  // "S/Sudanese" is one word more, not two countries.
  const wholes = /^\s*[SN]\s*[./]/i.test(text) ? [text, text.replace(/[./]/, ' ')] : [text];
  return [...new Set([...wholes, ...parts].map(toKey))].filter((key) => key !== '');
}

/** The one country of which a word is a slip or two away; `null` where two countries are equally near. */
function findClosest(key: string): string | null {
  if (key.length < SHORTEST_MISSPELT || key.length > 40) return null;
  let best = key.length >= 7 ? 2 : 1;
  const found = new Set<string>();
  for (const [word, code] of countryOf) {
    if (word.length < SHORTEST_MISSPELT || Math.abs(word.length - key.length) > best) continue;
    const distance = countSlips(key, word, best);
    if (distance > best) continue;
    if (distance < best) found.clear();
    best = distance;
    found.add(code);
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

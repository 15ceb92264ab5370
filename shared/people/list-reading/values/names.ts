import type { Sex } from '../../schema';
import { bareTitles, rankBranches, signedTitles, titles } from '../vocabulary/titles';
import { createFirstWordTest, foldList } from '../word-lists';

export interface NameParts {
  readonly latin: string;
  readonly arabic: string;
  /** What a title in front says. */
  readonly sex: Sex | null;
}

const arabicLetter = /\p{Script=Arabic}/u;
const latinLetter = /\p{Script=Latin}/u;

/** Most names: words of letters of one script with a space between them, which leave nothing to mend. */
const plainLatin = /^[A-Za-z][A-Za-z'’]*(?: [A-Za-z'’]+)*$/;
const plainArabic = /^[ء-غف-ي]+(?: [ء-غف-ي]+)*$/;

/** The names of one cell: in one script, or in both beside each other. Titles and numbering are taken off. */
export function readNames(text: string): NameParts {
  if (plainLatin.test(text)) {
    const { name, sex } = takeTitles(text);
    return { latin: name, arabic: '', sex };
  }
  if (plainArabic.test(text)) {
    const { name, sex } = takeTitles(text);
    return { latin: '', arabic: name, sex };
  }
  const line = text
    .replace(/^\s*[\d٠-٩]{1,4}\s*[.)\-–/]\s*/, '')
    .replace(/[*†]+$/, '')
    .trim();
  const hasArabic = arabicLetter.test(line);
  const hasLatin = latinLetter.test(line);
  if (!hasArabic && !hasLatin) return { latin: '', arabic: '', sex: null };
  if (hasArabic !== hasLatin) {
    const { name, sex } = takeTitles(tidy(line));
    return hasLatin ? { latin: name, arabic: '', sex } : { latin: '', arabic: name, sex };
  }
  const latin = takeNamesOrTitle(tidy(line.replace(/[\p{Script=Arabic}\p{M}]+\.?/gu, ' ')));
  const arabic = takeNamesOrTitle(tidy(line.replace(/[\p{Script=Latin}'’]+\.?/gu, ' ')));
  return { latin: latin.name, arabic: arabic.name, sex: latin.sex ?? arabic.sex };
}

const tidyName = /^[\p{L}'’]+(?: [\p{L}'’]+)*$/u;

/** Without what parts the two scripts, and what is left of it at the ends. */
function tidy(text: string): string {
  if (tidyName.test(text)) return text;
  return text
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s/|()[\]–—,;:،-]+|[\s/|([–—,;:،-]+$/g, '')
    .replace(/^([^()]*)\)$/, '$1')
    .trim();
}

interface Title {
  readonly pattern: RegExp;
  readonly isKnownAlone: boolean;
  readonly sex: Sex | null;
}

const bare = new Set(bareTitles.split(', '));
const signed = new Set(signedTitles.split(', '));
const branch = String.raw`(?:\s+(?:${rankBranches.split(', ').map(toPattern).join('|')}))?`;

const titlePatterns: readonly Title[] = [
  ...listTitles(titles.female, 'F'),
  ...listTitles(titles.male, 'M'),
  ...listTitles(titles.neutral, null),
];

function listTitles(list: string, sex: Sex | null): Title[] {
  const all = list.split(',').map((word) => word.trim());
  return all
    .toSorted((one, other) => other.length - one.length)
    .map((word) => {
      // Without article, رائد and other ranks are given names.
      const isArabic = arabicLetter.test(word);
      const isBareArabic = isArabic && !word.startsWith('ال');
      const needsSign = signed.has(word) || (isBareArabic && !bare.has(word));
      const end = needsSign ? String.raw`\s*[./:\\-]+\s*` : String.raw`(?:\s*[./:\\-]+\s*|\s+)`;
      return {
        pattern: new RegExp(
          `^(?:${toPattern(word)})${isArabic ? branch : ''}${end}(?=\\p{L})`,
          'iu',
        ),
        isKnownAlone: bare.has(word),
        sex,
      };
    });
}

/** Dots may be missing, and so may hamza and the dots of ta marbuta. */
function toPattern(title: string): string {
  return title
    .split(/[./ ]/)
    .filter((piece) => piece !== '')
    .map((piece) => piece.replace(/[أإآا]/g, '[أإآا]').replace(/[ةه]/g, '[ةه]'))
    .join(String.raw`[\s./-]*`);
}

const mayBeTitle = createFirstWordTest(Object.values(titles).flatMap((list) => foldList(list)));

function takeTitles(text: string): { name: string; sex: Sex | null } {
  let name = text;
  let sex: Sex | null = null;
  for (let round = 0; round < 4 && mayBeTitle(name); round += 1) {
    const title = titlePatterns.find(({ pattern }) => pattern.test(name));
    const rest = title ? name.replace(title.pattern, '') : name;
    if (!title || !canLose(name, rest, title)) break;
    name = rest;
    sex ??= title.sex;
  }
  return { name, sex };
}

/** Beside a name in the other script may stand nothing but its title: "Dr. ريم". */
function takeNamesOrTitle(text: string): { name: string; sex: Sex | null } {
  const alone = takeTitles(`${text.replace(/[\s./:]+$/, '')}. x`);
  return alone.name === 'x' ? { name: '', sex: alone.sex } : takeTitles(text);
}

/** السيد without a sign behind it is a given name too: it is a title only before two more words. */
function canLose(name: string, rest: string, { isKnownAlone }: Title): boolean {
  const taken = name.slice(0, name.length - rest.length);
  return isKnownAlone || /[./:\\-]/.test(taken) || rest.includes(' ');
}

/** Title cells of their own, "Mme" or "السيد": the sex they say, if any. */
export function readTitleSex(text: string): Sex | null {
  return takeTitles(`${text.trim().replace(/[./]+$/, '')}. x`).sex;
}

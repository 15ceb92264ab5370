import { foldText as foldName } from '../i18n/fold-text';
import { countries } from '../reference/countries';
import { gcmObjectives } from '../reference/gcm';
import { sdgGoals } from '../reference/sdg';
import type { ItemKind, ItemValue, ReviewField } from './review-items';
import { KIND_RULES } from './rules/wording';
import type { ReleaseLanguage } from './schema';
import { foldText } from './text/fold';
import { findDates } from './values/dates';
import { toEdtf } from './values/edtf';
import { findNumbers } from './values/numbers';

/**
 * What a passage that somebody selected says about a field: `16-18 May` gives the last day for the end date,
 * `twenty-one` the number. `null` when it says nothing of that kind.
 */
export function readSelection(
  passage: string,
  { field, kind }: { readonly field: ReviewField; readonly kind: ItemKind },
  language: ReleaseLanguage,
): ItemValue | null {
  const text = passage.replace(/\s+/g, ' ').trim();
  switch (kind) {
    case 'date':
      return readDate(text, field === 'endDate');
    case 'count':
      return readNumber(text, language);
    case 'goal':
      return readGoal(text, field === 'gcmObjectives' ? gcmObjectives : sdgGoals, language);
    case 'target':
      return /\b\d{1,2}\.(?:\d{1,2}|[a-d])\b/i.exec(foldText(text).text)?.[0] ?? null;
    case 'country':
      return findCountryCode(text);
    case 'kind':
      return readKind(text);
    default:
      return text || null;
  }
}

function readNumber(text: string, language: ReleaseLanguage): number | null {
  return findNumbers(foldText(text).text, language)[0]?.value ?? null;
}

function readGoal(
  text: string,
  goals: readonly { readonly number: number }[],
  language: ReleaseLanguage,
): number | null {
  const number = readNumber(text, language);
  return goals.some((goal) => goal.number === number) ? number : null;
}

function readDate(text: string, isEnd: boolean): string | null {
  const [mention] = findDates(foldText(text).text);
  return mention ? toEdtf(isEnd ? mention.last : mention.first) : null;
}

function readKind(text: string): string | null {
  const { text: folded } = foldText(text);
  return KIND_RULES.find(({ pattern }) => folded.search(pattern) >= 0)?.kind ?? null;
}

function findCountryCode(text: string): string | null {
  const name = foldName(text);
  const country = countries.find(({ code, names, aliases }) =>
    [code, names.en, names.fr, names.ar, ...aliases].some((one) => foldName(one) === name),
  );
  return country?.code ?? null;
}

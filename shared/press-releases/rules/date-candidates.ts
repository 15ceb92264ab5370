/** Dates of the text that may be days of the event, with how much speaks for each. */
import type { ReleaseDocument, Sentence } from '../document';
import { occurs, words } from '../text/pattern';
import { overlaps, type Span } from '../text/span';
import { type DateMention, fromDays, THIS_MONTH } from '../values/dates';
import { isDateLine, isDatelineLine } from './date-line';
import type { Dateline } from './release-date';
import { ATTEND_VERB, EVENT_NOUN, HOLD_VERB } from './wording';

const BACKGROUND = words(
  "since|until|by|before|after|in force|adopted|established|founded|signed|born|depuis|avant|après|jusqu'au|d'ici|d'ici au|منذ|قبل|حتى|بحلول|بعد|عام|سنة|deadline",
);
/** What else has a day: laws, treaties, days of the year. */
const OTHER_OCCASION = words(
  [
    'enter(?:ed|s)? into force|came into (?:force|effect)|(?:was|were|is) (?:adopted|signed|ratified|promulgated|enacted|founded|established|born)|(?:world|international|national) day|is (?:marked|celebrated|observed)|law no\\.?|act of|decree',
    'est entrée? en vigueur|entrera en vigueur|promulguée?|(?:a été|ont été) (?:adoptée?s?|signée?s?|ratifiée?s?)|journée (?:mondiale|internationale|nationale)|loi (?:n°|du|de|organique)|décret|arrêté du',
    'دخل(?:ت)? حيز|حيز التنفيذ|اليوم (?:العالمي|الدولي|الوطني)|القانون رقم|المرسوم|القرار رقم|المعتمد|المؤرخ|تأسس(?:ت)?',
  ].join('|'),
);
const FIRST_ROUND = words(
  'first|previous|earlier|last|preceding|continuation of|following|première?|précédente?|le précédent|السابقة|السابق|الأولى',
);
export interface DateCandidate {
  readonly mention: DateMention;
  readonly span: Span;
  readonly sentence: Sentence;
  readonly score: number;
}

/** "the first roundtable, which was held on 12 March" */
export function isEarlierRound({ text }: Sentence, { start }: DateMention): boolean {
  return occurs(FIRST_ROUND, text.slice(Math.max(0, start - 80), start));
}

function scoreDate(document: ReleaseDocument, sentence: Sentence, mention: DateMention): number {
  const { text } = sentence;
  const before = text.slice(Math.max(0, mention.start - 22), mention.start);
  const clause = text.slice(Math.max(0, mention.start - 90), mention.end + 60);
  let score = 4 - Math.min(3, sentence.order * 0.3);
  if (mention.isRange) score += 2;
  if (mention.first.day === null) score -= mention.isRange ? 1 : 2;
  if (occurs(EVENT_NOUN, clause)) score += 1.5;
  else if (occurs(EVENT_NOUN, text)) score += 0.75;
  const isDone = occurs(HOLD_VERB, clause) || occurs(ATTEND_VERB, clause);
  if (isDone) score += 1.5;
  else if (!occurs(EVENT_NOUN, text) && !mention.isRange) score -= 1.5;
  if (occurs(OTHER_OCCASION, clause)) score -= 4;
  if (occurs(BACKGROUND, before.slice(-14))) score -= 4;
  if (isEarlierRound(sentence, mention)) score -= 2;
  if (sentence.isAboutOther) score -= 6;
  if (document.body[sentence.block]?.kind !== 'paragraph') score -= 1;
  return score;
}

/** The best one first. */
export function findDateCandidates(
  document: ReleaseDocument,
  dateline: Dateline,
  release: DateMention | null,
): DateCandidate[] {
  const candidates: DateCandidate[] = [];
  for (const sentence of document.sentences) {
    for (const mention of [...sentence.dates, ...findDaysOfThisMonth(sentence, release)]) {
      const span = { start: sentence.start + mention.start, end: sentence.start + mention.end };
      if (dateline.span && overlaps(span, dateline.span)) continue;
      if (document.body[sentence.block]?.kind === 'line' && isDateOnly(sentence, mention)) continue;
      candidates.push({ mention, span, sentence, score: scoreDate(document, sentence, mention) });
    }
  }
  return candidates.sort((a, b) => b.score - a.score);
}

function findDaysOfThisMonth(
  { text, dates }: Sentence,
  release: DateMention | null,
): DateMention[] {
  if (!release) return [];
  const { month, year } = release.first;
  return [...text.matchAll(THIS_MONTH)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const read = fromDays(match[1], String(month), year === null ? undefined : String(year));
    if (!read || dates.some((date) => overlaps(date, span))) return [];
    const [first, last] = read;
    return [{ ...span, first, last, isRange: first.day !== last.day }];
  });
}

/** A line that tells when the text was put up, not when anything happened. */
function isDateOnly({ text }: Sentence, mention: DateMention): boolean {
  return mention.end - mention.start > text.length - 20 || isDateLine(text) || isDatelineLine(text);
}

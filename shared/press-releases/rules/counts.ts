/** How many took part: the number that stands with a noun for people, in the sentences about the event. */
import { propose, type ReleaseDocument, type Sentence } from '../document';
import type { Field, Proposal, Reason } from '../schema';
import { firstMatch, occurs, words } from '../text/pattern';
import type { Span } from '../text/span';
import type { NumberMention } from '../values/numbers';
import { checkSplit, extractSplit } from './gender-split';
import { PERSON_NOUN } from './person-nouns';
import { ATTEND_VERB, ELSEWHERE, EVENT_NOUN, HOLD_VERB } from './wording';

export interface CountMention extends Span {
  readonly value: number;
  readonly sentence: Sentence | null;
  /** Where the noun phrase after the number begins, in folded text. */
  readonly phrase: number;
  readonly score: number;
  readonly approximate: boolean;
}

const ABOUT = words(
  'about|around|some|nearly|almost|more than|over|approximately|roughly|up to|close to|as many as|at least|environ|près de|plus de|quelque|une|presque|au moins|نحو|حوالي|اكثر من|قرابة|ما يقارب|ما يزيد علي|زهاء|ازيد من',
);
/** Not a count of this event's participants. */
const NOT_HERE = words(
  'victims?|cases?|refugees|calls|households|inhabitants|visitors|times|years?|months?|weeks?|hours?|minutes?|countries|organi[sz]ations|institutions|kits|companies|bodies|passengers|visits|euros?|dollars?|per cent|percent|districts|regions|groups|tables|crew|homes|kilomet\\p{L}+|victimes|pays|ans|heures|mois|structures|foyers|entreprises|ضحايا|ضحية|حالات|دولة|دول|بلدا|سنة|سنوات|ساعة|ساعات|مليون|الف',
);
const VISITOR = words(
  'experts?|trainers?|facilitators?|speakers?|interpreters?|counsell?ors?|lecturers?',
);
/** "the first, held in March, gathered 20" */
const EARLIER_ROUND =
  /(?<![\p{L}])(?:the first|the previous|an earlier|last year|le premier|la première|précédente?|الأولى|السابقة)(?:[ ,]|$)/iu;
const LONGEST_GAP = 60;

/** The person noun that a number counts, or `null` when another noun or a verb comes first. */
function countedNoun(
  document: ReleaseDocument,
  text: string,
  number: NumberMention,
): { noun: string; from: number } | null {
  const rest = text.slice(number.end, number.end + LONGEST_GAP + 30);
  const lead =
    /^(?: ?\(\d+\))?(?: (?:other|new|young|senior|different|autres|jeunes|nouveaux))?(?: of (?:the |these |its )?| de(?:s)? | d'| من (?:ال)?| )/iu.exec(
      rest,
    );
  if (!lead) return null;
  // A clause ends the phrase; so do commas before the noun, unless adjectives are listed.
  const phrase = /^[^.;:(),]{0,70}/u.exec(rest.slice(lead[0].length))?.[0] ?? '';
  const pattern = PERSON_NOUN[document.language];
  const match = firstMatch(pattern, phrase);
  if (!match || match.index > LONGEST_GAP) return null;
  const between = phrase.slice(0, match.index);
  if (
    document.language !== 'ar' &&
    /(?<![\p{L}])(?:with|in|on|by|was|were|have|had|are|is|which|that|who|from|to|que|qui|dans|avec|par|ont|les|la|le|une?)(?![\p{L}])/iu.test(
      between,
    )
  )
    return null;
  if (document.language === 'ar' && between.split(' ').length > 4) return null;
  return { noun: match[0], from: number.end + lead[0].length };
}

function scoreCount(
  document: ReleaseDocument,
  sentence: Sentence,
  number: NumberMention,
  noun: string,
): number {
  const { text } = sentence;
  const before = text.slice(Math.max(0, number.start - 60), number.start);
  const near = text.slice(Math.max(0, number.start - 100), number.end + 130);
  let score = 3 - Math.min(2.5, sentence.order * 0.25);
  if (number.value < 3) score -= 2;
  if (number.value > 500) score -= 2;
  if (occurs(ATTEND_VERB, near)) score += 2;
  if (occurs(EVENT_NOUN, near)) score += 1;
  if (occurs(HOLD_VERB, near)) score += 0.5;
  if (/participant|trainee|stagiaire|مشارك|متدرب/iu.test(noun)) score += 1.5;
  if (
    /(?:delegation|group|total|groupe|délégation|وفد|مجموعة)(?: of| de| d'| من)? ?$/iu.test(before)
  )
    score += 2;
  if (occurs(NOT_HERE, noun) || occurs(NOT_HERE, text.slice(number.end, number.end + 14)))
    score -= 3;
  if (/(?<!attended )(?:by|with|from) (?:the )?$/iu.test(before) && occurs(VISITOR, noun))
    score -= 3;
  const close = text.slice(Math.max(0, number.start - 60), number.end + 60);
  if (occurs(ELSEWHERE, close)) score -= 2.5;
  if (EARLIER_ROUND.test(before)) score -= 1.5;
  if (sentence.isAboutOther) score -= 5;
  if (
    /(?:of|among|aged|under|over) (?:the |them |these )?$/iu.test(before) &&
    !occurs(ABOUT, before.slice(-12))
  )
    score -= 1;
  if (/(?:including|among them|of whom|dont|parmi|بينهم|منهم|من بينهم) ?$/iu.test(before))
    score -= 4;
  if (document.body[sentence.block]?.kind !== 'paragraph') score -= 2;
  return score;
}

/** Counted people, best first. */
export function findCounts(document: ReleaseDocument): CountMention[] {
  const found: CountMention[] = [];
  for (const sentence of document.sentences) {
    for (const number of sentence.numbers) {
      const counted = countedNoun(document, sentence.text, number);
      if (!counted || GENDERED.test(counted.noun)) continue;
      found.push({
        start: sentence.start + number.start,
        end: sentence.start + number.end,
        value: number.value,
        sentence,
        phrase: sentence.start + counted.from,
        score: scoreCount(document, sentence, number, counted.noun),
        approximate:
          number.approximate ||
          occurs(ABOUT, sentence.text.slice(Math.max(0, number.start - 14), number.start)),
      });
    }
  }
  if (document.title) {
    for (const number of document.headline?.numbers ?? []) {
      const counted = countedNoun(document, document.titleText, number);
      if (!counted) continue;
      const start = document.title.start;
      found.push({
        start: start + number.start,
        end: start + number.end,
        value: number.value,
        sentence: null,
        phrase: start + counted.from,
        score: 3.2,
        approximate: false,
      });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

const GENDERED =
  /^(?:women|men|girls|boys|femmes|hommes|filles|garçons|امراة|رجل(?:ا)?|نساء|رجال|سيدة|سيدات)$/iu;
const THRESHOLD = 3;

export interface Counts {
  readonly total: Field<number>;
  readonly women: Field<number>;
  readonly men: Field<number>;
  /** Where the groups that were counted are named. */
  readonly counted: readonly CountMention[];
  /** Other mentions of the same total, which may say more about who they were. */
  readonly repeated: readonly CountMention[];
}

export function extractCounts(document: ReleaseDocument): Counts {
  const mentions = findCounts(document);
  const [top] = mentions;
  // The headline's number is better read where the body explains it.
  const best =
    top?.sentence === null
      ? (mentions.find(
          (mention) =>
            mention.sentence !== null && mention.value === top.value && mention.score > 1,
        ) ?? top)
      : top;
  const chosen = best && top && top.score >= THRESHOLD ? best : undefined;
  const parts = chosen ? listedWith(document, chosen, mentions) : [];
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const split = extractSplit(document, sum);
  if (!chosen) {
    const { women, men } = split;
    if (women.value !== null && men.value !== null) {
      const total: Proposal<number> = {
        ...women,
        value: women.value + men.value,
        evidence: [...women.evidence, ...men.evidence],
        rule: 'sum-of-split',
        confidence: 0.85,
        doubts: ['count-summed-from-parts'],
      };
      return { total, women, men, counted: [], repeated: [] };
    }
    return {
      total: { value: null, reason: best ? 'count-may-belong-to-another-event' : 'not-stated' },
      women,
      men,
      counted: [],
      repeated: [],
    };
  }
  const rival = mentions.find(
    (mention) =>
      mention.score > chosen.score - 1 &&
      mention.value !== chosen.value &&
      !parts.includes(mention),
  );
  const agrees =
    split.women.value !== null &&
    split.men.value !== null &&
    split.women.value + split.men.value === sum;
  const doubts: Reason[] = [];
  if (parts.length > 1) doubts.push('count-summed-from-parts');
  if (chosen.approximate) doubts.push('approximate-count');
  if (rival && !agrees) doubts.push('count-may-belong-to-another-event');
  const confidence = agrees ? 0.98 : rival ? 0.65 : chosen.score >= 5 ? 0.94 : 0.85;
  const total = propose(
    document,
    sum,
    parts,
    parts.length > 1 ? 'counts-added-up' : 'counted-people',
    confidence,
    doubts,
  );
  return {
    total,
    women: checkSplit(split.women, split.men, sum),
    men: checkSplit(split.men, split.women, sum),
    counted: parts,
    repeated: mentions.filter((mention) => mention.value === sum && !parts.includes(mention)),
  };
}

/** "Twenty judges, ten officers and five inspectors" are counted together. */
function listedWith(
  document: ReleaseDocument,
  chosen: CountMention,
  mentions: readonly CountMention[],
): CountMention[] {
  const same = mentions
    .filter(
      (mention) =>
        mention.sentence !== null && mention.sentence === chosen.sentence && mention.score > 1,
    )
    .sort((a, b) => a.start - b.start);
  if (same.length < 2) return [chosen];
  const text = document.source.text;
  const linked = same.every((mention, index) => {
    const previous = same[index - 1];
    if (!previous) return true;
    const between = text.slice(previous.end, mention.start);
    return (
      between.length < 90 &&
      /(?:,|,? and|,? et|,? ainsi que|,? as well as|,? و) ?$/u.test(between) &&
      !/[.;:(]|who|qui|الذين/u.test(between) &&
      !occurs(HOLD_VERB, between)
    );
  });
  return linked ? same : [chosen];
}

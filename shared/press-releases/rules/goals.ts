/** Goals, targets and objectives named by number, and goals named by title. */

import { gcmObjectives } from '../../reference/gcm';
import { sdgGoals } from '../../reference/sdg';
import { propose, type ReleaseDocument, type Sentence } from '../document';
import type { Proposal } from '../schema';
import { fast } from '../text/fast-pattern';
import { foldKey } from '../text/fold';
import { firstMatch, foldRule, occurs, words } from '../text/pattern';

const NUMBERS =
  '(\\d{1,2}(?!\\.?\\d)(?:(?:, | and | et | ?& ?| ou | or | و ?|, and | to )\\d{1,2}(?!\\.?\\d)){0,8})';
const SDG_WORD = words(
  'SDGs?|sustainable development goals?|ODD|objectifs? de développement durable|أهداف التنمية المستدامة|هدف التنمية المستدامة|2030 agenda|agenda 2030',
);
const GCM_WORD = words(
  'GCM|global compact(?: for (?:safe|migration)[^.]{0,60})?|pacte mondial|الاتفاق العالمي|الميثاق العالمي|PMM',
);
const GOAL = fast(
  new RegExp(
    foldRule(
      `(?<![\\p{L}])(?:goals?|SDGs?|ODD|objectifs? de développement durable|objectifs?|objectives?|[ولب]*(?:ال)?(?:هدف|أهداف|هدفين|هدفان)(?: (?:من )?(?:أهداف )?التنمية المستدامة)?)(?: \\(?(?:SDGs?|ODD)\\)?)?(?:(?: number| no\\.?| n°| nos\\.?| numéros?| رقم)?(?: ?:)? |(?<=SDG|ODD))${NUMBERS}`,
    ),
    'giu',
  ),
);
const TARGET = fast(
  new RegExp(
    foldRule(
      '(?<![\\p{L}])(?:targets?|cibles?|[ولب]*(?:ال)?(?:غاية|غايات|غايتين|مقصد|مقاصد))(?: (?:number|no\\.?|n°|رقم))? (\\d{1,2}\\.[\\da-d]{1,2}(?:(?:, | and | et | و ?|, and )\\d{1,2}\\.[\\da-d]{1,2}){0,6})',
    ),
    'giu',
  ),
);
const SDG_TARGET = fast(
  /(?<![\p{L}])(?:SDGs?|ODD|goals?) (?:targets? )?(\d{1,2}\.[\da-d]{1,2})(?![\d.])/giu,
);

/** "الهدف السادس من الاتفاق العالمي" */
const ARABIC_ORDINALS = foldRule(
  'الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر',
).split('|');
const ORDINAL_GOAL = fast(
  new RegExp(
    `(?<![\\p{L}])[ولب]*(?:ال)?هدف(?:ان|ين)? (${ARABIC_ORDINALS.join('|')})(?! عشر)(?: و(${ARABIC_ORDINALS.join('|')})(?! عشر))?(?![\\p{L}])`,
    'gu',
  ),
);

export interface Goals {
  readonly sdgGoals: readonly Proposal<number>[];
  readonly sdgTargets: readonly Proposal<string>[];
  readonly gcmObjectives: readonly Proposal<number>[];
}

export function extractGoals(document: ReleaseDocument): Goals {
  const goals = new Map<number, Proposal<number>>();
  const targets = new Map<string, Proposal<string>>();
  const objectives = new Map<number, Proposal<number>>();
  for (const sentence of [...document.sentences, ...editorNotes(document)]) {
    for (const match of goalsIn(sentence.text)) {
      const isCompact = belongsToCompact(sentence.text, match.index, match[0]);
      if (isCompact === null) continue;
      const [into, most] = isCompact
        ? [objectives, gcmObjectives.length]
        : [goals, sdgGoals.length];
      for (const number of numbersOf(match)) {
        if (number < 1 || number > most || into.has(number)) continue;
        into.set(
          number,
          numbered(document, sentence, match, number, isCompact ? 'gcm-number' : 'sdg-number'),
        );
      }
    }
    for (const pattern of [TARGET, SDG_TARGET]) {
      for (const match of sentence.text.matchAll(pattern)) {
        for (const code of match[1]?.match(/\d{1,2}\.[\da-d]{1,2}/giu) ?? []) {
          if (!targets.has(code))
            targets.set(
              code,
              numbered(document, sentence, match, code.toLowerCase(), 'sdg-target'),
            );
        }
      }
    }
    for (const number of titledGoals(document, sentence)) {
      const at = { start: sentence.start, end: sentence.end };
      if (!goals.has(number)) goals.set(number, propose(document, number, [at], 'sdg-title', 0.9));
    }
  }
  return {
    sdgGoals: [...goals.values()],
    sdgTargets: [...targets.values()],
    gcmObjectives: [...objectives.values()],
  };
}

/** A stretch that may name a goal: a sentence of the release, or a line of the notes below it. */
type Stretch = Pick<Sentence, 'text' | 'start' | 'end'>;

const NOTES =
  /\n *(?:notes? (?:to|for) (?:the )?editors?|notes? aux (?:rédactions?|rédacteurs|éditeurs)|ملاحظات? (?:للمحررين|الي المحررين))[^\n]{0,20}\n/iu;
const LONGEST_NOTES = 2_000;
const OWN_EVENT =
  /(?<![\p{L}])(?:training|workshop|meeting|conference|seminar|course|round ?table|event|activity|project|formation|atelier|réunion|conférence|séminaire|activité|projet|الورشة|الدورة|الاجتماع|المؤتمر|الندوة|المشروع)(?![\p{L}])/iu;

/** The notes to editors are no part of the body, but may say what the event contributes to. */
function editorNotes({ source }: ReleaseDocument): Stretch[] {
  const heading = NOTES.exec(source.text);
  if (!heading) return [];
  const from = heading.index + heading[0].length;
  return [...source.text.slice(from, from + LONGEST_NOTES).matchAll(/[^\n]+/gu)]
    .filter(([line]) => OWN_EVENT.test(line))
    .map((match) => ({
      text: match[0],
      start: from + match.index,
      end: from + match.index + match[0].length,
    }));
}

function goalsIn(text: string): RegExpExecArray[] {
  const ordinals = text.includes('هدف') ? [...text.matchAll(ORDINAL_GOAL)] : [];
  return [...text.matchAll(GOAL), ...ordinals];
}

function numbersOf(match: RegExpExecArray): number[] {
  const digits = match[1]?.match(/\d+/g)?.map(Number);
  return (
    digits ??
    match
      .slice(1)
      .map((word) => ARABIC_ORDINALS.indexOf(word) + 1)
      .filter((number) => number > 0)
  );
}

function numbered<T>(
  document: ReleaseDocument,
  sentence: Stretch,
  match: RegExpExecArray,
  value: T,
  rule: string,
): Proposal<T> {
  const at = {
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  };
  return propose(document, value, [at], rule, 0.97);
}

/** `null` where the number belongs to neither framework ("objective 2 of the project"). */
function belongsToCompact(text: string, at: number, written: string): boolean | null {
  // The title of an objective may stand in brackets before the name of its framework.
  const after = text
    .slice(at + written.length, at + written.length + 500)
    .replace(/\([^()]*\)|“[^“”]*”|"[^"]*"/gu, '')
    .slice(0, 130);
  const before = text.slice(0, at);
  if (occurs(SDG_WORD, written)) return false;
  const nextCompact = position(GCM_WORD, after);
  const nextSdg = position(SDG_WORD, after);
  const isObjective = /^(?:objecti|هدف)/iu.test(written.replace(/^[ولب]*(?:ال)?/u, ''));
  if (/^goal/iu.test(written))
    return occurs(SDG_WORD, text) || !occurs(GCM_WORD, text) ? false : nextCompact < nextSdg;
  if (nextCompact < nextSdg && nextCompact < 60) return true;
  if (nextSdg < nextCompact && nextSdg < 60) return false;
  const lastCompact = lastPosition(GCM_WORD, before);
  const lastSdg = lastPosition(SDG_WORD, before);
  if (lastCompact < 0 && lastSdg < 0)
    return nextCompact < 130 ? true : nextSdg < 130 ? false : null;
  return isObjective ? lastCompact > lastSdg : false;
}

function position(pattern: RegExp, text: string): number {
  return firstMatch(pattern, text)?.index ?? Number.POSITIVE_INFINITY;
}

function lastPosition(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

const TITLES = sdgGoals.flatMap(({ number, labels }) =>
  Object.values(labels).map((title) => ({ number, key: foldKey(title).replace(/["“”]/g, '') })),
);

/** A goal named by its title counts only in a sentence about the goals. */
function titledGoals(document: ReleaseDocument, sentence: Stretch): number[] {
  const raw = document.source.text.slice(sentence.start, sentence.end);
  if (!occurs(SDG_WORD, raw)) return [];
  const key = foldKey(raw).replace(/["“”]/g, '');
  return TITLES.filter((title) => key.includes(title.key)).map((title) => title.number);
}

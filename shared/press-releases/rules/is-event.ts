/** Whether the text reports a training at all. */
import { propose, type ReleaseDocument } from '../document';
import type { Field } from '../schema';
import { occurs, words } from '../text/pattern';
import { findDurations } from './duration';
import { ATTEND_VERB, EVENT_NOUN, HOLD_VERB, KIND_RULES } from './wording';

/** Headlines and leads of other news. */
const OTHER_NEWS = words(
  [
    'appoints?|appointed|publish(?:es|ed)|new report|report finds|hands? over|handed over|donat(?:es|ed|ion)|donates|inaugurat(?:es|ed)|statement|condemns?|call for (?:applications|proposals|tenders)|vacancy|signs?|signed|memorandum|evacuat\\p{L}+|repatriat\\p{L}+|launch(?:es)? (?:a )?(?:campaign|report|website|portal|hotline)|deeply (?:concerned|saddened)|resettled|returned home|flight|delivers? (?:aid|equipment|vehicles)|equipment|tender|deadline|obituary',
    'nomination|publie|publié|rapport|remet|remise|don de|appel à (?:candidatures|projets|propositions)|signent?|signature|déclaration|équipements?|inaugur\\p{L}+',
    'تعيين|تصدر تقرير|تقريرا|تسلم|تسليم|تبرع|وقعت|وقع|توقيع|بيان حول|إعلان وظيفة|دعوة لتقديم|معدات|افتتاح مقر',
  ].join('|'),
);

/** "trained 60 social workers", with or without a word for the event. */
const TRAINED = words('(?:has |have |been )*trained|(?:a|ont) formé|formée?s?|درب|دربت|تدريب');

function countScore(document: ReleaseDocument): number {
  const early = document.sentences.slice(0, 12).filter((sentence) => !sentence.isAboutOther);
  const namesKind = (text: string) => KIND_RULES.some(({ pattern }) => occurs(pattern, text));
  let score = namesKind(document.titleText) ? 2 : 0;
  const held = early.find(
    (sentence) => namesKind(sentence.text) && occurs(HOLD_VERB, sentence.text),
  );
  if (held) score += held.order < 4 ? 3 : 2;
  else if (
    early.some((sentence) => namesKind(sentence.text)) &&
    early.some((sentence) => occurs(EVENT_NOUN, sentence.text) && occurs(HOLD_VERB, sentence.text))
  )
    score += 2;
  const attended = early.find(
    (sentence) => occurs(ATTEND_VERB, sentence.text) && occurs(EVENT_NOUN, sentence.text),
  );
  if (attended) score += attended.order < 4 && namesKind(attended.text) ? 3 : 1;
  const other = early
    .slice(0, 4)
    .find((sentence) => occurs(EVENT_NOUN, sentence.text) && occurs(HOLD_VERB, sentence.text));
  if (other && score < 2 && (other.dates.length > 0 || other.numbers.length > 0)) score += 2;
  const trained = early.find(
    (sentence) => occurs(TRAINED, sentence.text) && sentence.numbers.length > 0,
  );
  if (trained) score += trained.order < 3 ? 3 : 2;
  if (
    early.some(
      (sentence) => findDurations(sentence.text, sentence.numbers, document.language).length > 0,
    )
  )
    score += 1;
  const dated = early.find((sentence) => sentence.dates.some((date) => date.isRange));
  if (dated) score += 1;
  if (!namesKind(document.titleText) && occurs(OTHER_NEWS, document.titleText)) score -= 2;
  return score;
}

export function extractIsEvent(document: ReleaseDocument): Field<boolean> {
  const first = document.sentences[0];
  const score = countScore(document);
  const confidence = Math.min(0.99, 0.6 + Math.abs(score - 1.5) * 0.12);
  if (!first) return { value: null, reason: 'no-event-described' };
  return propose(
    document,
    score >= 2,
    [first],
    'event-wording',
    confidence,
    score === 1 || score === 2 || score === 3 ? ['weak-wording'] : [],
  );
}

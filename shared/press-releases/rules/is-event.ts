/** Whether the text reports a training at all. */
import { propose, type ReleaseDocument, type Sentence } from '../document';
import type { Field } from '../schema';
import { occurs, words } from '../text/pattern';
import { findDurations } from './duration';
import { findKinds } from './kind';
import { ATTEND_VERB, EVENT_NOUN, HOLD_VERB } from './wording';

/** Headlines and leads of other news. */
const OTHER_NEWS = words(
  [
    'appoints?|appointed|publish(?:es|ed)|new report|report finds|hands? over|handed over|donat(?:es|ed|ion)|donates|inaugurat(?:es|ed)|statement|condemns?|call for (?:applications|proposals|tenders)|vacancy|signs?|signed|memorandum|evacuat\\p{L}+|repatriat\\p{L}+|launch(?:es)? (?:a )?(?:campaign|report|website|portal|hotline)|deeply (?:concerned|saddened)|resettled|returned home|flight|delivers? (?:aid|equipment|vehicles)|equipment|tender|deadline|obituary|new (?:\\p{L}+ ){0,3}(?:centre|center|office|shelter|building|headquarters|facility|website|law|hotline|app)|open(?:s|ed|ing) (?:\\p{L}+ ){0,3}(?:centre|center|office|shelter|building|exhibition)|visit(?:s|ed) (?!to )|receives?|received|meets|charter(?:ed)?|rescued?|arrest(?:s|ed)|seized?|award(?:s|ed)|celebrates?|marks?',
    "nomination|publie|publié|rapport|remet|remise|don de|appel à (?:candidatures|projets|propositions)|signent?|signature|déclaration|équipements?|inaugur\\p{L}+|reçoit|a reçu|ouverture d'un (?:centre|bureau)|nouveau (?:centre|siège|bureau|site|numéro)|vol charter|célèbre|interpell\\p{L}+",
    'تعيين|تصدر تقرير|تقريرا|تسلم|تسليم|تبرع|وقعت|وقع|توقيع|بيان حول|إعلان وظيفة|دعوة لتقديم|معدات|افتتاح (?:مقر|مركز|مكتب)|يستقبل|استقبل|يزور|زار|يبحث|بحث سبل|رحلة عودة|ضبط|توقيف',
  ].join('|'),
);

/** Papers that only speak of trainings: calls for proposals, vacancies, appointments. */
const OTHER_PAPER = words(
  [
    'call for (?:proposals?|applications?|expressions?|tenders?|bids?|papers|candidates|quotations|nominations)|requests? for (?:proposals?|quotations?)|expressions? of interest|invitation to (?:bid|tender)|(?:invites?|inviting) (?:\\p{L}+,? ){1,8}to (?:submit|apply|tender|bid)|vacanc(?:y|ies)|apply (?:by|before|online)|applications? (?:are|is) (?:open|invited|now)|terms of reference|has (?:named|appointed)|(?:was|were|been) (?:appointed|named|sworn in)|appointment of|takes up (?:her|his|their) (?:duties|post|functions)|new (?:director|head|chief|minister|commissioner|ambassador|president|coordinator|chief of mission) (?:for|of|at|takes|named|appointed)',
    "appels? (?:à|d')(?: ?(?:propositions?|candidatures?|manifestations?|projets|offres|communications))|avis (?:de|d') ?(?:recrutement|vacance|appel)|termes de référence|recrute|(?:a été|est|sont|ont été) nommée?s?|nomination d|prend (?:ses|son) (?:fonctions|poste)|dossiers? de candidature",
    'دعوة (?:إلى |ل)?(?:تقديم|التقدم|لتقديم)|طلب (?:عروض|تقديم عروض)|طلبات (?:العروض|الترشح)|مناقصة|وظائف? شاغرة|إعلان (?:توظيف|وظيفة|وظائف)|فتح باب (?:الترشح|التسجيل|التقديم)|تعيين|عين مديرا|عينت مديرة|كراس الشروط|دفتر الشروط',
  ].join('|'),
);

/** What is done again and again is no event. */
const HABIT = words(
  '(?:a|per|each|every) year|annually|regularly|par an|chaque année|régulièrement|سنويا|كل سنة|كل عام|بانتظام',
);

/** "trained 60 social workers", with or without a word for the event. */
const TRAINED = words('(?:has |have |been )*trained|(?:a|ont) formé|formée?s?|درب|دربت|تدريب');

/** Wording for a kind of event that is no part of a name: "the Department of Inspection Training". */
function namesKind(text: string): boolean {
  return findKinds(text, 0).length > 0;
}

function speaksOfEvent(text: string): boolean {
  return occurs(EVENT_NOUN, text);
}

function countScore(document: ReleaseDocument): number {
  const early = document.sentences
    .slice(0, 12)
    .filter(({ isAboutOther, text }) => !isAboutOther && !occurs(HABIT, text));
  const kinds = new Set(early.filter((sentence) => namesKind(sentence.text)));
  const isKindInTitle = namesKind(document.titleText);
  const hasLength = (sentence: Sentence) =>
    findDurations(sentence.text, sentence.numbers, document.language).length > 0;
  const isHeld = ({ text }: Sentence) => occurs(HOLD_VERB, text);
  let score = isKindInTitle ? 2 : 0;
  const held = early.find((sentence) => kinds.has(sentence) && isHeld(sentence));
  if (held) score += held.order < 4 ? 3 : 2;
  else if (
    kinds.size > 0 &&
    early.some((sentence) => speaksOfEvent(sentence.text) && isHeld(sentence))
  )
    score += 2;
  const attended = early.find(
    (sentence) => occurs(ATTEND_VERB, sentence.text) && speaksOfEvent(sentence.text),
  );
  if (attended) score += attended.order < 4 && kinds.has(attended) ? 3 : 1;
  const other = early
    .slice(0, 5)
    .find((sentence) => speaksOfEvent(sentence.text) && isHeld(sentence));
  const isTold = early
    .slice(0, 5)
    .some((sentence) => sentence.dates.length > 0 || sentence.numbers.length > 0);
  if (other && score < 2 && isTold) score += 2;
  const trained = early.find(
    (sentence) => occurs(TRAINED, sentence.text) && sentence.numbers.length > 0,
  );
  if (trained) score += trained.order < 3 ? 3 : 2;
  if (early.some(hasLength)) score += kinds.size > 0 || other ? 2 : 1;
  if (early.some((sentence) => sentence.dates.some((date) => date.isRange))) score += 1;
  if (!isKindInTitle && occurs(OTHER_NEWS, document.titleText)) score -= 2.5;
  const lead = [document.titleText, ...document.sentences.slice(0, 2).map(({ text }) => text)];
  if (lead.some((text) => occurs(OTHER_PAPER, text))) score -= 6;
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

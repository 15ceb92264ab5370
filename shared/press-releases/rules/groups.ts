/** Who took part: the phrase after the count, else the subject or the object of "attended". */

import { proposeText, type ReleaseDocument } from '../document';
import type { Proposal } from '../schema';
import { fast } from '../text/fast-pattern';
import { foldKey } from '../text/fold';
import { foldRule } from '../text/pattern';
import type { Span } from '../text/span';
import type { CountMention } from './count-scores';
import type { Counts } from './counts';
import { readPeople } from './people-phrases';

const MOST_GROUPS = 12;
/** "41 participants: police officers, judges", "among them", "comprising": who they were follows. */
const EXPLAINED = fast(
  new RegExp(
    foldRule(
      '(?::| - |,? \\(?(?:including|comprising|composed of|made up of|consisting of|representing|among (?:them|whom)|such as|drawn from|dont|notamment|parmi (?:lesquels|eux)|à savoir|composée?s? de|regroupant|issu\\p{L}* (?:de|du|des)|من بينهم|بينهم|منهم|يمثلون|من|ممثلين عن|ضمت|ضم)(?![\\p{L}])) ?',
    ),
    'gu',
  ),
);
const PARTICIPANTS =
  /^(?:participants?|people|persons|individuals|attendees|delegates|trainees|learners|personnes|stagiaires|participant\p{L}*|مشارك\p{L}*|متدرب\p{L}*|شخصا?|فردا?|عنصرا?)(?![\p{L}])/iu;

interface Source {
  /** Where the people must have been named. */
  readonly end?: number;
  readonly start: number;
  readonly rule: string;
  readonly confidence: number;
}

export function extractGroups(
  document: ReleaseDocument,
  { counted, repeated }: Pick<Counts, 'counted' | 'repeated'>,
): Proposal<string>[] {
  const found: Span[] = [];
  for (const mention of counted.filter((other) => !other.isBare)) {
    const next = counted.find((other) => other.start > mention.start);
    for (const span of read(document, mention.phrase, next?.start)) found.push(span);
  }
  if (found.length > 0) return propose(document, found, 'counted-group', 0.86);
  for (const mention of [...counted, ...repeated]) {
    const spans = readExplained(document, mention.phrase);
    if (spans.length > 0) return propose(document, spans, 'explained-count', 0.84);
  }
  for (const mention of counted) {
    const spans = readNextSentence(document, mention);
    if (spans.length > 0) return propose(document, spans, 'explained-count', 0.78);
  }
  for (const mention of repeated.filter((other) => !other.isBare)) {
    const spans = read(document, mention.phrase);
    if (spans.length > 0) return propose(document, spans, 'repeated-count', 0.8);
  }
  for (const source of [...attending(document), ...headline(document)]) {
    const spans = read(document, source.start, source.end);
    if (spans.length > 0) return propose(document, spans, source.rule, source.confidence);
  }
  return [];
}

function propose(
  document: ReleaseDocument,
  spans: readonly Span[],
  rule: string,
  confidence: number,
): Proposal<string>[] {
  const seen = new Set<string>();
  return spans
    .filter((span) => {
      const key = foldKey(document.source.text.slice(span.start, span.end));
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_GROUPS)
    .map((span) => proposeText(document, span, rule, confidence));
}

function sentenceEnd(document: ReleaseDocument, at: number): number {
  const sentence = document.sentences.find((other) => at >= other.start && at < other.end);
  return sentence?.end ?? Math.min(document.title?.end ?? at, at + 160);
}

/** `limit` is where the next counted part begins. */
function read(document: ReleaseDocument, at: number, limit?: number): Span[] {
  const end = limit ?? sentenceEnd(document, at);
  const text = document.source.text.slice(at, end).replace(/\n/g, ' ');
  return readPeople(text, 0, document.language).map((span) => ({
    start: at + span.start,
    end: at + span.end,
  }));
}

function readExplained(document: ReleaseDocument, at: number): Span[] {
  const text = document.source.text.slice(at, sentenceEnd(document, at)).replace(/\n/g, ' ');
  if (!PARTICIPANTS.test(text)) return [];
  for (const lead of text.matchAll(EXPLAINED)) {
    const from = lead.index + lead[0].length;
    const spans = readNumbered(text.slice(from), document);
    if (spans.length > 0)
      return spans.map((span) => ({ start: at + from + span.start, end: at + from + span.end }));
  }
  return [];
}

/** "There were 32 of them. Policemen and gendarmes, they went back to school." */
function readNextSentence(document: ReleaseDocument, { sentence }: CountMention): Span[] {
  const next = sentence && document.sentences[sentence.order + 1];
  if (!next || next.isAboutOther || next.block !== sentence.block) return [];
  return NAMED_AGAIN.test(next.text) ? read(document, next.start) : [];
}
const NAMED_AGAIN = /^[^.;:]{6,120}, (?:they|ils|elles) /u;

/** "ten labour inspectors and eight trade unionists": each number begins a group. */
function readNumbered(listed: string, document: ReleaseDocument): Span[] {
  return splitNumbers(listed).flatMap((part) =>
    readPeople(listed.slice(0, part.end), part.start, document.language),
  );
}

const NUMBER = fast(
  /(?<![\p{L}\p{N}])(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\p{L}+)?|thirty(?:-\p{L}+)?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt) (?=\p{L})/giu,
);

function splitNumbers(text: string): Span[] {
  const starts = [...text.matchAll(NUMBER)].map((match) => ({
    number: match.index,
    phrase: match.index + match[0].length,
  }));
  if (starts.length < 2) return [{ start: /^\s*/.exec(text)?.[0].length ?? 0, end: text.length }];
  return starts.map(({ phrase }, index) => ({
    start: phrase,
    end: starts[index + 1]?.number ?? text.length,
  }));
}

const ATTENDED = {
  en: /(?<![\p{L}])(?:attended by|participation of|presence of|brought together|bringing together|brings together|gathered|welcomed|hosted|drew|attracted|participants (?:included|were)|were present|present were|(?<=table |tables |room |hall |row |rows )sat|(?:workshop|training|course|seminar|meeting|sessions?) (?:was |were )?(?:designed |meant |held |organi[sz]ed )?(?:(?:in|at) [\p{L}' -]{3,40}? )?for|trained|trains?|training of|equips?|helps?|invited|intended for|aimed at|(?<=,) for) (?:the |a group of |some |more than |over |about )?(?=\p{L})/giu,
  fr: /(?<![\p{L}])(?:au profit (?:de |d'|des )|au bénéfice (?:de |d'|des )|à destination (?:de |d'|des )|à l'intention (?:de |d'|des )|participation (?:de |d'|des )|en présence (?:de |d'|des )|(?:a |ont )?réuni |(?:a |ont )?rassemblé |(?:s'adressai(?:t|ent)|s'adresse|destinée?s?|adressée?s?) (?:à |aux |à des |à l')|(?:formation|atelier|session|séminaire) (?:pour|des|de) |pour |forment? )(?:des |les |plusieurs |l')?(?=\p{L})/giu,
  ar: /(?<![\p{L}])(?:[وب]?مشاركة|بحضور|لفائدة|لصالح|استهدفت|استهدف|جمعت|جمع|ضمت|ضم|(?:و?شارك(?:ت)?|حضر(?:ها|ه|ت)?|استفاد(?:ت)?) (?:في(?:ها|ه)? (?:ال\p{L}+ )?|من(?:ها|ه)? (?:ال\p{L}+ )?)?(?:يوم [^,.;]{3,24} )?|تدريب|تدرب) (?:عدد من |كل من )?(?=\p{L})/gu,
};
/** Whoever stands before these verbs took part. */
const ATTENDING = fast(
  / (?:attended|took part|participated|gathered|met|came together|sat|learned|learnt|have been (?:trained|equipped)|were trained|completed|finished|practi[sc]ed|rehearsed|graduated|returned|travel(?:l)?ed|discussed|debated|contributed|studied|explored|convened|assembled|sparred|learn|meet|gather|complete|take part|ont participé|ont pris part|ont suivi|se sont réuni\p{L}*|se sont retrouvé\p{L}*|se forment|apprennent|ont pris la parole|ont débattu|ont échangé|ont tenu|ont travaillé|ont appris|prennent part|participent|s'exercent|s'initient|ont achevé|ont terminé|ont assisté)(?![\p{L}])/u,
);
/** "Aden, 3 May 2021. - " before the first sentence. */
const DATELINE = /^[^a-z]{0,3}[^.;:]{0,60}?(?:[.:]-? |[.,]? ?- )(?=\p{Lu})/u;
const LONGEST_SUBJECT = 190;

/** Where the subject of such a verb may begin: at the sentence, or behind an opening phrase. */
function subjectOf(text: string): { readonly starts: readonly number[]; readonly end: number } {
  const at = ATTENDING.exec(text.slice(0, LONGEST_SUBJECT))?.index;
  if (at === undefined) return { starts: [], end: 0 };
  const begin = DATELINE.exec(text)?.[0].length ?? 0;
  const comma = text.indexOf(', ', begin);
  const starts = (comma < 0 ? [begin] : [begin, comma + 2]).filter((start) => start + 4 < at);
  return { starts, end: at };
}

function attending(document: ReleaseDocument): Source[] {
  const found: Source[] = [];
  for (const sentence of document.sentences.slice(0, 6)) {
    if (sentence.isAboutOther) continue;
    const { starts, end } = subjectOf(sentence.text);
    for (const start of starts)
      found.push({
        start: sentence.start + start,
        end: sentence.start + end,
        rule: 'attending-group',
        confidence: 0.72,
      });
    for (const match of sentence.text.matchAll(ATTENDED[document.language]))
      found.push({
        start: sentence.start + match.index + match[0].length,
        rule: 'attending-group',
        confidence: 0.7,
      });
  }
  return found;
}

/** "Judges and lawyers meet in ...", "Training for judges" */
function headline(document: ReleaseDocument): Source[] {
  const { title, titleText } = document;
  if (!title) return [];
  const inside = [...titleText.matchAll(ATTENDED[document.language])].map((match) => ({
    start: title.start + match.index + match[0].length,
    rule: 'group-of-headline',
    confidence: 0.68,
  }));
  const opening = /^[^:]{2,30}: /u.exec(titleText)?.[0].length ?? 0;
  return [...inside, { start: title.start + opening, rule: 'group-of-headline', confidence: 0.66 }];
}

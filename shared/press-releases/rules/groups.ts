/** Who took part: the phrase after the count, or the subject of "attended". */
import { proposeText, type ReleaseDocument } from '../document';
import type { Proposal } from '../schema';
import { occurs } from '../text/pattern';
import { type Span, trimSpan } from '../text/span';
import type { Counts } from './counts';
import { PERSON_NOUN, PHRASE_END } from './person-nouns';

const MOST_GROUPS = 12;
const PLAIN =
  /^(?:[\p{L}\d-]+ )?(?:participants?|people|persons?|women|men|trainees?|stagiaires?|personnes|participantes?|hommes|femmes|مشارك\p{L}*|متدرب\p{L}*|شخص\p{L}*|فردا?|females?|males?|individuals|[a-z]*one)$/iu;
const SEPARATOR =
  /(?:,? and |, |,? et |,? ainsi que |,? as well as |(?<=\p{Script=Arabic}) و(?=ال|\p{Script=Arabic}{4}))/gu;
/** "41 participants: police officers, judges and ...", or the same in brackets. */
const EXPLAINED =
  /^(?: ?\([^()]{0,80}\))?(?: (?:participants|people|persons|personnes|مشاركا?))? ?(?: ?\([^()]{0,80}\))?:\s/u;
const EXPLAINED_AFTER =
  /^[^.;]{0,80}?(?: ?\([^()]{0,80}\))?(?:: | - |, (?:including|comprising|among them|dont|notamment|parmi lesquels) )/u;

export function extractGroups(
  document: ReleaseDocument,
  { counted, repeated }: Pick<Counts, 'counted' | 'repeated'>,
): Proposal<string>[] {
  const found: Proposal<string>[] = [];
  for (const [index, mention] of counted.entries()) {
    for (const span of readGroups(document, mention.phrase, counted[index + 1]?.start)) {
      const confidence = mention.score >= 5 ? 0.88 : 0.78;
      if (found.length < MOST_GROUPS)
        found.push(proposeText(document, span, 'counted-group', confidence));
    }
  }
  if (found.length > 0) return found;
  for (const mention of repeated) {
    const spans = readGroups(document, mention.phrase);
    if (spans.length > 0)
      return spans.map((span) => proposeText(document, span, 'repeated-count', 0.8));
  }
  return fromAttendance(document);
}

/** `limit` is where the next counted part begins. */
function readGroups(document: ReleaseDocument, phrase: number, limit?: number): Span[] {
  const sentence = document.sentences.find((other) => phrase >= other.start && phrase < other.end);
  const end = limit ?? sentence?.end ?? Math.min(document.title?.end ?? phrase, phrase + 120);
  const rest = document.source.text.slice(phrase, end).replace(/\n/g, ' ');
  const explained = EXPLAINED.exec(rest) ?? (startsPlain(rest) ? EXPLAINED_AFTER.exec(rest) : null);
  const from = explained ? explained[0].length : 0;
  const spans = splitGroups(document, rest, {
    start: from,
    end: endOfPhrase(document, rest, from),
  });
  const named = spans.filter((span) => !PLAIN.test(rest.slice(span.start, span.end)));
  return named.map((span) => ({ start: phrase + span.start, end: phrase + span.end }));
}

function startsPlain(rest: string): boolean {
  return /^(?:participants|people|persons|individuals|trainees|personnes|stagiaires|مشارك|متدرب)/u.test(
    rest,
  );
}

function endOfPhrase(document: ReleaseDocument, text: string, from: number): number {
  const hard =
    /[.;:()]| - |,? (?:aged|dont) |,? (?:\p{L}+|\d+) (?:of (?:them|whom) )?(?:were )?(?:women|men|female|femmes|hommes)(?![\p{L}])| (?:à|au) (?=\p{Lu})/u.exec(
      text.slice(from),
    );
  let limit = hard ? from + hard.index : text.length;
  const stop = PHRASE_END[document.language];
  for (const match of text.slice(from, limit).matchAll(stop)) {
    // Something has to stand before the stop; "of the" phrases may hold another noun.
    if (match.index > 2) {
      limit = from + match.index;
      break;
    }
  }
  return limit;
}

/** Three and more items are groups of their own; a pair is one group. */
function splitGroups(document: ReleaseDocument, text: string, range: Span): Span[] {
  const phrase = text.slice(range.start, range.end);
  const items: Span[] = [];
  let at = range.start;
  for (const match of phrase.matchAll(SEPARATOR)) {
    items.push(trimSpan(text, { start: at, end: range.start + match.index }));
    at = range.start + match.index + match[0].length;
  }
  items.push(trimSpan(text, { start: at, end: range.end }));
  const noun = PERSON_NOUN[document.language];
  // "officials of the police, customs and the navy": items without people belong to the one before.
  const people: Span[] = [];
  for (const item of items.filter((candidate) => candidate.end > candidate.start)) {
    const previous = people.at(-1);
    if (previous && !occurs(noun, headOf(text, item)))
      people[people.length - 1] = { start: previous.start, end: item.end };
    else people.push(item);
  }
  if (people.length > 2) return people;
  // What follows a comma without a noun for people is no longer the phrase.
  const comma = phrase.search(/, /u);
  const whole = { start: range.start, end: range.end };
  if (
    comma > 0 &&
    !allPeople(document, phrase.slice(comma + 2)) &&
    !/ (?:of|de|d')/u.test(phrase.slice(0, comma))
  )
    whole.end = range.start + comma;
  const dangling = / (?:and|et|or|ou)\s*$/u.exec(text.slice(whole.start, whole.end));
  whole.end -= dangling?.[0].length ?? 0;
  const trimmed = trimSpan(text, whole);
  return trimmed.end - trimmed.start > 2 && occurs(noun, text.slice(trimmed.start, trimmed.end))
    ? [trimmed]
    : [];
}

/** What counts in an item: the words before its first preposition, and not a mere adjective. */
function headOf(text: string, item: Span): string {
  const phrase = text.slice(item.start, item.end);
  return /^(?:refugee|host|migrant|youth|community)s? communit/iu.test(phrase) ? '' : phrase;
}

function allPeople(document: ReleaseDocument, text: string): boolean {
  return occurs(PERSON_NOUN[document.language], text);
}

const ATTENDED = {
  en: /(?:attended by|participation of|brought together|bringing together|gathered|participants (?:included|were)|for|trained) (?:the |a group of |some )?/giu,
  fr: /(?:au profit de|à destination de|participation de|en présence de|réuni|rassemblé|pour) (?:des |les |plusieurs )?|au profit des /giu,
  ar: /(?:بمشاركة|بحضور|لفائدة|لصالح|استهدفت|جمعت) (?:عدد من )?/gu,
};

/** Without a count, those whom a sentence about the event names as present. */
function fromAttendance(document: ReleaseDocument): Proposal<string>[] {
  for (const sentence of document.sentences.slice(0, 6)) {
    if (sentence.isAboutOther) continue;
    for (const match of sentence.text.matchAll(ATTENDED[document.language])) {
      const spans = readGroups(document, sentence.start + match.index + match[0].length);
      if (spans.length > 0)
        return spans.map((span) =>
          proposeText(document, span, 'attending-group', 0.6, ['weak-wording']),
        );
    }
  }
  return [];
}

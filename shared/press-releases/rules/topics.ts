/** Subjects taught or discussed: after "a training on", after verbs of teaching, and in lists. */

import { proposeText, type ReleaseDocument } from '../document';
import { keyWords } from '../names/gazetteer';
import type { Proposal } from '../schema';
import { foldKey } from '../text/fold';
import { occurs } from '../text/pattern';
import { overlaps, type Span } from '../text/span';
import { findDividedList, findEnumeration, findRange, isTopicLike } from './topic-enumerations';
import { splitTopics } from './topic-phrases';
import { findSubjects } from './topic-subjects';
import {
  AGENDA_HEADING,
  HANDLED,
  LEAD_TOPIC,
  REPORTING,
  TAUGHT,
  UNFIT_SENTENCE,
} from './topic-wording';
import { isSubjectMatter } from './topic-words';

const MOST_TOPICS = 30;
const LAST_SENTENCE = 30;
/** A wrapped paragraph may look like a list to the eye of the block reader. */
const LONG_LINE = 240;

interface FoundTopic extends Span {
  readonly rule: string;
  readonly confidence: number;
}

export function extractTopics(document: ReleaseDocument): Proposal<string>[] {
  const found: FoundTopic[] = [];
  for (const sentence of document.sentences.slice(0, LAST_SENTENCE)) {
    const block = document.body[sentence.block];
    const isProse = block?.kind === 'paragraph' || (block?.text.length ?? 0) > LONG_LINE;
    if (!isProse || sentence.isAboutOther) continue;
    const raw = document.source.text.slice(sentence.start, sentence.end).replace(/\n/g, ' ');
    const text = keepsNames(raw, sentence.text);
    if (sentence.order < 8)
      found.push(
        ...after(
          document,
          text,
          sentence.start,
          LEAD_TOPIC[document.language],
          'topic-of-event',
          0.86,
        ).filter((topic) => isTopicLike(phraseOf(document, topic), document.language)),
      );
    const isReport = occurs(UNFIT_SENTENCE, sentence.text) || occurs(REPORTING, sentence.text);
    if (!isReport) found.push(...fromTeaching(document, text, sentence.start, sentence.order));
  }
  found.push(...fromAgenda(document));
  if (!found.some((topic) => topic.rule === 'topic-of-event'))
    found.push(...ofHeadline(document, found));
  return unique(document, found)
    .slice(0, MOST_TOPICS)
    .map((topic) => proposeText(document, topic, topic.rule, topic.confidence));
}

/** With so many topics in the body the headline's wording adds nothing. */
const ENOUGH = 2;

function ofHeadline(document: ReleaseDocument, found: readonly FoundTopic[]): FoundTopic[] {
  const { title, titleText, language } = document;
  if (!title) return [];
  const read = (pattern: RegExp) =>
    after(document, titleText, title.start, pattern, 'topic-of-headline', 0.75);
  const named = read(LEAD_TOPIC[language]);
  if (named.length > 0) return named;
  if (found.length >= ENOUGH) return [];
  return [...read(TAUGHT[language]), ...read(HANDLED[language])].filter((topic) =>
    isSubjectMatter(phraseOf(document, topic), language),
  );
}

/** A range or a list first, since a verb of teaching may stand inside it. */
function fromTeaching(
  document: ReleaseDocument,
  text: string,
  offset: number,
  order: number,
): FoundTopic[] {
  const { language, gazetteer } = document;
  const place = (spans: readonly Span[], rule: string, confidence: number) =>
    spans.map((span) => ({ start: offset + span.start, end: offset + span.end, rule, confidence }));
  const divided = findDividedList(text, language);
  if (divided.length > 0) return place(divided, 'list-of-topics', 0.82);
  const range = findRange(text);
  if (range.length > 0) return place(range, 'range-of-topics', 0.82);
  const taught = [
    ...asSubject(document, text, offset),
    ...after(document, text, offset, TAUGHT[language], 'taught', 0.8),
    ...handled(document, text, offset, order),
  ].filter((topic) => isTopicLike(phraseOf(document, topic), language));
  if (taught.length > 1 || order > 14) return taught;
  const listed = findEnumeration(text, language, gazetteer);
  return [...place(listed, 'list-of-topics', 0.76), ...taught];
}

const LAST_HANDLED = 14;

/** Objects of verbs that may mean something else: most of them must be subject matter. */
function handled(
  document: ReleaseDocument,
  text: string,
  offset: number,
  order: number,
): FoundTopic[] {
  if (order > LAST_HANDLED) return [];
  const found = after(document, text, offset, HANDLED[document.language], 'handled', 0.76);
  const fitting = found.filter((topic) =>
    isSubjectMatter(phraseOf(document, topic), document.language),
  );
  return fitting.length * 2 > found.length && found.length > 2 ? found : fitting;
}

function phraseOf(document: ReleaseDocument, { start, end }: Span): string {
  return document.source.text.slice(start, end).replace(/\n/g, ' ');
}

/** Speech is blanked out of sentences, but the title of an event in quotation marks is not speech. */
function keepsNames(raw: string, narrative: string): string {
  return narrative.length === raw.length ? narrative : raw;
}

/** "trained in Nairobi on risk analysis", "formés à Bamako aux techniques": the town comes first. */
function skipPlace({ gazetteer }: ReleaseDocument, text: string, at: number): number {
  const begin =
    /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)? (?:on|about|aux?|à la|à l'|sur(?: la| le| les| l')?) ?(?=\p{L})/u.exec(
      text.slice(at, at + 60),
    );
  if (!begin) return at;
  const place = gazetteer.places.matchAt(keyWords(begin[0]), 0);
  return place && place.start < 2 ? at + begin[0].length : at;
}

function after(
  document: ReleaseDocument,
  text: string,
  offset: number,
  pattern: RegExp,
  rule: string,
  confidence: number,
): FoundTopic[] {
  const found: FoundTopic[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const at = skipPlace(document, text, match.index + match[0].length);
    if (match.index < last) continue;
    const spans = splitTopics(text, at, document.language, document.gazetteer);
    for (const span of spans)
      found.push({ start: offset + span.start, end: offset + span.end, rule, confidence });
    last = spans.at(-1)?.end ?? at;
  }
  return found;
}

/** Topics that are the subject of their sentence: "Risk analysis took up the first morning." */
function asSubject(document: ReleaseDocument, text: string, offset: number): FoundTopic[] {
  const { language, gazetteer } = document;
  return findSubjects(text, language).flatMap((subject) =>
    splitTopics(text.slice(0, subject.end), subject.start, language, gazetteer)
      .filter(
        (span) =>
          !subject.needsSubjectMatter ||
          isSubjectMatter(text.slice(span.start, span.end), language),
      )
      .map((span) => ({
        start: offset + span.start,
        end: offset + span.end,
        rule: 'topic-as-subject',
        confidence: 0.8,
      })),
  );
}

/** Bullets below a heading that announces an agenda. */
function fromAgenda(document: ReleaseDocument): FoundTopic[] {
  const found: FoundTopic[] = [];
  let isOpen = false;
  for (const block of document.body) {
    if (block.kind !== 'bullet') {
      isOpen = /[:?]$/.test(block.text) || occurs(AGENDA_HEADING, block.text);
      continue;
    }
    if (!isOpen || block.text.length > 160) continue;
    const lead =
      /^(?:\d{1,2}[:.h]\d{2}(?: ?- ?\d{1,2}[:.h]\d{2})?,? ?)?(?:(?:panel|session|module|day|part|atelier|séance|jour|الجلسة|اليوم|الوحدة)s? ?[\p{L}\d]{0,8} ?[:.-] ?)?/iu.exec(
        block.text,
      )?.[0].length ?? 0;
    const end = block.text.replace(/[.;,]+$/, '').length;
    if (end - lead > 3)
      found.push({
        start: block.start + lead,
        end: block.start + end,
        rule: 'agenda',
        confidence: 0.9,
      });
  }
  return found;
}

/** The first of several phrasings of one topic stays. */
function unique(document: ReleaseDocument, found: readonly FoundTopic[]): FoundTopic[] {
  const kept: { topic: FoundTopic; stems: ReadonlySet<string> }[] = [];
  for (const topic of found) {
    const stems = stemsOf(document.source.text.slice(topic.start, topic.end));
    if (stems.size === 0 || kept.length > 60) continue;
    const isRepeated = kept.some(
      (other) => overlap(other.stems, stems) >= 0.6 || overlaps(other.topic, topic),
    );
    if (!isRepeated) kept.push({ topic, stems });
  }
  return kept.map((entry) => entry.topic);
}

function stemsOf(text: string): Set<string> {
  const listed = foldKey(text).match(/\p{L}{3,}/gu) ?? [];
  return new Set(
    listed
      .filter((word) => !/^(?:the|and|for|des|les|sur|with|in|on|of|to)$/.test(word))
      .map((word) =>
        word
          .replace(/^(?:و?ال|وال)/u, '')
          .replace(/(?:ies|es|s|ing|ed)$/, '')
          .slice(0, 8),
      ),
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((stem) => b.has(stem)).length;
  return both / (a.size + b.size - both);
}

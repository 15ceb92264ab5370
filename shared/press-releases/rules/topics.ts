/** Subjects taught or discussed: after "a training on", after verbs of teaching, and in lists. */

import { proposeText, type ReleaseDocument } from '../document';
import type { Proposal } from '../schema';
import { fast } from '../text/fast-pattern';
import { foldKey } from '../text/fold';
import { occurs } from '../text/pattern';
import { overlaps, type Span } from '../text/span';
import { findEnumeration, findRange, isTopicLike } from './topic-enumerations';
import { splitTopics } from './topic-phrases';
import { AGENDA_HEADING, LEAD_TOPIC, REPORTING, TAUGHT, UNFIT_SENTENCE } from './topic-wording';

const MOST_TOPICS = 30;
const LAST_SENTENCE = 30;

interface FoundTopic extends Span {
  readonly rule: string;
  readonly confidence: number;
}

export function extractTopics(document: ReleaseDocument): Proposal<string>[] {
  const found: FoundTopic[] = [];
  for (const sentence of document.sentences.slice(0, LAST_SENTENCE)) {
    const block = document.body[sentence.block];
    if (block?.kind !== 'paragraph' || sentence.isAboutOther) continue;
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
        ),
      );
    const isReport = occurs(UNFIT_SENTENCE, sentence.text) || occurs(REPORTING, sentence.text);
    if (!isReport) found.push(...fromTeaching(document, text, sentence.start, sentence.order));
  }
  found.push(...fromAgenda(document));
  if (document.title && !found.some((topic) => topic.rule === 'topic-of-event')) {
    found.push(
      ...after(
        document,
        document.titleText,
        document.title.start,
        LEAD_TOPIC[document.language],
        'topic-of-headline',
        0.75,
      ),
    );
  }
  return unique(document, found)
    .slice(0, MOST_TOPICS)
    .map((topic) => proposeText(document, topic, topic.rule, topic.confidence));
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
  const range = findRange(text);
  if (range.length > 0) return place(range, 'range-of-topics', 0.82);
  const taught = [
    ...passive(document, text, offset),
    ...after(document, text, offset, TAUGHT[language], 'taught', 0.8),
  ].filter((topic) =>
    isTopicLike(document.source.text.slice(topic.start, topic.end).replace(/\n/g, ' '), language),
  );
  if (taught.length > 1 || order > 14) return taught;
  const listed = findEnumeration(text, language, gazetteer);
  return [...place(listed, 'list-of-topics', 0.76), ...taught];
}

/** Speech is blanked out of sentences, but the title of an event in quotation marks is not speech. */
function keepsNames(raw: string, narrative: string): string {
  return narrative.length === raw.length ? narrative : raw;
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
    const at = match.index + match[0].length;
    if (match.index < last) continue;
    const spans = splitTopics(text, at, document.language, document.gazetteer);
    for (const span of spans)
      found.push({ start: offset + span.start, end: offset + span.end, rule, confidence });
    last = spans.at(-1)?.end ?? at;
  }
  return found;
}

/** "X and Y were also addressed": the subject of the sentence. */
const PASSIVE = fast(
  /^(.{4,160}?) (?:was|were) (?:also )?(?:addressed|discussed|covered|reviewed|explored|tackled|examined|introduced|highlighted)(?![\p{L}])/u,
);

function passive(document: ReleaseDocument, text: string, offset: number): FoundTopic[] {
  const subject = PASSIVE.exec(text)?.[1];
  if (
    subject === undefined ||
    /,|(?<![\p{L}])(?:participants|they|which|who|that)(?![\p{L}])/iu.test(subject)
  )
    return [];
  return splitTopics(subject, 0, document.language, document.gazetteer).map((span) => ({
    start: offset + span.start,
    end: offset + span.end,
    rule: 'was-addressed',
    confidence: 0.8,
  }));
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

/** A release made ready for the rules: folded, cut into blocks and sentences, speech told from the rest. */
import { settlePlaces } from './names/ambiguous-places';
import { buildGazetteer, findPlaces, type Gazetteer, type PlaceMatch } from './names/gazetteer';
import { chooseTitle, titleLabelLength } from './rules/title';
import type { ExtractOptions, Proposal, Reason, ReleaseLanguage } from './schema';
import { type Block, splitBlocks } from './text/blocks';
import { type FoldedText, foldText } from './text/fold';
import { guessLanguage, type LanguageGuess } from './text/language';
import { occurs, words } from './text/pattern';
import { findQuotations, maskSpeech, type Quotation } from './text/quotations';
import { splitSentences } from './text/sentences';
import { overlaps, readSpan, type Span, toEvidence } from './text/span';
import { type DateMention, findDates } from './values/dates';
import { findNumbers, type NumberMention } from './values/numbers';

export interface BodyBlock extends Block {
  /** The same length as `text`, with speech blanked out. */
  readonly narrative: string;
  readonly quotations: readonly Quotation[];
}

/** A stretch of text with what every rule asks for, read once. */
export interface AnalysedText extends Span {
  readonly text: string;
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMatch[];
  /** Numbers that are no part of a date. */
  readonly numbers: readonly NumberMention[];
}

/** Without speech. */
export interface Sentence extends AnalysedText {
  readonly block: number;
  /** Index in the document; the first sentences say most. */
  readonly order: number;
  /** Speaks of an earlier, a later or a planned event. */
  readonly isAboutOther: boolean;
  /** Stands in a paragraph that has turned to another event. */
  readonly isOtherItem: boolean;
}

export interface ReleaseDocument {
  readonly source: FoldedText;
  readonly language: ReleaseLanguage;
  readonly languageGuess: LanguageGuess | null;
  readonly gazetteer: Gazetteer;
  readonly title: Span | null;
  readonly titleText: string;
  readonly headline: AnalysedText | null;
  /** Lines between the top of the page and the body, headline and noise left out. */
  readonly header: readonly Block[];
  readonly body: readonly BodyBlock[];
  readonly sentences: readonly Sentence[];
  readonly hasOtherItem: boolean;
  /** See `ExtractOptions`. */
  readonly isPart: boolean;
}

/** Wording that takes a sentence away from the event of the release. */
const OTHER_EVENT = words(
  [
    '(?:a|another|two|three|four|five) (?:second|third|further|more|other|follow-up|similar) (?:\\p{L}+ ){0,3}(?:training|trainings|workshop|workshops|seminar|seminars|course|courses|session|sessions|edition|editions|meeting|roundtable|conference)s?,? (?:\\p{L}+ )?(?:is|are|will|to)',
    '(?:two|three|four|five|six|several) further (?:\\p{L}+ ){0,2}(?:trainings|workshops|seminars|courses|sessions|editions)',
    '(?:is|are|was|were) (?:announced for|planned|scheduled|expected|foreseen|to follow|due)',
    'will (?:be held|follow|take place|be organi[sz]ed|be trained|train|reach|be taught|be staffed|be distributed|be rolled out)',
    '(?:is|are) to (?:follow|reach|be trained|be held|report|be rolled out)',
    '(?:will|to) be followed (?:by|in|up)|had been (?:held|organi[sz]ed|conducted|trained)|(?:a|another|two|three) similar (?:\\p{L}+ ){0,2}(?:training|workshop|seminar|course|session|meeting|conference)s?',
    'by the end of (?:the )?(?:year|programme|program|project|\\d{4})',
    'since (?:its|the|\\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|last)',
    '(?:next|last|previous|following) (?:year|month|spring|summer|autumn|winter|edition|phase)',
    '(?:est|sont|sera|seront) (?:annoncée?s?|prévue?s?|programmée?s?|attendue?s?)|(?:sera|seront) organisée?s?',
    "d'ici (?:à )?(?:la fin|fin)",
    'se tiendra(?:it)?|se tiendront|aura lieu|auront lieu|suivra|suivront|(?:sera|seront|être) suivie?s?|(?:doit|doivent|devrait|devraient) (?:se tenir|avoir lieu|suivre|être organisée?s?)',
    'un(?:e)? (?:second|seconde|deuxième|troisième|autre|nouvelle?|prochaine?) (?:formation|atelier|séminaire|session|rencontre|édition)',
    'prochaines?|prochainement',

    'من المنتظر|من المقرر|من المتوقع|ستليها|سيليها|ستعقد|سيعقد|ستنظم|سينظم|ستستفيد|قبل نهاية|قبل موفى|بحلول نهاية|منذ بداية|منذ انطلاق|العام المقبل|الشهر المقبل|القادم|القادمة|المقبل|المقبلة',
  ].join('|'),
);

/** With one of these a paragraph turns to another event, and stays with it. */
const OPENS_OTHER =
  /^(?:par ailleurs|dans un autre registre|separately|elsewhere|in a separate|a separate|in other news|وفي سياق (?:متصل|اخر|منفصل)|من جهة اخري|علي صعيد اخر)(?![\p{L}])/iu;

export function prepareDocument(text: string, options: ExtractOptions): ReleaseDocument {
  const source = foldText(text);
  const { blocks, hasOtherItem } = splitBlocks(source.text);
  const choice = chooseTitle(blocks);
  const title = choice.title === null ? undefined : withoutLabel(blocks[choice.title]);
  const body = blocks
    .filter(
      (block, index) =>
        block.kind !== 'noise' && (index >= choice.body || (title && block.start > title.end)),
    )
    .map(readBlock);
  const header = blocks.filter(
    (block, index) => index < choice.body && block.kind !== 'noise' && index !== choice.title,
  );
  const languageGuess = guessLanguage(
    [title?.text ?? '', ...body.map((block) => block.text)].join('\n'),
  );
  const language = languageGuess?.language ?? 'en';
  const gazetteer = buildGazetteer(options);
  const reading = { language, gazetteer, whole: source.text, isPart: options.isPart === true };
  return {
    source,
    language,
    languageGuess,
    gazetteer,
    title: title ? { start: title.start, end: title.end } : null,
    titleText: title?.text ?? '',
    headline: title ? analyse(title, title.text, true, reading) : null,
    header,
    body,
    sentences: readSentences(body, reading),
    hasOtherItem,
    isPart: reading.isPart,
  };
}

function withoutLabel(block: Block | undefined): Block | undefined {
  const length = block ? titleLabelLength(block.text) : 0;
  return block && { ...block, start: block.start + length, text: block.text.slice(length) };
}

function readBlock(block: Block): BodyBlock {
  const quotations = findQuotations(block.text);
  return { ...block, quotations, narrative: maskSpeech(block.text, quotations) };
}

/** What every stretch of one release is read with. */
interface Reading {
  readonly language: ReleaseLanguage;
  readonly gazetteer: Gazetteer;
  readonly whole: string;
  readonly isPart: boolean;
}

function readSentences(body: readonly BodyBlock[], reading: Reading): Sentence[] {
  const sentences: Sentence[] = [];
  body.forEach((block, index) => {
    let isOtherItem = false;
    for (const span of splitSentences(block.narrative)) {
      const text = block.narrative.slice(span.start, span.end);
      isOtherItem ||= OPENS_OTHER.test(text);
      const range = { start: block.start + span.start, end: block.start + span.end };
      sentences.push({
        ...analyse(range, text, span.start === 0, reading),
        block: index,
        order: sentences.length,
        isAboutOther: !reading.isPart && (isOtherItem || occurs(OTHER_EVENT, text)),
        isOtherItem: !reading.isPart && isOtherItem,
      });
    }
  });
  return sentences;
}

function analyse(range: Span, text: string, isBlockStart: boolean, reading: Reading): AnalysedText {
  const dates = findDates(text);
  const numbers = findNumbers(text, reading.language).filter(
    (number) => !dates.some((date) => overlaps(date, number)),
  );
  const places = settlePlaces(
    findPlaces(text, reading.gazetteer),
    text,
    isBlockStart,
    reading.whole,
  );
  return { start: range.start, end: range.end, text, dates, numbers, places };
}

/** A proposal for a range of the folded text. */
export function propose<T>(
  document: ReleaseDocument,
  value: T,
  spans: readonly Span[],
  rule: string,
  confidence: number,
  doubts: readonly Reason[] = [],
): Proposal<T> {
  const evidence = spans.map((span) => toEvidence(document.source, span));
  return { value, evidence, rule, confidence, doubts };
}

/** A proposal whose value is the text of the range itself. */
export function proposeText(
  document: ReleaseDocument,
  span: Span,
  rule: string,
  confidence: number,
  doubts: readonly Reason[] = [],
): Proposal<string> {
  return propose(document, readSpan(document.source, span), [span], rule, confidence, doubts);
}

/** City and country: where the text says that the event was held, else the dateline's place. */

import { propose, type ReleaseDocument, type Sentence } from '../document';
import { settlePlaces } from '../names/ambiguous-places';
import { findPlaces, type Match, type PlaceEntry } from '../names/gazetteer';
import { type Field, isProposed, type Reason } from '../schema';
import { occurs } from '../text/pattern';
import { readSpan, type Span } from '../text/span';
import { titleCase } from '../text/title-case';
import { findDates } from '../values/dates';
import { IN_ROLE, LOCATIVE, ROLE_AT, UNKNOWN_TOWN } from './place-wording';
import type { Dateline } from './release-date';
import { ATTEND_VERB, EVENT_NOUN, HOLD_VERB } from './wording';

interface PlaceCandidate extends Span {
  readonly name: string;
  readonly country: string | null;
  readonly known: boolean;
  readonly score: number;
  readonly rule: string;
}

const PLACE_BEFORE = 34;

function scoreMention(sentence: Sentence, at: number): number {
  const { text } = sentence;
  const before = text.slice(Math.max(0, at - PLACE_BEFORE), at);
  const clause = text.slice(Math.max(0, at - 110), at + 80);
  let score = 4 - Math.min(3, sentence.order * 0.35);
  if (occurs(HOLD_VERB, clause)) score += 1.5;
  if (occurs(EVENT_NOUN, clause)) score += 1;
  if (occurs(ATTEND_VERB, clause)) score += 0.5;
  if (occurs(IN_ROLE, before) || ROLE_AT.test(before)) score -= 3;
  if (sentence.isAboutOther) score -= 6;
  return score;
}

function fromSentences(document: ReleaseDocument, dateline: Dateline): PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  for (const sentence of document.sentences.slice(0, 25)) {
    const { places } = sentence;
    for (const place of places) {
      if (place.entry.kind !== 'city' || isInDateline(dateline, sentence.start + place.start))
        continue;
      const before = sentence.text.slice(Math.max(0, place.start - PLACE_BEFORE), place.start);
      if (!LOCATIVE.test(before) && !isJoinedArabic(sentence.text, place)) continue;
      found.push(known(place, sentence.start, scoreMention(sentence, place.start), 'event-place'));
    }
    const [opening] = places;
    if (opening && opensSentence(sentence, opening) && !isInDateline(dateline, sentence.start))
      found.push(known(opening, sentence.start, OPENING_SCORE - sentence.order, 'event-place'));
    for (const match of sentence.text.matchAll(UNKNOWN_TOWN)) {
      const town = match[1] ?? '';
      const start = match.index + match[0].length - town.length;
      const taken = places.some((place) => place.start < start + town.length && start < place.end);
      const isPlace = !occurs(EVENT_NOUN, town) && findDates(`5 ${town} 2020`).length === 0;
      if (
        taken ||
        !isPlace ||
        isInDateline(dateline, sentence.start + start) ||
        isFollowedByName(sentence.text, start + town.length)
      )
        continue;
      const country = places.find(
        (place) =>
          place.entry.kind === 'country' &&
          /^, ?(?:in |the )?$|^ \($/.test(sentence.text.slice(start + town.length, place.start)),
      );
      found.push({
        start: sentence.start + start,
        end: sentence.start + start + town.length,
        name: '',
        country: country?.entry.country ?? null,
        known: false,
        score: scoreMention(sentence, start) - 1,
        rule: 'unlisted-town',
      });
    }
  }
  return found;
}

const OPENING_SCORE = 4.5;

/** Nothing, or the day: "On 5 and 6 May, Ohrid hosted". */
const OPENS = /^(?:(?:On |From |Du |Les? |Between |In )?[^,.;]{0,12}\d[^,.;]{0,36}, )?$/u;

/** "Ohrid has seen quieter weeks", "Arua was the first stop": the scene is set with the town. */
function opensSentence({ text, order }: Sentence, place: Match<PlaceEntry>): boolean {
  return (
    order < 2 &&
    OPENS.test(text.slice(0, place.start)) &&
    place.entry.kind === 'city' &&
    /^ (?:has|had|have|was|is|saw|hosted|hosts|welcomed|became|played|a|accueille|abrite|vient|était|fut) /u.test(
      text.slice(place.end, place.end + 12),
    )
  );
}

/** "in Cairo University" names a venue, "à la" a building. */
function isFollowedByName(text: string, at: number): boolean {
  return /^(?:'s| \p{Lu})/u.test(text.slice(at, at + 2));
}

/** Arabic writes "in" onto the name: بالقاهرة. */
function isJoinedArabic(text: string, place: Match<PlaceEntry>): boolean {
  const head = text.slice(Math.max(0, place.start - 2), place.start);
  return (
    /[بل]$/u.test(head) && /^\p{Script=Arabic}/u.test(text.slice(place.start, place.start + 1))
  );
}

function isInDateline(dateline: Dateline, at: number): boolean {
  return dateline.span !== null && at >= dateline.span.start && at < dateline.span.end;
}

function known(
  place: Match<PlaceEntry>,
  offset: number,
  score: number,
  rule: string,
): PlaceCandidate {
  return {
    start: offset + place.start,
    end: offset + place.end,
    name: place.entry.name,
    country: place.entry.country,
    known: true,
    score,
    rule,
  };
}

function fromTitle(document: ReleaseDocument): PlaceCandidate[] {
  const { title, titleText } = document;
  if (!title) return [];
  return (document.headline?.places ?? [])
    .filter((place) => place.entry.kind === 'city')
    .filter((place) => {
      const before = titleText.slice(Math.max(0, place.start - PLACE_BEFORE), place.start);
      const lead = titleText.slice(0, place.start);
      const opens =
        /^(?:[^-:]{3,30} - )?$/u.test(lead) &&
        /^ ?:/.test(titleText.slice(place.end, place.end + 2));
      return (
        opens ||
        place.start === 0 ||
        LOCATIVE.test(before) ||
        isJoinedArabic(titleText, place) ||
        occurs(EVENT_NOUN, titleText.slice(place.end, place.end + 12))
      );
    })
    .map((place) => known(place, title.start, 5, 'headline-place'));
}

/** "NNA - ": the agency signs, not a town. */
const AGENCY = /^\p{Lu}{2,6}$/u;

function fromDateline(document: ReleaseDocument, dateline: Dateline): PlaceCandidate | null {
  if (!dateline.span) return null;
  const { start, end } = dateline.span;
  const text = document.source.text.slice(start, end).replace(/\n/g, ' ');
  const places = settlePlaces(
    findPlaces(text, document.gazetteer),
    document.source.text.slice(start, end + 4),
    true,
    document.source.text,
  );
  const city = places.find((place) => place.entry.kind === 'city');
  if (city) return known(city, start, 2.4, 'dateline-place');
  const country = places.find((place) => place.entry.kind === 'country');
  const name = /^[^,(\d/:-]{2,40}/u.exec(text)?.[0].trimEnd() ?? '';
  if (
    name.length < 3 ||
    AGENCY.test(name) ||
    (country && country.start < name.length) ||
    findDates(text)[0]?.start === 0
  )
    return null;
  if (
    !/^\p{Lu}[\p{L}' ]+$|^\p{Script=Arabic}[\p{Script=Arabic} ]+$/u.test(name) ||
    name.split(' ').length > 3
  )
    return null;
  return {
    start,
    end: start + name.length,
    name: '',
    country: country?.entry.country ?? null,
    known: false,
    score: 2.2,
    rule: 'dateline-place',
  };
}

export interface EventPlace {
  readonly city: Field<string>;
  readonly country: Field<string>;
}

export function extractPlace(document: ReleaseDocument, dateline: Dateline): EventPlace {
  const fromLine = fromDateline(document, dateline);
  const candidates = [
    ...fromTitle(document),
    ...fromSentences(document, dateline),
    ...(fromLine ? [fromLine] : []),
  ];
  const ranked = candidates
    .filter((candidate) => candidate.score >= 2)
    .sort((a, b) => b.score - a.score);
  // Several places: the first-named one of those that are about equally good.
  const top = ranked[0];
  const best =
    top &&
    ranked
      .filter((candidate) => candidate.score > top.score - 1.2 && candidate.rule === top.rule)
      .sort((a, b) => a.start - b.start)[0];
  if (!best)
    return {
      city: { value: null, reason: 'not-stated' },
      country: countryAlone(document, dateline),
    };
  const others = ranked.filter(
    (candidate) => candidate.name !== best.name && candidate.score > best.score - 0.6,
  );
  const doubts: Reason[] = [];
  if (best.rule === 'dateline-place') doubts.push('place-from-dateline');
  if (others.length > 0) doubts.push('several-places');
  const confidence = Math.max(
    0.3,
    (best.rule === 'dateline-place' ? 0.85 : best.known ? 0.95 : 0.8) -
      (others.length > 0 ? 0.15 : 0),
  );
  const written = readSpan(document.source, best);
  const isCapitals = best.known && /^[\p{Lu} '-]+$/u.test(written) && written.length > 3;
  const city = propose(
    document,
    isCapitals ? best.name : titleCase(written),
    [best],
    best.rule,
    confidence,
    doubts,
  );
  return { city, country: countryOf(document, dateline, best, confidence) };
}

function countryOf(
  document: ReleaseDocument,
  dateline: Dateline,
  city: PlaceCandidate,
  confidence: number,
): Field<string> {
  if (city.country !== null) {
    const beside = city.known ? (['country-from-city'] as const) : [];
    return propose(
      document,
      city.country,
      [city],
      'country-of-city',
      city.known ? Math.max(confidence, 0.9) : confidence,
      beside,
    );
  }
  const alone = countryAlone(document, dateline);
  return isProposed(alone) ? { ...alone, confidence: Math.min(alone.confidence, 0.8) } : alone;
}

/** The country of the dateline, else the one that the text names far more often than any other. */
function countryAlone(document: ReleaseDocument, dateline: Dateline): Field<string> {
  const counts = new Map<string, { count: number; span: Span; names: number }>();
  const texts = [
    ...(document.headline ? [document.headline] : []),
    ...document.sentences.slice(0, 30),
  ];
  for (const { places, start } of texts) {
    for (const { entry, ...place } of places) {
      if (entry.kind === 'city') continue;
      const span = { start: start + place.start, end: start + place.end };
      if (isInDateline(dateline, span.start))
        return propose(document, entry.country, [span], 'dateline-country', 0.9, [
          'place-from-dateline',
        ]);
      const seen = counts.get(entry.country);
      counts.set(entry.country, {
        count: (seen?.count ?? 0) + 1,
        span: seen?.span ?? span,
        names: (seen?.names ?? 0) + (entry.kind === 'country' ? 1 : 0),
      });
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1].count - a[1].count);
  if (!first || first[1].names === 0 || (second && second[1].count * 2 > first[1].count))
    return { value: null, reason: 'not-stated' };
  return propose(document, first[0], [first[1].span], 'most-named-country', 0.7, ['weak-wording']);
}

/** Text in, proposals out. The order is the order in which the fields lean on each other. */

import { completeReleaseDate } from './checks';
import { prepareDocument, propose, proposeText, type ReleaseDocument } from './document';
import { extractContact } from './rules/contact';
import { extractCountries } from './rules/countries-represented';
import { extractCounts } from './rules/counts';
import { extractEventDates } from './rules/event-dates';
import { extractFunding } from './rules/funding';
import { extractGoals } from './rules/goals';
import { extractGroups } from './rules/groups';
import { extractIsEvent } from './rules/is-event';
import { extractKind } from './rules/kind';
import { extractHolders } from './rules/organisers';
import { extractPeople } from './rules/people';
import { extractPlace } from './rules/place';
import { extractQuotes } from './rules/quotes';
import { extractReleaseDate, findDateline } from './rules/release-date';
import { extractTopics } from './rules/topics';
import { extractVenue } from './rules/venue';
import type { ExtractedRelease, ExtractOptions, Field, Missing, ReleaseLanguage } from './schema';

/** Reads one release. Pure: the same text and the same lists give the same proposals. */
export function extractRelease(text: string, options: ExtractOptions = {}): ExtractedRelease {
  const document = prepareDocument(text, options);
  const dateline = findDateline(document);
  const release = extractReleaseDate(document, dateline);
  const isEvent = extractIsEvent(document);
  const language = extractLanguage(document);
  const title: Field<string> = document.title
    ? proposeText(document, document.title, 'headline', document.header.length > 6 ? 0.9 : 0.95)
    : { value: null, reason: 'not-stated' };
  if (isEvent.value !== true) return withoutEvent(language, isEvent, title, release.field);
  const dates = extractEventDates(document, dateline, release);
  const counts = extractCounts(document);
  const quotes = extractQuotes(document);
  return {
    language,
    isEvent,
    title,
    kind: extractKind(document),
    releaseDate: completeReleaseDate(release.field, dates.startDate),
    ...dates,
    ...extractPlace(document, dateline),
    venue: extractVenue(document),
    ...extractHolders(document),
    participants: {
      total: counts.total,
      women: counts.women,
      men: counts.men,
      groups: extractGroups(document, counts),
    },
    countriesRepresented: extractCountries(document, counts.counted),
    topics: extractTopics(document),
    ...extractFunding(document),
    ...extractGoals(document),
    people: extractPeople(document, quotes),
    quotes: quotes.map((quote) => quote.proposal),
    contact: extractContact(document),
  };
}

function extractLanguage({
  languageGuess,
  body,
  ...document
}: ReleaseDocument): Field<ReleaseLanguage> {
  const first = body[0];
  if (!languageGuess || !first) return { value: null, reason: 'language-not-recognised' };
  return propose(
    { languageGuess, body, ...document },
    languageGuess.language,
    [first],
    'function-words',
    languageGuess.confidence,
  );
}

/** A text that reports no event has only language, headline and date. */
function withoutEvent(
  language: Field<ReleaseLanguage>,
  isEvent: Field<boolean>,
  title: Field<string>,
  releaseDate: Field<string>,
): ExtractedRelease {
  const none: Readonly<Missing> = { value: null, reason: 'no-event-described' };
  return {
    language,
    isEvent,
    title,
    releaseDate,
    kind: none,
    startDate: none,
    endDate: none,
    durationDays: none,
    city: none,
    country: none,
    venue: none,
    organisers: [],
    partners: [],
    participants: { total: none, women: none, men: none, groups: [] },
    countriesRepresented: [],
    topics: [],
    funders: [],
    programmes: [],
    funding: [],
    sdgGoals: [],
    sdgTargets: [],
    gcmObjectives: [],
    people: [],
    quotes: [],
    contact: { name: none, email: none, phone: none },
  };
}

import type { ExtractedRelease, Missing, Proposal } from '#shared/press-releases/schema';
import type { ImportedRelease } from './repositories/drafts';

const missing: Missing = { value: null, reason: 'not-stated' };

/** A release in which the engine found nothing but the title, if one is given. */
export function makeRelease(title?: string): ExtractedRelease {
  const found = (value: string): Proposal<string> => ({
    value,
    evidence: [[0, value.length]],
    confidence: 0.9,
    rule: 'test',
    doubts: [],
  });
  return {
    language: missing,
    isEvent: missing,
    title: title ? found(title) : missing,
    kind: missing,
    releaseDate: missing,
    startDate: missing,
    endDate: missing,
    durationDays: missing,
    city: missing,
    country: missing,
    venue: missing,
    organisers: [],
    partners: [],
    participants: { total: missing, women: missing, men: missing, groups: [] },
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
    contact: { name: missing, email: missing, phone: missing },
  };
}

/** An imported file with its draft; the digit makes it another file. */
export function makeImport(digit = '0'): ImportedRelease {
  const text = 'Officers trained in Luxor';
  const sha256 = digit.repeat(64);
  const document = { name: 'release.txt', format: 'txt', sha256, size: text.length, text };
  return { document, release: makeRelease(text) };
}

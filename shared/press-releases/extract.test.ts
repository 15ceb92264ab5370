import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractRelease } from './extract';
import { toGuidelineRecord } from './guideline-record';
import { SAMPLE_RELEASES } from './sample-releases';
import {
  type ExtractedRelease,
  extractedReleaseSchema,
  type Field,
  isProposed,
  type Proposal,
} from './schema';

function listProposals(release: ExtractedRelease): Proposal<unknown>[] {
  const found: Proposal<unknown>[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('evidence' in value && 'rule' in value) found.push(value as Proposal<unknown>);
    else for (const inner of Object.values(value)) visit(inner);
  };
  visit(release);
  return found;
}

function plainDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

describe('extractRelease', () => {
  it.each(SAMPLE_RELEASES.map((sample) => [sample.name, sample] as const))(
    'reads: %s',
    (_name, { text, expected }) => {
      expect(toGuidelineRecord('sample', extractRelease(text))).toMatchObject(expected);
    },
  );

  it.each(SAMPLE_RELEASES.map((sample) => [sample.name, sample] as const))(
    'shows where it stands: %s',
    (_name, { text }) => {
      const release = extractRelease(text);
      expect(extractedReleaseSchema.safeParse(release).error).toBeUndefined();
      for (const { evidence } of listProposals(release)) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const [start, end] of evidence) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
      const texts = [
        ...release.organisers,
        ...release.partners,
        ...release.funders,
        ...release.topics,
        ...release.programmes,
      ];
      for (const { value, evidence } of texts) {
        const [start, end] = evidence[0] ?? [0, 0];
        expect(text.slice(start, end).replace(/\s+/g, ' ').trim()).toBe(value);
      }
      for (const date of [release.startDate, release.releaseDate]) {
        if (!isProposed(date) || date.doubts.length > 0 || date.rule === 'relative-day') continue;
        const [start, end] = date.evidence[0] ?? [0, 0];
        expect(plainDigits(text.slice(start, end))).toMatch(/\d/);
      }
    },
  );

  it.each([
    [
      'no year anywhere',
      'Rabat – IOM organized a workshop on shelter standards on 16-18 May in Rabat for 20 social workers.',
      'startDate',
      'no-year-in-text',
    ],
    [
      'today without a date',
      'Tunis – A two-day workshop on border law, organized by IOM, opened today in Tunis for 20 judges.',
      'startDate',
      'relative-date-without-dateline',
    ],
    [
      'last week',
      'Tunis, 5 May 2020 – Last week, IOM organized a two-day workshop on border law in Tunis for 20 judges.',
      'startDate',
      'only-relative-date',
    ],
    [
      'nothing said',
      'Tunis – IOM organized a two-day workshop on border law in Tunis for 20 judges, who asked for more.',
      'startDate',
      'not-stated',
    ],
    [
      'a round number',
      'Tunis – IOM organized a two-day workshop on border law in Tunis for about 20 judges.',
      'total',
      'approximate-count',
    ],
    [
      'added up',
      'Tunis – Twelve judges and eight prosecutors attended a two-day workshop on border law organized by IOM.',
      'total',
      'count-summed-from-parts',
    ],
    [
      'place of the dateline',
      'Tunis, 5 May 2020 – IOM organized a two-day workshop on border law for 20 judges, who asked for more.',
      'city',
      'place-from-dateline',
    ],
    [
      'a split that does not add up',
      'Tunis – IOM organized a two-day workshop on border law for 20 judges (12 women and 9 men) who asked for more.',
      'women',
      'split-does-not-add-up',
    ],
  ] as const)('gives a reason: %s', (_name, text, field, reason) => {
    const release = extractRelease(text);
    const { participants, startDate, city } = release;
    const { total, women } = participants;
    const found: Field<unknown> = { startDate, city, total, women }[field];
    expect(isProposed(found) ? found.doubts : [found.reason]).toContain(reason);
  });

  it('pairs each funder with its programme', () => {
    const { funding } = extractRelease(
      'Tunis – IOM organized a two-day workshop on border law in Tunis. It was made possible through the support offered by the Kingdom of Denmark under the project “North Star”, together with the project “South Wind”, funded by the European Union.',
    );
    expect(funding.map((pair) => pair.value)).toEqual([
      { funder: 'Kingdom of Denmark', programme: 'North Star' },
      { funder: 'European Union', programme: 'South Wind' },
    ]);
  });

  it('is surer of names that the office knows', () => {
    const text =
      'Tunis – Blue Lantern organized a two-day workshop on border law in Tunis for 20 judges in partnership with Green Harbour.';
    const [plain] = extractRelease(text).partners;
    const [known] = extractRelease(text, {
      knownOrganisations: [{ name: 'Green Harbour', aliases: ['GH'] }],
    }).partners;
    expect(plain?.doubts).toContain('name-not-in-lists');
    expect(known?.doubts).toEqual([]);
    expect(known?.confidence).toBeGreaterThan(plain?.confidence ?? 1);
  });

  it('gives the same for the same text', () => {
    for (const { text } of SAMPLE_RELEASES)
      expect(extractRelease(text)).toEqual(extractRelease(text));
  });

  it('never throws, and never points outside the text', () => {
    const pieces = SAMPLE_RELEASES.flatMap(({ text }) => text.split(/(?<=[ .,])/u));
    const shuffled = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), {
        maxLength: 60,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(shuffled, (text) => {
        for (const { evidence, confidence } of listProposals(extractRelease(text))) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const [start, end] of evidence) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(start).toBeLessThan(end);
          }
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('gives the same for the same text', () => {
    for (const { text } of SAMPLE_RELEASES)
      expect(extractRelease(text)).toEqual(extractRelease(text));
  });
});

/** Large enough to show what is not linear; `npm run bench -- extract` measures the megabyte. */
const LONG = 120_000;

describe('a long text of one phrase', () => {
  const lead = 'Cairo, 5 May 2024 - IOM held a two-day training on border law in Cairo. ';

  it.each([
    'in cooperation with ',
    'organized by the ',
    'funded by the European Union and the ',
    '“',
    '" said ',
    'from 5 to ',
    'A, ',
    '(A ',
    'Ministry of ',
    '12 participants, ',
    'Mr. John Doe, ',
    'project “',
    '١٢ ',
    'و',
    'نظمت المنظمة ',
    'الدورة حول ',
    'les 23, 24 et ',
    '1,',
    '\n',
    '. ',
    'Objective 1, 2, ',
    '<a ',
    '&amp;',
    '@a.',
    '+1 2 3 ',
  ])(
    'is read to the end: %j',
    (phrase) => {
      const release = extractRelease(lead + phrase.repeat(Math.ceil(LONG / phrase.length)));
      expect(release.language.value).not.toBeUndefined();
      expect(release.organisers.length).toBeLessThan(30);
      expect(release.topics.length).toBeLessThanOrEqual(30);
    },
    30_000,
  );
});

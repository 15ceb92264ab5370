import { expect, test } from 'vitest';
import { createCopyFinder, type EventEntry, type EventFacts, sketchText } from './near-copies';

const facts: EventFacts = {
  titles: ['Officers practise interviewing in a four-day course'],
  startDate: '2025-04-06',
  endDate: '2025-04-09',
  city: 'Port Selma',
  country: 'EG',
  total: 24,
  women: 11,
  men: 13,
  organisers: ['Northern Harbour Training Centre'],
  funders: ['Fund for Coastal Towns'],
};

const release =
  'The Northern Harbour Training Centre held a four-day course on interviewing people in need of protection for 24 border officers, eleven of them women, from 6 to 9 April 2025. The officers practised first contact, open questions and referral with two trainers from the local network, and every half-day ended with an exercise in groups and a short test.';
const menus =
  'Home News Who we are Contact us Search Share this page Print Related articles Subscribe to our newsletter';
const reworded =
  'Twenty-four border officers took part in a course at the Northern Harbour Training Centre. The officers practised first contact, open questions and referral with two trainers from the local network. The centre thanked its partners and said that more courses would follow in the coming months, depending on the means at hand and the wishes of the towns.';

let count = 0;
function makeEntry(
  text: string | null,
  change: Partial<EventFacts> = {},
  rest: Partial<EventEntry> = {},
) {
  count += 1;
  const sketch = text === null ? null : sketchText(text);
  const entry = {
    id: `E${count}`,
    kind: 'draft',
    sketch,
    facts: { ...facts, ...change },
    settledIds: [],
  };
  return { ...entry, ...rest } as EventEntry;
}

const unknown: EventFacts = {
  titles: [],
  startDate: null,
  endDate: null,
  city: null,
  country: null,
  total: null,
  women: null,
  men: null,
  organisers: [],
  funders: [],
};
const nextRound = { startDate: '2025-09-01', endDate: '2025-09-04', total: 30, women: 9, men: 21 };
const draft = makeEntry(release);

test.each<[string, EventEntry, boolean]>([
  ['the same text on another site', makeEntry(`${menus} ${release} ${menus}`), true],
  ['the same text of which nothing else could be read', makeEntry(release, unknown), true],
  ['other words around the same passage', makeEntry(reworded), true],
  [
    'another language: the facts alone',
    makeEntry('نص عربي عن الحدث', {
      titles: ['دورة تدريبية'],
      city: 'سلمى',
      organisers: [],
      funders: [],
    }),
    true,
  ],
  ['a training that was typed', makeEntry(null, {}, { kind: 'training' }), true],
  [
    'the same passage, but other facts',
    makeEntry(reworded, { ...nextRound, city: 'Aswan' }),
    false,
  ],
  ['the next round of a series, in its own words', makeEntry(null, nextRound), false],
  [
    'another event on the same day',
    makeEntry('Another text altogether', {
      ...unknown,
      startDate: '2025-04-06',
      endDate: '2025-04-06',
      country: 'EG',
      total: 9,
    }),
    false,
  ],
  ['a training without facts', makeEntry(null, unknown, { kind: 'training' }), false],
])('%s', (_, other, isCopy) => {
  expect(createCopyFinder([other])(draft).map(({ entry }) => entry.id)).toEqual(
    isCopy ? [other.id] : [],
  );
});

test('a series with the same words is offered, behind a true copy, with what differs', () => {
  const copy = makeEntry(release);
  const series = makeEntry(release, nextRound);
  const found = createCopyFinder([series, copy])(draft);
  expect(found.map(({ entry }) => entry.id)).toEqual([copy.id, series.id]);
  expect(found[1]?.comparison.differing).toEqual(['startDate', 'endDate', 'total', 'women', 'men']);
  expect(found[0]).toMatchObject({ textShare: 1, comparison: { differing: [] } });
});

test('what a person has settled is not offered again, from either side', () => {
  const settled = makeEntry(release, {}, { settledIds: [draft.id] });
  const find = createCopyFinder([draft, settled]);
  expect(find(draft)).toEqual([]);
  expect(find(settled)).toEqual([]);
});

test('thousands of drafts are compared in no time', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => {
    const text = release
      .split(' ')
      .map((word, place) => (place % 3 === 0 ? `${word}${at % 997}` : word));
    return makeEntry(text.join(' '), {
      ...unknown,
      startDate: `2025-01-${String((at % 28) + 1).padStart(2, '0')}`,
    });
  });
  const find = createCopyFinder(many);
  const started = performance.now();
  for (const entry of many.slice(0, 50)) find(entry);
  expect(performance.now() - started).toBeLessThan(2_000);
});

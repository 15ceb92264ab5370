import { expect, test } from 'vitest';
import { compareFacts, type EventFacts } from './event-facts';

const event: EventFacts = {
  titles: ['Officers practise interviewing'],
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
const nothing: EventFacts = {
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

test('the same facts agree wholly, unknown ones are not compared', () => {
  expect(compareFacts(event, event)).toMatchObject({ agreement: 1, differing: [] });
  expect(compareFacts(event, nothing)).toMatchObject({ agreement: 0, weight: 0, differing: [] });
});

test.each<[string, Partial<EventFacts>, readonly string[]]>([
  ['a count', { total: 25 }, ['total']],
  ['other dates', { startDate: '2025-05-06', endDate: '2025-05-09' }, ['startDate', 'endDate']],
  ['another town', { city: 'Aswan' }, ['city']],
  ['another funder', { funders: ['Ministry'] }, ['funders']],
  ['a longer name', { organisers: ['The Northern Harbour Training Centre'] }, ['organisers']],
  ['a date in part', { startDate: '2025-04' }, ['startDate']],
  ['a town in another script', { city: 'سلمى' }, []],
  ['a title in another script', { titles: ['دورة تدريبية'] }, []],
])('%s', (_, change, differing) => {
  expect(compareFacts(event, { ...event, ...change }).differing).toEqual(differing);
});

test.each([
  ['2025-05-06', true],
  ['2025-04', false],
  ['XXXX-04-06', false],
  ['XXXX-04-07', true],
])('%s is another date: %s', (startDate, hasOtherDates) => {
  expect(compareFacts(event, { ...event, startDate })).toMatchObject({ hasOtherDates });
});

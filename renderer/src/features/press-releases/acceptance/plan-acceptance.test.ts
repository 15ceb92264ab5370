import { expect, test } from 'vitest';
import type { ReviewField, ReviewItem } from '#shared/press-releases/review-items';
import type { ReleaseFunding } from '#shared/press-releases/schema';
import { makeItem } from '#shared/press-releases/test-items';
import { indexTopics } from '#shared/topics/find-topics';
import { defaultCompletionRule } from '#shared/trainings/schema';
import { emptyOrganisation } from '../../../db/repositories/organisations';
import { createOrganisationBook, createProgrammeBook, indexRows } from './name-book';
import { planAcceptance } from './plan-acceptance';

const record = { createdAt: '', updatedAt: '', deletedAt: null };
const rows = [
  { ...emptyOrganisation, ...record, id: 'row-iom', acronym: 'IOM' },
  { ...emptyOrganisation, ...record, id: 'row-port', aliases: ['Port Police', 'شرطة الميناء'] },
];
const topics = [
  { code: 'referral', labels: { en: 'Referral', fr: '', ar: 'الإحالة' }, aliases: [] },
];

interface Case {
  readonly funding?: readonly ReleaseFunding[];
  readonly language?: 'en' | 'ar';
}

function plan(items: readonly ReviewItem[], { funding = [], language = 'en' }: Case = {}) {
  let count = 0;
  const newId = () => {
    count += 1;
    return `new-${count}`;
  };
  return planAcceptance(items, {
    language,
    today: '2026-06-01',
    completionRule: defaultCompletionRule,
    organisations: createOrganisationBook(indexRows(rows), language, newId),
    programmes: createProgrammeBook(indexRows([]), language, newId),
    findTopic: indexTopics(topics),
    funding,
  });
}

const list = (field: ReviewField, ...values: readonly (string | number)[]) =>
  values.map((value, index) => makeItem({ field, key: `${field}.${index}`, value }));

const dates = (start: string, end: string) => [
  makeItem({ field: 'startDate', value: start }),
  makeItem({ field: 'endDate', value: end }),
];

test.each([
  ['two whole dates', '2026-05-16', '2026-05-18', 6, '2026-05-16', '2026-05-18', 'completed'],
  ['dates to come', '2026-07-16', '2026-07-16', 2, '2026-07-16', '2026-07-16', 'planned'],
  ['no year', 'XXXX-05-16', 'XXXX-05-18', 0, null, null, 'planned'],
  ['only a month', '2026-05', '2026-05-18', 0, null, '2026-05-18', 'completed'],
  ['the wrong way round', '2026-05-18', '2026-05-16', 0, '2026-05-18', '2026-05-16', 'completed'],
])('%s', (_, start, end, sessions, startDate, endDate, status) => {
  const { input } = plan(dates(start, end));
  expect(input.training).toMatchObject({ startDate, endDate, status });
  expect(input.sessions).toHaveLength(sessions);
});

test('single values land in their fields, the title in the language of the text', () => {
  const items = [
    makeItem({ field: 'title', value: 'تدريب في الأقصر' }),
    makeItem({ field: 'kind', value: 'workshop' }),
    makeItem({ field: 'city', value: 'الأقصر' }),
    makeItem({ field: 'country', value: 'EG' }),
    makeItem({ field: 'participantsTotal', value: 21 }),
    ...list('sdgGoals', 8, 10, 8),
    ...list('participantGroups', 'ضباط'),
  ];
  expect(plan(items, { language: 'ar' }).input.training).toMatchObject({
    titles: { en: '', fr: '', ar: 'تدريب في الأقصر' },
    kind: 'workshop',
    city: 'الأقصر',
    country: 'EG',
    declared: { total: 21, women: null, men: null, other: null, source: 'release' },
    sdgGoals: [8, 10],
    targetGroups: ['ضباط'],
  });
});

test('without any number nothing was declared, and what is rejected does not come in', () => {
  const rejected = makeItem({ field: 'venue', value: null, proposed: 'Hall', state: 'rejected' });
  expect(plan([rejected]).input.training).toMatchObject({ venue: '', declared: { source: null } });
});

test.each([
  ['a row, by another name', ['Port Police'], ['row-port'], []],
  ['a row, in the other script', ['شرطة الميناء'], ['row-port'], []],
  [
    'a row that knows its acronym alone, through the built-in list',
    ['International Organization for Migration'],
    ['row-iom'],
    [],
  ],
  ['the built-in list', ['UNODC'], ['new-1'], ['UNODC']],
  [
    'the built-in list, by two names of one body',
    ['UNODC', 'United Nations Office on Drugs and Crime'],
    ['new-1'],
    ['UNODC'],
  ],
  ['the text', ['Border Choir (BOC)'], ['new-1'], ['BOC']],
  [
    'the text, once for the name and its acronym',
    ['Border Choir (BOC)', 'BOC'],
    ['new-1'],
    ['BOC'],
  ],
])('an organiser leads to %s', (_, names, ids, created) => {
  const { input, organisations } = plan(list('organisers', ...names));
  expect(input.organisations.map(({ organisationId }) => organisationId)).toEqual(ids);
  expect(organisations.map(({ fields }) => fields.acronym)).toEqual(created);
});

const organiser = (name: string, link: string) =>
  makeItem({ field: 'organisers', key: 'organisers.0', value: name, link });

test.each([
  ['another row than its name says', organiser('Border Choir', 'row-port'), ['row-port'], []],
  ['a new row in spite of its name', organiser('Port Police', 'new'), ['new-1'], ['Port Police']],
  ['the row of its name, when the chosen one is gone', organiser('IOM', 'gone'), ['row-iom'], []],
])('an organiser was linked to %s', (_, item, ids, created) => {
  const { input, organisations } = plan([item]);
  expect(input.organisations.map(({ organisationId }) => organisationId)).toEqual(ids);
  expect(organisations.map(({ fields }) => fields.names.en)).toEqual(created);
});

test('a name leads to its own row first, then to those that resemble it', () => {
  const labour = { ...emptyOrganisation, ...record, id: 'row-labour' };
  const named = { ...labour, names: { en: 'Ministry of Labour', fr: '', ar: '' } };
  const book = createOrganisationBook(indexRows([...rows, named]), 'en', () => 'new');
  const ids = (name: string) => book.candidates(name).map(({ id }) => id);
  expect(ids('Ministry of Labour')).toEqual(['row-labour']);
  expect(ids('Ministry of Labour and Employment')).toEqual(['row-labour']);
  expect(ids('Border Choir')).toEqual([]);
});

test('a new name stands under the language of its script', () => {
  const { organisations } = plan(list('organisers', 'Border Choir', 'كورال الحدود'));
  expect(organisations.map(({ fields }) => fields.names)).toEqual([
    { en: 'Border Choir', fr: '', ar: '' },
    { en: '', fr: '', ar: 'كورال الحدود' },
  ]);
});

test('who organised is no partner as well', () => {
  const items = [...list('organisers', 'IOM'), ...list('partners', 'IOM', 'Port Police')];
  expect(plan(items).input.organisations).toEqual([
    { organisationId: 'row-iom', role: 'organiser' },
    { organisationId: 'row-port', role: 'partner' },
  ]);
});

const pair = (funder: string, programme: string) => ({ funder, programme });

test.each<[string, string[], string[], ReleaseFunding[], [string | null, string | null][]]>([
  [
    'two pairs in one sentence',
    ['Fund North', 'Fund South'],
    ['Bridge', 'Harbour'],
    [pair('Fund North', 'Bridge'), pair('Fund South', 'Harbour')],
    [
      ['new-1', 'new-3'],
      ['new-2', 'new-4'],
    ],
  ],
  [
    'one funder through two programmes',
    ['Fund North'],
    ['Bridge', 'Harbour'],
    [pair('Fund North', 'Bridge'), pair('Fund North', 'Harbour')],
    [
      ['new-1', 'new-2'],
      ['new-1', 'new-3'],
    ],
  ],
  [
    'a funder and a programme that are no pair',
    ['Fund North'],
    ['Bridge'],
    [],
    [
      ['new-1', null],
      [null, 'new-2'],
    ],
  ],
  [
    'a pair whose funder was rejected',
    [],
    ['Bridge'],
    [pair('Fund North', 'Bridge')],
    [[null, 'new-1']],
  ],
  [
    'one funder under two names, one of them in a pair',
    ['UNODC', 'United Nations Office on Drugs and Crime'],
    ['Bridge'],
    [pair('UNODC', 'Bridge')],
    [['new-1', 'new-2']],
  ],
])('funding: %s', (_, funders, programmes, funding, lines) => {
  const items = [...list('funders', ...funders), ...list('programmes', ...programmes)];
  const { input } = plan(items, { funding });
  expect(input.funding.map(({ funderId, programmeId }) => [funderId, programmeId])).toEqual(lines);
});

test('a new funder is marked as one, and as the usual one of its new programme', () => {
  const items = [...list('funders', 'Fund North'), ...list('programmes', 'Bridge')];
  const { organisations, programmes } = plan(items, { funding: [pair('Fund North', 'Bridge')] });
  expect(organisations).toMatchObject([{ id: 'new-1', fields: { isFunder: true } }]);
  expect(programmes).toMatchObject([{ id: 'new-2', fields: { funderIds: ['new-1'] } }]);
});

test('named people come in only where somebody confirmed or edited them, in the script of the name', () => {
  const person = (name: string, state: ReviewItem['state']) =>
    makeItem({ field: 'people', kind: 'person', value: name, state, detail: 'trainer' });
  const items = [person('Mona Said', 'proposed'), person('Ali Nour', 'accepted')];
  const { people } = plan([...items, person('سامي رزق', 'edited')]);
  expect(people).toMatchObject([
    { person: { nameLatin: 'Ali Nour', nameArabic: '', position: 'trainer' }, role: 'speaker' },
    { person: { nameLatin: '', nameArabic: 'سامي رزق' }, role: 'speaker' },
  ]);
});

test('a named person who was found in the register is enrolled as that person', () => {
  const person = (link: string) =>
    makeItem({ field: 'people', kind: 'person', value: 'Ali Nour', state: 'accepted', link });
  expect(plan([person('person-1')]).people).toEqual([{ personId: 'person-1', role: 'speaker' }]);
  expect(plan([person('new')]).people).toMatchObject([{ person: { nameLatin: 'Ali Nour' } }]);
});

test('a phrase becomes the topic that it names, else a line of the objectives', () => {
  const items = list('topics', 'safe referral of children', 'choir practice', 'الإحالة', 'singing');
  expect(plan(items).input.training).toMatchObject({
    topicCodes: ['referral'],
    objectives: 'choir practice\nsinging',
  });
});

test('every value keeps its passages under the name of its field', () => {
  const items = [
    makeItem({ field: 'startDate', value: '2026-05-16', evidence: [[10, 22]] }),
    makeItem({
      field: 'participantsTotal',
      value: 21,
      evidence: [
        [30, 32],
        [40, 42],
      ],
    }),
    makeItem({
      field: 'city',
      value: null,
      proposed: 'Luxor',
      state: 'rejected',
      evidence: [[5, 9]],
    }),
  ];
  expect(plan(items).input.training.evidence).toEqual([
    { field: 'startDate', start: 10, end: 22 },
    { field: 'participantsTotal', start: 30, end: 32 },
    { field: 'participantsTotal', start: 40, end: 42 },
  ]);
});

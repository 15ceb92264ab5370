import { expect, test } from 'vitest';
import type { Draft, DraftState } from '#shared/press-releases/draft';
import type { Proposal } from '#shared/press-releases/schema';
import { makeRelease } from '../../../db/test-release';
import { describeDrafts, searchDrafts, sortDrafts } from './draft-rows';

const found = <T>(value: T): Proposal<T> => ({
  value,
  evidence: [[0, 1]],
  confidence: 0.95,
  rule: 'test',
  doubts: [],
});
const times = { createdAt: '', updatedAt: '', deletedAt: null };
const document = { ...times, format: 'txt', sha256: '', size: 1, text: 'x' };
const documents = [
  { ...document, id: 'D1', name: 'aswan.txt' },
  { ...document, id: 'D2', name: 'luxor.txt' },
];

function makeDraft(id: string, sourceDocumentId: string, fields: Partial<Draft> = {}): Draft {
  const release = structuredClone(fields.release ?? makeRelease());
  const draft = { ...times, id, sourceDocumentId, state: 'new', decisions: {}, trainingId: null };
  return { ...draft, ...fields, release } as Draft;
}

const aswan = makeDraft('1', 'D1', {
  release: {
    ...makeRelease('Zebra crossing'),
    city: found('Aswan'),
    startDate: found('2026-03-05'),
  } as Draft['release'],
});
const luxor = makeDraft('2', 'D2', {
  release: { ...makeRelease('Port police'), startDate: found('XXXX-05-16') } as Draft['release'],
});

const describe = (...drafts: Draft[]) => describeDrafts(drafts, documents, new WeakMap());
const ids = (rows: readonly { readonly draft: Draft }[]) => rows.map(({ draft }) => draft.id);

test('a row tells what was found and how much is open, as it stands after the decisions', () => {
  const decisions = { title: { state: 'edited' as const, value: 'Ships', evidence: null } };
  expect(describe({ ...aswan, decisions })[0]).toMatchObject({
    name: 'aswan.txt',
    title: 'Ships',
    startDate: '2026-03-05',
    endDate: null,
    language: null,
    open: { missing: 6, doubtful: 0 },
  });
  expect(describe(luxor)[0]?.open).toEqual({ missing: 7, doubtful: 1 });
});

test.each<[DraftState, string]>([
  ['new', 'open'],
  ['in-review', 'open'],
  ['accepted', 'accepted'],
  ['discarded', 'discarded'],
])('%s drafts stand under %s', (state, filter) => {
  expect(describe({ ...aswan, state })[0]?.filter).toBe(filter);
});

test('a draft without its document is not listed', () => {
  expect(describe(makeDraft('3', 'D9'))).toEqual([]);
});

test.each([
  ['', ['1', '2']],
  ['zebra', ['1']],
  ['ASWAN', ['1']],
  ['luxor police', ['2']],
  ['zebra police', []],
])('a search for %j', (query, expected) => {
  expect(ids(searchDrafts(describe(aswan, luxor), query))).toEqual(expected);
});

test.each([
  ['title', false, ['2', '1']],
  ['title', true, ['1', '2']],
  ['dates', false, ['1', '2']],
  ['open', true, ['2', '1']],
  ['imported', true, ['2', '1']],
])('sorted by %s (descending: %s)', (key, isDescending, expected) => {
  expect(ids(sortDrafts(describe(aswan, luxor), { key, isDescending }))).toEqual(expected);
});

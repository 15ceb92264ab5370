import { expect, test, vi } from 'vitest';
import type { Draft } from '#shared/press-releases/draft';
import type { Training } from '#shared/trainings/schema';
import { makeRelease } from '../../../db/test-release';
import { describeDraftEvent, describeTrainingEvent } from './event-entries';
import { findInSlices } from './find-in-slices';

const times = { createdAt: '', updatedAt: '', deletedAt: null };
const text =
  'The centre held a course on referral for border officers from the port and from the two towns beside it.';
const document = { ...times, id: 'D', name: 'a.txt', format: 'txt', sha256: '', size: 1, text };
const facts = { decisions: {}, trainingId: null, distinctFrom: [], copyOfId: null };

function makeDraft(id: string, change: Partial<Draft> = {}): Draft {
  const release = makeRelease('A course on referral');
  return {
    ...times,
    ...facts,
    id,
    sourceDocumentId: 'D',
    state: 'new',
    release,
    ...change,
  } as Draft;
}

const describe = (...drafts: Draft[]) =>
  drafts.map((draft) => () => describeDraftEvent(draft, document));
const giveWay = vi.fn(async () => undefined);
const list = async (drafts: readonly Draft[]) => {
  const found = await findInSlices(describe(...drafts), () => false, giveWay);
  return [...(found ?? [])].map(([id, copies]) => [id, copies.map(({ entry }) => entry.id)]);
};

test('drafts of one text are found from either side', async () => {
  expect(await list([makeDraft('1'), makeDraft('2')])).toEqual([
    ['1', ['2']],
    ['2', ['1']],
  ]);
});

test('a draft that was called another event is not', async () => {
  expect(await list([makeDraft('1', { distinctFrom: ['2'] }), makeDraft('2')])).toEqual([]);
});

test('a training is found, but is not itself compared', async () => {
  const training = {
    ...times,
    id: 'T',
    titles: { en: 'A course on referral', fr: '', ar: '' },
    startDate: null,
    endDate: null,
    city: '',
    country: null,
    declared: { total: null, women: null, men: null, other: null, source: null },
  } as unknown as Training;
  const describers = [
    ...describe(makeDraft('1')),
    () => describeTrainingEvent(training, { ...document, id: 'E' }),
  ];
  const found = await findInSlices(describers, () => false, giveWay);
  expect([...(found?.keys() ?? [])]).toEqual(['1']);
  expect(found?.get('1')).toMatchObject([{ entry: { id: 'T' }, textShare: 1 }]);
});

test('it stops when it is told to', async () => {
  let asked = 0;
  const isStopped = () => {
    asked += 1;
    return asked > 1;
  };
  const drafts = Array.from({ length: 10 }, (_, at) => makeDraft(String(at)));
  expect(await findInSlices(describe(...drafts), isStopped, giveWay)).toBeUndefined();
  expect(asked).toBe(2);
});

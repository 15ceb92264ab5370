import { beforeEach, expect, test } from 'vitest';
import { identityOf } from '../commit';
import type { Database } from '../database';
import { openTestDatabase } from '../test-database';
import { makeTrainingInput, readVisible } from '../test-records';
import { makeImport } from '../test-release';
import { undoCommit } from '../undo';
import {
  acceptDraft,
  addDraft,
  addFurtherDrafts,
  countDraftsOf,
  decideDraft,
  discardDraft,
  findNextDraft,
  readDraft,
  reopenDraft,
} from './drafts';
import { emptyOrganisation } from './organisations';
import { emptyProgramme } from './programmes';
import { readTraining, removeTraining } from './trainings';

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
});

/** A training with a new funder and a new programme of it. */
function makeAcceptance() {
  const { newId } = identityOf(database);
  const funder = { id: newId(), fields: { ...emptyOrganisation, acronym: 'NFA', isFunder: true } };
  const funderIds = [funder.id];
  const programme = { id: newId(), fields: { ...emptyProgramme, acronym: 'NPR', funderIds } };
  const line = { grantReference: '', sharePercent: null, wording: '' };
  const input = makeTrainingInput({
    organisations: [{ organisationId: funder.id, role: 'partner' }],
    funding: [{ funderId: funder.id, programmeId: programme.id, ...line }],
  });
  return { input, organisations: [funder], programmes: [programme], people: [] };
}

test('a document and its draft are kept in one commit', async () => {
  const { id, isNew, commit } = await addDraft(database, makeImport());
  expect(isNew).toBe(true);
  expect(commit.changes).toHaveLength(2);
  const stored = await readDraft(database, id);
  expect(stored?.document).toMatchObject(makeImport().document);
  expect(stored?.draft).toMatchObject({ state: 'new', release: makeImport().release });
});

test('the same file gives the draft that is there, even a discarded one', async () => {
  const first = await addDraft(database, makeImport());
  await discardDraft(database, first.id);
  const second = await addDraft(database, makeImport());
  expect(second).toMatchObject({ id: first.id, isNew: false });
  expect(second.commit.changes).toEqual([]);
  expect((await addDraft(database, makeImport('1'))).isNew).toBe(true);
});

test('a file whose import was undone can come again', async () => {
  const first = await addDraft(database, makeImport());
  await undoCommit(database, first.commit.id);
  expect(await readDraft(database, first.id)).toBeUndefined();
  expect((await addDraft(database, makeImport())).isNew).toBe(true);
});

const edited = (value: string) => ({ state: 'edited', value, evidence: null }) as const;

test('decisions are kept with the draft, also those that follow quickly on each other', async () => {
  const { id } = await addDraft(database, makeImport());
  await Promise.all([
    decideDraft(database, id, { title: edited('Luxor') }),
    decideDraft(database, id, { city: edited('Luxor'), venue: edited('Hall') }),
    decideDraft(database, id, { venue: null }),
  ]);
  const decisions = { title: edited('Luxor'), city: edited('Luxor') };
  expect((await readDraft(database, id))?.draft).toMatchObject({ state: 'in-review' });
  expect((await readDraft(database, id))?.draft.decisions).toEqual(decisions);
});

test('a discarded draft comes back as it was', async () => {
  const [untouched, reviewed] = [
    await addDraft(database, makeImport('1')),
    await addDraft(database, makeImport('2')),
  ];
  await decideDraft(database, reviewed.id, { title: edited('Luxor') });
  for (const { id } of [untouched, reviewed]) {
    await discardDraft(database, id);
    await reopenDraft(database, id);
  }
  expect((await readDraft(database, untouched.id))?.draft.state).toBe('new');
  expect((await readDraft(database, reviewed.id))?.draft.state).toBe('in-review');
});

test('nothing more is decided about an accepted draft', async () => {
  const { id } = await addDraft(database, makeImport());
  await acceptDraft(database, id, makeAcceptance());
  const late = decideDraft(database, id, { title: edited('Luxor') });
  await expect(late).rejects.toMatchObject({ code: 'changed-since' });
});

test('acceptance makes the training with its new funder and programme, and one undo takes all back', async () => {
  const { id } = await addDraft(database, makeImport());
  const before = await readVisible(database);
  const acceptance = makeAcceptance();
  const { trainingId, commit } = await acceptDraft(database, id, acceptance);
  const stored = await readTraining(database, trainingId);
  const draft = await readDraft(database, id);
  expect(stored?.training.sourceDocumentId).toBe(draft?.document.id);
  expect(stored?.funding).toMatchObject(acceptance.input.funding);
  expect(stored?.sessions).toHaveLength(4);
  expect(draft?.draft).toMatchObject({ state: 'accepted', trainingId });
  const { organisations, programmes } = await readVisible(database);
  expect(organisations).toMatchObject([{ acronym: 'NFA' }]);
  expect(programmes).toMatchObject([{ acronym: 'NPR' }]);
  await undoCommit(database, commit.id);
  expect(await readVisible(database)).toEqual(before);
});

test('a draft is accepted once, and again only when its training was deleted', async () => {
  const { id } = await addDraft(database, makeImport());
  const first = await acceptDraft(database, id, makeAcceptance());
  const again = acceptDraft(database, id, makeAcceptance());
  await expect(again).rejects.toMatchObject({ code: 'changed-since' });
  expect(await database.trainings.count()).toBe(1);
  expect((await readDraft(database, id))?.isOpen).toBe(false);
  await removeTraining(database, first.trainingId);
  expect((await readDraft(database, id))?.isOpen).toBe(true);
  const second = await acceptDraft(database, id, makeAcceptance());
  expect(second.trainingId).not.toBe(first.trainingId);
});

test('an unusable training leaves the draft as it was', async () => {
  const { id } = await addDraft(database, makeImport());
  const acceptance = makeAcceptance();
  const training = { ...acceptance.input.training, country: 'Egypt' };
  const input = { ...acceptance.input, training };
  const accept = acceptDraft(database, id, { ...acceptance, input });
  await expect(accept).rejects.toMatchObject({ code: 'record-invalid' });
  expect((await readDraft(database, id))?.draft.state).toBe('new');
  expect(await database.organisations.count()).toBe(0);
});

test('the next draft is the one imported after, then the first that still waits', async () => {
  const ids: string[] = [];
  for (const name of ['1', '2', '3', '4']) {
    ids.push((await addDraft(database, makeImport(name))).id);
  }
  const [first, second, third, fourth] = ids as [string, string, string, string];
  await discardDraft(database, second);
  expect(await findNextDraft(database, first)).toBe(third);
  expect(await findNextDraft(database, fourth)).toBe(first);
  for (const id of [first, third]) await discardDraft(database, id);
  expect(await findNextDraft(database, fourth)).toBeNull();
});

test('further events of a text become drafts of the same document, and one undo takes them back', async () => {
  const imported = makeImport();
  const { id } = await addDraft(database, imported);
  const { sourceDocumentId } = (await readDraft(database, id))!.draft;
  const { release } = imported;
  const commit = await addFurtherDrafts(database, sourceDocumentId, [release, release]);
  expect(await countDraftsOf(database, sourceDocumentId)).toBe(3);
  await undoCommit(database, commit.id);
  expect(await countDraftsOf(database, sourceDocumentId)).toBe(1);
});

import type { SourceDocument } from '#shared/documents/source-document';
import type { DecisionChanges } from '#shared/press-releases/decide';
import type { Decision, Draft } from '#shared/press-releases/draft';
import type { ExtractedRelease } from '#shared/press-releases/schema';
import type { NewRecord } from '#shared/record';
import { alive } from '../alive';
import { commit, commitPlan, identityOf, WriteError } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, type Mutation, update } from '../mutations';
import { type NewParticipant, planEnrolments } from './enrolments';
import type { OrganisationFields } from './organisations';
import type { ProgrammeFields } from './programmes';
import { planTraining, type TrainingInput, trainingParts } from './trainings';

export interface ImportedRelease {
  readonly document: NewRecord<SourceDocument>;
  readonly release: ExtractedRelease;
}

export interface DraftCase {
  readonly draft: Draft;
  readonly document: SourceDocument;
  /** It can be decided on and accepted: also when it was, and the training has been deleted since. */
  readonly isOpen: boolean;
}

/** A row that others in the same action refer to, so its id is made before: `identityOf(database).newId()`. */
export interface Prepared<Fields> {
  readonly id: string;
  readonly fields: Fields;
}

/** What a person made of a draft. The training may refer to the new organisations and programmes. */
export interface AcceptedDraft {
  readonly input: TrainingInput;
  readonly organisations: readonly Prepared<OrganisationFields>[];
  readonly programmes: readonly Prepared<ProgrammeFields>[];
  /** Named people whom somebody confirmed, each with a role. */
  readonly people: readonly NewParticipant[];
}

/** Keeps a document and its draft. The same file again, by its hash, gives the draft that is there already. */
export async function addDraft(
  database: Database,
  { document, release }: ImportedRelease,
): Promise<{ readonly id: string; readonly isNew: boolean; readonly commit: Commit }> {
  const { newId } = identityOf(database);
  let id = newId();
  let isNew = true;
  const done = await commitPlan(database, ['sourceDocuments', 'drafts'], async () => {
    const known = await findDraftOf(database, document.sha256);
    if (known) {
      id = known.id;
      isNew = false;
      return [];
    }
    const sourceDocumentId = newId();
    return [
      create('sourceDocuments', sourceDocumentId, document),
      createDraft(id, sourceDocumentId, release),
    ];
  });
  return { id, isNew, commit: done };
}

/** Not by `create`: what the engine hands over is readonly, a row's type is not. */
function createDraft(id: string, sourceDocumentId: string, release: ExtractedRelease): Mutation {
  const fields = {
    sourceDocumentId,
    state: 'new',
    release,
    decisions: {},
    trainingId: null,
    distinctFrom: [],
    copyOfId: null,
  };
  return { table: 'drafts', id, kind: 'create', fields };
}

/** Drafts of the other events that the document of a draft tells of. */
export function addFurtherDrafts(
  database: Database,
  sourceDocumentId: string,
  releases: readonly ExtractedRelease[],
): Promise<Commit> {
  const { newId } = identityOf(database);
  return commit(
    database,
    releases.map((release) => createDraft(newId(), sourceDocumentId, release)),
  );
}

/** How many drafts the document has that were not taken back. */
export async function countDraftsOf(database: Database, sourceDocumentId: string): Promise<number> {
  return alive(await database.drafts.where({ sourceDocumentId }).toArray()).length;
}

async function findDraftOf(database: Database, sha256: string): Promise<Draft | undefined> {
  const documents = alive(await database.sourceDocuments.where({ sha256 }).toArray());
  const ids = documents.map((document) => document.id);
  return alive(await database.drafts.where('sourceDocumentId').anyOf(ids).toArray())[0];
}

/** A draft beside its text; `undefined` when one of the two is not there. */
export async function readDraft(database: Database, id: string): Promise<DraftCase | undefined> {
  const draft = await database.drafts.get(id);
  if (!draft || draft.deletedAt !== null) return undefined;
  const document = await database.sourceDocuments.get(draft.sourceDocumentId);
  if (!document) return undefined;
  const isOpen = draft.state !== 'discarded' && !(await hasTraining(database, draft));
  return { draft, document, isOpen };
}

async function hasTraining(database: Database, { state, trainingId }: Draft): Promise<boolean> {
  if (state !== 'accepted' || trainingId === null) return false;
  return (await database.trainings.get(trainingId))?.deletedAt === null;
}

/** The draft that waits after this one, in the order of the imports, else the first that waits. */
export async function findNextDraft(database: Database, id: string): Promise<string | null> {
  const waiting = alive(await database.drafts.where('state').anyOf('new', 'in-review').toArray())
    .map((draft) => draft.id)
    .filter((other) => other !== id)
    .sort();
  return waiting.find((other) => other > id) ?? waiting[0] ?? null;
}

/** Keeps what a person decided about some of the values; the draft is in review from then on. */
export function decideDraft(
  database: Database,
  id: string,
  changes: DecisionChanges,
): Promise<Commit> {
  return commitPlan(database, ['drafts', 'trainings'], async () => {
    const draft = await readOpenDraft(database, id);
    const merged = Object.entries<Decision | null>({ ...draft.decisions, ...changes });
    const kept = merged.filter((entry): entry is [string, Decision] => entry[1] !== null);
    return [update('drafts', id, { state: 'in-review', decisions: Object.fromEntries(kept) })];
  });
}

/** The draft and its document stay, out of sight: the same file is not proposed twice. */
export function discardDraft(database: Database, id: string): Promise<Commit> {
  return commit(database, [update('drafts', id, { state: 'discarded' })]);
}

/** Discards a draft that tells of the same event as another draft or a training, and remembers which. */
export function discardCopy(database: Database, id: string, copyOfId: string): Promise<Commit> {
  return commit(database, [update('drafts', id, { state: 'discarded', copyOfId })]);
}

/** A person says that a draft is about another event than the one it resembles: they are not shown as alike again. */
export function keepApart(database: Database, id: string, otherId: string): Promise<Commit> {
  return commitPlan(database, ['drafts'], async () => {
    const draft = await database.drafts.get(id);
    if (!draft || draft.deletedAt !== null) throw new WriteError('record-missing', `drafts/${id}`);
    const distinctFrom = [...new Set([...draft.distinctFrom, otherId])];
    return [update('drafts', id, { distinctFrom })];
  });
}

/** Brings a discarded draft back to where it was. */
export function reopenDraft(database: Database, id: string): Promise<Commit> {
  return commitPlan(database, ['drafts', 'trainings'], async () => {
    const { decisions } = await readOpenDraft(database, id);
    const state = Object.keys(decisions).length > 0 ? 'in-review' : 'new';
    return [update('drafts', id, { state, copyOfId: null })];
  });
}

/**
 * Makes a training of a draft: its lines, the new organisations and programmes, and the link between the
 * two, in one commit. Throws `changed-since` when it was made before and that training is still there.
 */
export async function acceptDraft(
  database: Database,
  draftId: string,
  { input, organisations, programmes, people }: AcceptedDraft,
): Promise<{ readonly trainingId: string; readonly commit: Commit }> {
  const tables = [
    'drafts',
    'trainings',
    ...trainingParts,
    'organisations',
    'programmes',
    'people',
  ] as const;
  const trainingId = identityOf(database).newId();
  const done = await commitPlan(database, tables, async () => {
    const { sourceDocumentId } = await readOpenDraft(database, draftId);
    const training = { ...input.training, sourceDocumentId };
    return [
      ...organisations.map(({ id, fields }) => create('organisations', id, fields)),
      ...programmes.map(({ id, fields }) => create('programmes', id, fields)),
      ...(await planTraining(database, trainingId, { ...input, training })),
      ...(await planEnrolments(database, trainingId, people)).mutations,
      update('drafts', draftId, { state: 'accepted', trainingId }),
    ];
  });
  return { trainingId, commit: done };
}

async function readOpenDraft(database: Database, id: string): Promise<Draft> {
  const draft = await database.drafts.get(id);
  if (!draft || draft.deletedAt !== null) throw new WriteError('record-missing', `drafts/${id}`);
  if (await hasTraining(database, draft)) throw new WriteError('changed-since', `drafts/${id}`);
  return draft;
}

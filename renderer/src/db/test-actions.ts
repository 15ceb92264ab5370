/** What users do, as steps for property tests: each takes the place that a number chooses. */
import fc from 'fast-check';
import type { Commit } from './commit-listeners';
import type { Database } from './database';
import { setMarks } from './repositories/attendance';
import { acceptDraft, addDraft } from './repositories/drafts';
import { enrolPeople, removeEnrolments, updateEnrolment } from './repositories/enrolments';
import { createPerson, removePerson, updatePerson } from './repositories/people';
import { readTraining, removeTraining, saveTraining } from './repositories/trainings';
import { makePerson, makeTrainingInput } from './test-records';
import { makeImport } from './test-release';

type Row = { readonly id: string; readonly deletedAt: string | null };

/** Some row that is not deleted; which one follows from the number. */
async function pick(
  database: Database,
  table: string,
  choice: number,
): Promise<string | undefined> {
  const rows: Row[] = await database.table(table).toArray();
  const visible = rows.filter((row) => row.deletedAt === null);
  return visible[choice % visible.length]?.id;
}

type Action = (database: Database, choice: number) => Promise<Commit | undefined>;

const onSome =
  (
    table: string,
    act: (database: Database, id: string, choice: number) => Promise<Commit | undefined>,
  ): Action =>
  async (database, choice) => {
    const id = await pick(database, table, choice);
    return id ? act(database, id, choice) : undefined;
  };

const actions: Readonly<Record<string, Action>> = {
  makePerson: async (database, choice) =>
    (await createPerson(database, makePerson(`Person ${choice}`))).commit,
  changePerson: onSome('people', (database, id, choice) =>
    updatePerson(database, id, { position: `Post ${choice % 3}` }),
  ),
  removePerson: onSome('people', removePerson),
  makeTraining: async (database) =>
    (await saveTraining(database, null, makeTrainingInput())).commit,
  shortenTraining: onSome('trainings', async (database, id, choice) => {
    const stored = await readTraining(database, id);
    if (!stored) return undefined;
    const sessions = stored.sessions.filter((_, index) => index !== choice % 4);
    return (await saveTraining(database, id, { ...stored, sessions })).commit;
  }),
  removeTraining: onSome('trainings', removeTraining),
  enrol: onSome('trainings', async (database, id, choice) => {
    const personId = await pick(database, 'people', choice);
    const participant = personId ? { personId } : { person: makePerson('New') };
    return (await enrolPeople(database, id, [participant])).commit;
  }),
  score: onSome('enrolments', (database, id, choice) =>
    updateEnrolment(database, id, { postScore: choice % 100 }),
  ),
  unlist: onSome('enrolments', (database, id) => removeEnrolments(database, [id])),
  mark: onSome('enrolments', async (database, enrolmentId, choice) => {
    const enrolment = await database.enrolments.get(enrolmentId);
    const stored = enrolment && (await readTraining(database, enrolment.trainingId));
    const mark =
      choice % 3 === 0 ? null : choice % 3 === 1 ? ('present' as const) : ('late' as const);
    const choices = stored?.sessions.map(({ id }) => ({ enrolmentId, sessionId: id, mark })) ?? [];
    return stored && setMarks(database, stored.training.id, choices, 'typed');
  }),
  importRelease: async (database, choice) =>
    (await addDraft(database, makeImport(String(choice % 10)))).commit,
  accept: onSome('drafts', async (database, id) => {
    const draft = await database.drafts.get(id);
    if (draft?.state === 'accepted') return undefined;
    const accepted = { input: makeTrainingInput(), organisations: [], programmes: [], people: [] };
    return (await acceptDraft(database, id, accepted)).commit;
  }),
};

const step = fc.record({
  action: fc.constantFrom(...Object.keys(actions)),
  choice: fc.nat({ max: 999 }),
});

/** What users do one after the other. */
export const workSteps = (maxLength: number) => fc.array(step, { maxLength });

export interface WorkStep {
  readonly action: string;
  readonly choice: number;
}

export function takeStep(
  database: Database,
  { action, choice }: WorkStep,
): Promise<Commit | undefined> {
  return actions[action]?.(database, choice) ?? Promise.resolve(undefined);
}

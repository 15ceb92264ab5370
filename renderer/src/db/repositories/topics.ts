import type { NewRecord } from '#shared/record';
import type { Topic } from '#shared/topics/schema';
import { alive } from '../alive';
import { commit, commitPlan, identityOf, WriteError } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, remove, update } from '../mutations';

export type TopicFields = NewRecord<Topic>;

export const emptyTopic: TopicFields = {
  code: '',
  parentCode: null,
  labels: { en: '', fr: '', ar: '' },
  aliases: [],
};

/** Makes a topic of the office's own. Throws `record-exists` when another own topic has its code. */
export async function createTopic(
  database: Database,
  fields: TopicFields,
): Promise<{ readonly id: string; readonly commit: Commit }> {
  const id = identityOf(database).newId();
  const done = await commitPlan(database, ['topics'], async () => {
    await refuseTakenCode(database, fields.code, id);
    return [create('topics', id, fields)];
  });
  return { id, commit: done };
}

/** Throws `record-exists` when another own topic has the new code. */
export function updateTopic(
  database: Database,
  id: string,
  fields: Partial<TopicFields>,
): Promise<Commit> {
  return commitPlan(database, ['topics'], async () => {
    if (fields.code !== undefined) await refuseTakenCode(database, fields.code, id);
    return [update('topics', id, fields)];
  });
}

async function refuseTakenCode(database: Database, code: string, id: string): Promise<void> {
  const sameCode = alive(await database.topics.where('code').equals(code.trim()).toArray());
  if (sameCode.some((topic) => topic.id !== id)) {
    throw new WriteError('record-exists', `topics/${id}`);
  }
}

/** How many trainings and sessions name a topic: shown before it is deleted. */
export async function countTopicUses(database: Database, code: string): Promise<number> {
  const namesTopic = (row: { deletedAt: string | null; topicCodes: readonly string[] }) =>
    row.deletedAt === null && row.topicCodes.includes(code);
  const [trainings, sessions] = await Promise.all([
    database.trainings.filter(namesTopic).count(),
    database.sessions.filter(namesTopic).count(),
  ]);
  return trainings + sessions;
}

export function removeTopic(database: Database, id: string): Promise<Commit> {
  return commit(database, [remove('topics', id, identityOf(database).now())]);
}

import { useMemo } from 'react';
import { chooseText } from '#shared/i18n/localised-text';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import { chooseDisplayName } from '#shared/people/display-name';
import type { Person } from '#shared/people/schema';
import { groupHistory, type HistoryEntry } from '#shared/trainings/history';
import type { Database } from '../../../db/database';
import { useDirectory } from '../../../db/directories/use-directory';
import { useOrganisationList } from '../../../db/directories/use-organisation-list';
import { readTrainingHistory } from '../../../db/repositories/history';
import { useLive } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useTopics } from '../pick/use-topics';
import { type DescribedEntry, describeEntry } from './describe-entry';

interface HistoryItem extends DescribedEntry {
  readonly id: string;
  readonly at: string;
}

/** What happened to a training, in words, the latest first; `undefined` while it is being read. */
export function useHistory(trainingId: string): readonly HistoryItem[] | undefined {
  const i18n = useI18n();
  const { byId } = useOrganisationList(i18n.locale);
  const { entries: programmes } = useDirectory('programmes');
  const { labelOf } = useTopics();
  const read = useLive((database) => readHistory(database, trainingId), [trainingId]);

  return useMemo(() => {
    if (!read) return undefined;
    const { locale } = i18n;
    const words = {
      i18n,
      topicLabel: labelOf,
      organisationName: (id: unknown) => {
        const organisation = byId.get(String(id));
        return organisation ? shortOrganisationName(organisation, locale) : '';
      },
      programmeName: (id: unknown) => {
        const programme = programmes.find((one) => one.id === id);
        return programme ? programme.acronym || chooseText(programme.names, locale) : '';
      },
      personName: (id: unknown) => {
        const person = read.people.get(String(id));
        return person ? chooseDisplayName(person, locale) : '';
      },
    };
    return read.entries.map((entry) => ({
      id: entry.commitId,
      at: entry.at,
      ...describeEntry(entry, words),
    }));
  }, [read, i18n, byId, programmes, labelOf]);
}

interface ReadHistory {
  readonly entries: readonly HistoryEntry[];
  readonly people: ReadonlyMap<string, Person>;
}

async function readHistory(database: Database, trainingId: string): Promise<ReadHistory> {
  const entries = groupHistory(await readTrainingHistory(database, trainingId));
  const ids = entries
    .flatMap((entry) => entry.changes)
    .flatMap(({ table, after }) => (table === 'enrolments' ? [String(after.personId)] : []));
  const people = await database.people.bulkGet([...new Set(ids)]);
  return {
    entries,
    people: new Map(people.flatMap((person) => (person ? [[person.id, person] as const] : []))),
  };
}

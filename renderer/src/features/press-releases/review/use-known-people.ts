import { useEffect, useState } from 'react';
import type { Person } from '#shared/people/schema';
import type { ReviewItem } from '#shared/press-releases/review-items';
import type { Database } from '../../../db/database';
import { matchingOf } from '../../../db/directories/matching/matching';
import { emptyPerson } from '../../../db/repositories/people';
import { useDatabase } from '../../../db/use-live';
import { readPersonName } from '../acceptance/person-name';

/** By a name as the text has it: who of the register may be meant, the likeliest first. */
export type KnownPeople = ReadonlyMap<string, readonly Person[]>;

const CANDIDATES = 3;
const nobody: KnownPeople = new Map();

/** Looks the named people of a draft up in the register; nobody is taken for somebody without being asked. */
export function useKnownPeople(items: readonly ReviewItem[]): KnownPeople {
  const database = useDatabase();
  const [known, setKnown] = useState(nobody);
  const names = items
    .flatMap(({ kind, value }) => (kind === 'person' && value !== null ? [String(value)] : []))
    .join('\n');
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const found = await Promise.all(
        names.split('\n').map(async (name) => [name, await findPeople(database, name)] as const),
      );
      if (isWanted) setKnown(new Map(found));
    };
    if (names !== '') void ask();
    return () => {
      isWanted = false;
    };
  }, [database, names]);
  return known;
}

async function findPeople(database: Database, name: string): Promise<Person[]> {
  const asked = { ...emptyPerson, ...readPersonName(name) };
  const likely = await matchingOf(database).findCandidates(asked, CANDIDATES);
  const rows = await database.people.bulkGet(likely.map(({ personId }) => personId));
  return rows.flatMap((row) => (row?.deletedAt === null ? [row] : []));
}

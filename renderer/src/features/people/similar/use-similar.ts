import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { toPairKey, withoutDistinct } from '#shared/people/distinct-pairs';
import type { NameReason } from '#shared/people/name-matching/index';
import type { Person } from '#shared/people/schema';
import { matchingOf } from '../../../db/directories/matching/matching';
import type { PersonFields } from '../../../db/repositories/people';
import { useDatabase } from '../../../db/use-live';
import { useDistinctPairs } from '../use-distinct-pairs';

export interface Similar {
  readonly person: Person;
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

const PAUSE_MS = 150;
const SHOWN = 3;
/** Among namesakes some may have been told apart already. */
const ASKED = 12;

/**
 * Who may be the person that is being typed or looked at, the likeliest first.
 * @param id of a person who is registered; null for somebody new
 */
export function useSimilar(
  fields: PersonFields,
  id: string | null,
  hiddenIds: ReadonlySet<string>,
): readonly Similar[] {
  const database = useDatabase();
  const distinct = useDistinctPairs();
  const [asked] = useDebouncedValue(fields, PAUSE_MS);
  const [found, setFound] = useState<readonly Similar[]>([]);
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const person = id === null ? asked : { ...asked, id };
      const likely = isNamed(asked) ? await matchingOf(database).findCandidates(person, ASKED) : [];
      const people = await database.people.bulkGet(likely.map(({ personId }) => personId));
      const similar = likely.flatMap(({ score, reasons }, index) => {
        const known = people[index];
        return known?.deletedAt === null ? [{ person: known, score, reasons }] : [];
      });
      if (isWanted) setFound(similar);
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [database, asked, id]);
  return withoutDistinct(found, distinct, ({ person }) => person.id)
    .filter(({ person }) => !hiddenIds.has(person.id))
    .filter(({ person }) => id === null || !distinct.has(toPairKey(id, person.id)))
    .slice(0, SHOWN);
}

/** One word is too little to ask for: half the register would answer. */
function isNamed({ nameLatin, nameArabic, phone, email }: PersonFields): boolean {
  const isLong = [nameLatin, nameArabic].some((name) => name.trim().includes(' '));
  return isLong || phone.length > 6 || email.includes('@');
}

import { foldText } from '../../i18n/fold-text';
import type { Organisation } from '../../organisations/schema';

/** What an organisation is found by. */
export type NamedOrganisation = Readonly<
  Pick<Organisation, 'id' | 'acronym' | 'names' | 'aliases'>
>;

/** Finds an organisation by its acronym, one of its names or an alias; `null` when none or several have it. */
export function createOrganisationFinder(
  organisations: readonly NamedOrganisation[],
): (name: string) => string | null {
  const ids = new Map<string, string | null>();
  for (const { id, acronym, names, aliases } of organisations) {
    const keys = new Set([acronym, ...Object.values(names), ...aliases].map(foldText));
    for (const key of keys) ids.set(key, ids.has(key) ? null : id);
  }
  ids.delete('');
  const answers = new Map<string, string | null>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    const id = ids.get(foldText(name)) ?? null;
    answers.set(name, id);
    return id;
  };
}

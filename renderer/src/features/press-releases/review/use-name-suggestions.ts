import { useMemo } from 'react';
import { chooseText } from '#shared/i18n/localised-text';
import type { Named } from '#shared/organisations/find-by-name';
import type { ItemKind } from '#shared/press-releases/review-items';
import { organisations as knownOrganisations } from '#shared/reference/organisations';
import { programmes as knownProgrammes } from '#shared/reference/programmes';
import { topics as knownTopics } from '#shared/reference/topics';
import { useDirectory } from '../../../db/directories/use-directory';
import { useI18n } from '../../../i18n/use-i18n';

/** Names of the lists that a value of the kind may be one of; `null` for a kind that has no list. */
export function useNameSuggestions(kind: ItemKind): readonly string[] | null {
  const { locale } = useI18n();
  const { entries: organisations } = useDirectory('organisations');
  const { entries: programmes } = useDirectory('programmes');
  const { entries: topics } = useDirectory('topics');
  return useMemo(() => {
    const write = ({ acronym, names }: Pick<Named, 'acronym' | 'names'>) => {
      const name = chooseText(names, locale);
      return acronym && name && acronym !== name ? `${name} (${acronym})` : name || acronym;
    };
    const lists: Partial<Record<ItemKind, () => readonly string[]>> = {
      organisation: () => [...organisations, ...knownOrganisations].map(write),
      programme: () => [...programmes, ...knownProgrammes].map(write),
      topic: () => [...topics, ...knownTopics].map(({ labels }) => chooseText(labels, locale)),
    };
    const list = lists[kind]?.();
    return list ? [...new Set(list)].filter(Boolean) : null;
  }, [kind, organisations, programmes, topics, locale]);
}

import { Badge } from '@mantine/core';
import type { DraftState } from '#shared/press-releases/draft';
import { useI18n } from '../../i18n/use-i18n';

/** What still asks for a person is in colour, what is done with is grey. */
const colours: Readonly<Record<DraftState, string>> = {
  new: 'blue',
  'in-review': 'violet',
  accepted: 'sea',
  discarded: 'gray',
};

export function DraftStateBadge({ state }: { readonly state: DraftState }) {
  const { t } = useI18n();
  return (
    <Badge component="span" color={colours[state]}>
      {t(`pressReleases.states.${state}`)}
    </Badge>
  );
}

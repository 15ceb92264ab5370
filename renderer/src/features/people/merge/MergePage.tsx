import { IconUserOff } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { useLive } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { Comparison } from './Comparison';

/** Two records side by side, to be made one or to be told apart. */
export function MergePage() {
  const { personId = '', otherId = '' } = useParams();
  const { t } = useI18n();
  const people = useLive(
    (database) => database.people.bulkGet([personId, otherId]),
    [personId, otherId],
  );
  if (!people) return null;
  // The record that was there first is the one that others have noted.
  const [one, other] = [...people].sort((a, b) => ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1));
  const areThere = one?.deletedAt === null && other?.deletedAt === null && one.id !== other.id;
  if (one && other && areThere) {
    return <Comparison key={`${one.id}/${other.id}`} one={one} other={other} />;
  }
  return (
    <Page title={t('people.merge.title')}>
      <EmptyState icon={IconUserOff} title={t('people.gone')} hint={t('people.merge.gone')} />
    </Page>
  );
}

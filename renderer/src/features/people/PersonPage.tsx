import { IconUserOff } from '@tabler/icons-react';
import { Navigate, useParams } from 'react-router';
import { emptyPerson } from '../../db/repositories/people';
import { followMerges } from '../../db/repositories/person-merge';
import { useLive } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { PersonForm } from './form/PersonForm';

/** One person: the form, and the trainings. At `/people/new` the form is empty. A merged record leads on. */
export function PersonPage() {
  const { personId = 'new' } = useParams();
  const { t } = useI18n();
  const person = useLive(
    async (database) =>
      personId === 'new' ? null : ((await followMerges(database, personId)) ?? null),
    [personId],
  );
  if (personId === 'new') return <PersonForm key="new" id={null} fields={emptyPerson} />;
  if (person === undefined) return null;
  if (person === null || person.deletedAt !== null) {
    return (
      <Page title={t('navigation.people')}>
        <EmptyState icon={IconUserOff} title={t('people.gone')} hint={t('errors.record-missing')} />
      </Page>
    );
  }
  if (person.id !== personId) return <Navigate to={`/people/${person.id}`} replace />;
  return <PersonForm key={person.id} id={person.id} fields={person} />;
}

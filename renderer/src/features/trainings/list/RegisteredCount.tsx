import type { Enrolment } from '#shared/attendance/schema';
import { alive } from '../../../db/alive';
import { useLive } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';

interface RegisteredCountProps {
  readonly trainingId: string;
  readonly declared: number | null;
}

/**
 * Registered and declared participants. Counted for the rows in sight only: a table of all enrolments in
 * memory would make the list slower with every person in the database.
 */
export function RegisteredCount({ trainingId, declared }: RegisteredCountProps) {
  const { t, number } = useI18n();
  const registered = useLive(
    async (database) => {
      const enrolments = await database.enrolments.where({ trainingId }).toArray();
      return alive(enrolments).filter(isRegistered).length;
    },
    [trainingId],
  );
  return (
    <span title={t('trainings.fields.participants')}>
      {registered === undefined ? '' : number(registered)}
      {' / '}
      {declared === null ? '–' : number(declared)}
    </span>
  );
}

function isRegistered({ role, status }: Enrolment): boolean {
  return role === 'participant' && status !== 'withdrawn';
}

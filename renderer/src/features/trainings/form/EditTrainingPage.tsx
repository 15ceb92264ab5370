import { useMemo } from 'react';
import { useParams } from 'react-router';
import { toFormValues } from '#shared/trainings/form-values';
import { alive } from '../../../db/alive';
import type { Database } from '../../../db/database';
import { readTraining } from '../../../db/repositories/trainings';
import { useLive } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { TrainingGone } from '../TrainingGone';
import { TrainingForm, type TrainingFormStart } from './TrainingForm';
import { useFormLists } from './use-form-lists';

export function EditTrainingPage() {
  const { t } = useI18n();
  const { trainingId = '' } = useParams();
  const start = useLive((database) => prepare(database, trainingId), [trainingId]);
  const { isReady, codes } = useFormLists();
  const codesInUse = useMemo(() => {
    const others = [...codes].filter(([id]) => id !== trainingId);
    return new Set(others.map(([, code]) => code));
  }, [codes, trainingId]);
  if (start === null) return <TrainingGone />;
  if (!start || !isReady) return null;
  return (
    <TrainingForm
      key={trainingId}
      title={t('trainings.form.edit')}
      start={start}
      codesInUse={codesInUse}
    />
  );
}

async function prepare(database: Database, id: string): Promise<TrainingFormStart | null> {
  const stored = await readTraining(database, id);
  if (!stored) return null;
  const marks = alive(await database.attendance.where({ trainingId: id }).toArray());
  const markCounts = new Map<string, number>();
  for (const { sessionId } of marks) {
    markCounts.set(sessionId, (markCounts.get(sessionId) ?? 0) + 1);
  }
  return {
    values: toFormValues(stored),
    trainingId: id,
    storedOrganisations: stored.organisations,
    pattern: null,
    markCounts,
  };
}

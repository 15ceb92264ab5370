import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { duplicateValues, toFormValues } from '#shared/trainings/form-values';
import { dateRangeOf } from '#shared/trainings/session-lines';
import { identityOf } from '../../../db/commit';
import type { Database } from '../../../db/database';
import { readWorkspaceSettings } from '../../../db/repositories/settings';
import { emptyTraining, readTraining } from '../../../db/repositories/trainings';
import { useLive } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { TrainingForm, type TrainingFormStart } from './TrainingForm';
import { useFormLists } from './use-form-lists';

/** An empty form with the office's defaults, or with `?from=<id>` a copy of another training. */
export function NewTrainingPage() {
  const { t } = useI18n();
  const from = useSearchParams()[0].get('from');
  const start = useLive((database) => prepare(database, from), [from]);
  const { isReady, codes } = useFormLists();
  const codesInUse = useMemo(() => new Set(codes.values()), [codes]);
  if (!start || !isReady) return null;
  return (
    <TrainingForm
      key={from}
      title={t(from ? 'trainings.form.copy' : 'trainings.form.new')}
      start={start}
      codesInUse={codesInUse}
    />
  );
}

const nothing = { trainingId: null, storedOrganisations: [], markCounts: new Map() };

async function prepare(database: Database, from: string | null): Promise<TrainingFormStart> {
  const source = from ? await readTraining(database, from) : undefined;
  if (!source) {
    const { country, completionRule } = await readWorkspaceSettings(database);
    const training = { ...emptyTraining, country, completionRule };
    const organisations = { organiser: [], partner: [], host: [] };
    const values = { training, organisations, funding: [], sessions: [] };
    return { ...nothing, values, pattern: null };
  }
  const copy = duplicateValues(toFormValues(source), identityOf(database).newId);
  const dates = dateRangeOf(source.training);
  return {
    ...nothing,
    values: { ...copy, sessions: [] },
    pattern: dates && copy.sessions.length > 0 ? { lines: copy.sessions, dates } : null,
  };
}

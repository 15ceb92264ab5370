import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { keepEvidence } from '#shared/trainings/evidence';
import { isEmptyFunding, toOrganisationLines } from '#shared/trainings/form-values';
import type { TrainingOrganisation } from '#shared/trainings/schema';
import { saveTraining } from '../../../db/repositories/trainings';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import { useUnsavedChanges } from '../../../ui/unsaved-changes';
import type { TrainingForm } from './use-training-form';

interface SaveInput {
  readonly form: TrainingForm;
  readonly trainingId: string | null;
  readonly storedOrganisations: readonly TrainingOrganisation[];
  /** Given to a training whose reference was left empty. */
  readonly proposedCode: string;
  /** True while the sessions are still being fitted to dates that were just entered. */
  readonly isPending: boolean;
  readonly onProblems: () => void;
}

/**
 * Gives the function that checks and stores the whole form and opens the training. It runs after the next
 * drawing, when the field with the cursor has handed over its text. Until then leaving the page asks.
 */
export function useSave(input: SaveInput): () => void {
  const { t } = useI18n();
  const database = useDatabase();
  const navigate = useNavigate();
  const { done, failed } = useNotices();
  const [isRequested, setRequested] = useState(false);
  const [savedId, setSavedId] = useState<string | null>(null);

  const save = async () => {
    const { form, trainingId, storedOrganisations } = input;
    if (form.check().size > 0) return input.onProblems();
    const { training, organisations, funding, sessions } = form.values;
    const { id, commit } = await saveTraining(database, trainingId, {
      training: {
        ...training,
        code: training.code.trim() || input.proposedCode,
        evidence: keepEvidence(form.initial.training, training),
      },
      organisations: toOrganisationLines(organisations, storedOrganisations),
      funding: funding.filter((line) => !isEmptyFunding(line)),
      sessions,
    });
    setSavedId(id);
    done(t('trainings.form.saved'), () => undoCommit(database, commit.id));
  };

  useEffect(() => {
    if (!isRequested || input.isPending) return;
    setRequested(false);
    save().catch(failed);
  });
  // Before the effect that leaves the page: by then it must need no question any more.
  useUnsavedChanges(input.form.isDirty && savedId === null);
  useEffect(() => {
    if (savedId !== null) void navigate(`/trainings/${savedId}`, { replace: true });
  }, [savedId, navigate]);

  return () => setRequested(true);
}

import { Button, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { isoDateOf } from '#shared/calendar/iso-date';
import { proposeCode } from '#shared/trainings/code';
import type { TrainingFormValues } from '#shared/trainings/form-values';
import type { TrainingOrganisation } from '#shared/trainings/schema';
import { dateRangeOf } from '#shared/trainings/session-lines';
import { identityOf } from '../../../db/commit';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { Page } from '../../../ui/Page';
import { AlignmentSection } from './AlignmentSection';
import { CompletionSection } from './CompletionSection';
import { ContentSection } from './ContentSection';
import { CountsSection } from './CountsSection';
import { FundingSection } from './FundingSection';
import { focusFirstError, focusPart, leaveField } from './focus';
import { IdentitySection } from './IdentitySection';
import { NotesSection } from './NotesSection';
import { OrganisationsSection } from './OrganisationsSection';
import { PlaceAndTimeSection } from './PlaceAndTimeSection';
import { SessionsSection } from './SessionsSection';
import { useSave } from './use-save';
import { type SessionPattern, useSessionArrangement } from './use-session-arrangement';
import { useTrainingForm } from './use-training-form';

export interface TrainingFormStart {
  readonly values: TrainingFormValues;
  /** `null` for a training that is still to be made. */
  readonly trainingId: string | null;
  readonly storedOrganisations: readonly TrainingOrganisation[];
  readonly pattern: SessionPattern | null;
  /** Sessions in which people were marked, and how many times. */
  readonly markCounts: ReadonlyMap<string, number>;
}

interface TrainingFormProps {
  readonly title: string;
  /** Looked at once, when the form opens. */
  readonly start: TrainingFormStart;
  /** The references of the other trainings. */
  readonly codesInUse: ReadonlySet<string>;
}

/** A training with everything that belongs to it, saved as a whole. */
export function TrainingForm({ title, start: given, codesInUse }: TrainingFormProps) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const database = useDatabase();
  const [start] = useState(given);
  const { trainingId, pattern } = start;
  const [markedSessionIds] = useState(() => new Set(start.markCounts.keys()));
  const newId = useCallback(() => identityOf(database).newId(), [database]);
  const form = useTrainingForm(start.values, codesInUse);
  const { training } = form.values;
  const arrangement = useSessionArrangement({
    form,
    isNew: trainingId === null,
    storedDates: dateRangeOf(start.values.training),
    pattern,
    markedSessionIds,
    newId,
  });

  const element = useRef<HTMLFormElement>(null);
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    if (failures > 0 && element.current) focusFirstError(element.current);
  }, [failures]);

  const [search] = useSearchParams();
  const part = search.get('part');
  useEffect(() => {
    if (part && element.current) focusPart(element.current, part);
  }, [part]);

  const year = Number((training.startDate ?? isoDateOf(new Date())).slice(0, 4));
  const proposedCode = proposeCode(training.country, year, codesInUse);
  const requestSave = useSave({
    form,
    trainingId,
    storedOrganisations: start.storedOrganisations,
    proposedCode,
    isPending: arrangement.isPending,
    onProblems: () => setFailures((count) => count + 1),
  });

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    leaveField();
    requestSave();
  };
  useHotkeys([['mod+S', () => submit()]], []);

  const { problems, setTraining } = form;
  const errorOf = useCallback(
    (field: string) => {
      const problem = problems.get(field);
      return problem && t(`trainings.problems.${problem}`);
    },
    [problems, t],
  );
  const section = { training, setTraining, errorOf };
  const back = trainingId === null ? '/trainings' : `/trainings/${trainingId}`;
  return (
    <Page
      title={title}
      actions={
        <>
          <Text size="xs" c="red" role="status">
            {problems.size > 0 ? t('trainings.problemsFound', { count: problems.size }) : null}
          </Text>
          <Button variant="default" onClick={() => void navigate(back)}>
            {t('common.cancel')}
          </Button>
          <Button onClick={() => submit()}>{t('common.save')}</Button>
        </>
      }
    >
      <form ref={element} noValidate onSubmit={submit}>
        <IdentitySection {...section} proposedCode={proposedCode} />
        <PlaceAndTimeSection {...section} />
        <SessionsSection
          lines={form.values.sessions}
          arrangement={arrangement}
          patternLength={pattern?.lines.length ?? 0}
          markCounts={start.markCounts}
          onChange={form.changeSessions}
          errorOf={errorOf}
          newId={newId}
        />
        <OrganisationsSection
          {...section}
          organisations={form.values.organisations}
          onChange={form.changeOrganisations}
        />
        <FundingSection
          lines={form.values.funding}
          onChange={form.changeFunding}
          newId={newId}
          errorOf={errorOf}
        />
        <ContentSection {...section} />
        <AlignmentSection {...section} />
        <CountsSection {...section} />
        <CompletionSection {...section} />
        <NotesSection {...section} />
      </form>
    </Page>
  );
}

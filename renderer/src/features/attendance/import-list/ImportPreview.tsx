import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Enrolment } from '#shared/attendance/schema';
import type { ReadDocument } from '#shared/ipc/contract';
import type { Organisation } from '#shared/organisations/schema';
import type { Person } from '#shared/people/schema';
import { enrolListed } from '../../../db/repositories/participant-import';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { DataTable } from '../../../ui/DataTable';
import { useNotices } from '../../../ui/notices';
import { ExpectedHeaders } from './ExpectedHeaders';
import { ImportCounts } from './ImportCounts';
import classes from './ImportPreview.module.css';
import { type Answer, planImport } from './import-plan';
import { readSheets } from './read-list';
import { useImportColumns } from './use-import-columns';

interface ImportPreviewProps {
  readonly document: ReadDocument;
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly trainingId: string;
  readonly enrolments: readonly Enrolment[];
  readonly onChooseOther: () => void;
  readonly onClose: () => void;
}

/** Every line of the list with what will become of it. Nothing is written before the button is pressed. */
export function ImportPreview(props: ImportPreviewProps) {
  const { document, trainingId, onClose } = props;
  const database = useDatabase();
  const { t, locale } = useI18n();
  const { done, failed } = useNotices();
  const [known] = useState({ people: props.people, organisations: props.organisations });
  const [answers, setAnswers] = useState<ReadonlyMap<number, Answer>>(new Map());
  const [isWriting, setWriting] = useState(false);
  const list = useMemo(() => readSheets(document, known), [document, known]);
  const columns = useImportColumns(known, answers, (line, answer) =>
    setAnswers(new Map(answers).set(line, answer)),
  );

  const cancelButton = (
    <Button variant="default" onClick={onClose}>
      {t('common.cancel')}
    </Button>
  );
  const otherButton = (
    <Button variant="subtle" onClick={props.onChooseOther}>
      {t('participants.import.chooseOther')}
    </Button>
  );
  if (typeof list === 'string') {
    return (
      <Stack gap="md">
        <Alert color="red" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {t(`people.import.problems.${list}`)}
        </Alert>
        <ExpectedHeaders />
        <Group justify="flex-end" gap="xs">
          {cancelButton}
          {otherButton}
        </Group>
      </Stack>
    );
  }

  const enrolledIds = new Set(props.enrolments.map(({ personId }) => personId));
  const plan = planImport(list.lines, answers, enrolledIds);
  const enrol = async () => {
    setWriting(true);
    try {
      const { commit, personIds } = await enrolListed(database, trainingId, plan.listed, locale);
      done(t('participants.import.done', { count: personIds.length }), () =>
        undoCommit(database, commit.id),
      );
      onClose();
    } catch (error) {
      failed(error);
      setWriting(false);
    }
  };

  return (
    <Stack gap="sm">
      <ImportCounts list={list} plan={plan} />
      <div className={classes.table}>
        <DataTable
          label={t('participants.import.preview')}
          columns={columns}
          rows={list.lines}
          rowId={({ line }) => String(line)}
        />
      </div>
      <Group justify="space-between">
        {otherButton}
        <Group gap="xs">
          {plan.unansweredCount > 0 ? (
            <Text size="xs" fw={500}>
              {t('participants.import.unanswered', { count: plan.unansweredCount })}
            </Text>
          ) : null}
          {cancelButton}
          <Button
            disabled={plan.listed.length === 0 || plan.unansweredCount > 0 || isWriting}
            onClick={() => void enrol()}
          >
            {t('participants.import.enrol', { count: plan.listed.length })}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}

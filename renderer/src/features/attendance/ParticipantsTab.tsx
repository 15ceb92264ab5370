import { Button, Group } from '@mantine/core';
import { IconTableImport, IconUsers } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { handOverList } from '../../bridge/dropped-list';
import { readRollCall } from '../../db/repositories/attendance';
import { useLive } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { DataTable, type Sorting } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { FileDrop } from '../../ui/FileDrop';
import classes from './ParticipantsTab.module.css';
import { DeclaredLine } from './participants/DeclaredLine';
import { EnrolmentDrawer } from './participants/EnrolmentDrawer';
import { listParticipants, sortParticipants } from './participants/participant-rows';
import { useParticipantColumns } from './participants/use-participant-columns';
import { QuickAdd } from './quick-add/QuickAdd';

/** Who takes part in a training: typed one after the other, or read from a list. */
export function ParticipantsTab() {
  const { trainingId = '' } = useParams();
  const { t, locale, digits } = useI18n();
  const rollCall = useLive((database) => readRollCall(database, trainingId), [trainingId]);
  const [sorting, setSorting] = useState<Sorting>({ key: 'name', isDescending: false });
  const [openId, setOpenId] = useState<string | null>(null);
  const navigate = useNavigate();
  const columns = useParticipantColumns(rollCall?.sessions.length ?? 0);
  const rows = useMemo(
    () =>
      rollCall ? sortParticipants(listParticipants(rollCall, locale), sorting, locale, digits) : [],
    [rollCall, sorting, locale, digits],
  );
  if (!rollCall) return null;

  const open = rows.find(({ enrolment }) => enrolment.id === openId);
  const importAddress = `/trainings/${trainingId}/import`;
  const importButton = (
    <Button
      component={Link}
      to={importAddress}
      variant="default"
      leftSection={<IconTableImport size={15} aria-hidden />}
    >
      {t('peopleLists.open')}
    </Button>
  );
  return (
    <FileDrop
      label={t('peopleLists.drop')}
      onDrop={([file]) => {
        if (!file) return;
        handOverList(file);
        void navigate(importAddress);
      }}
    >
      <div className={classes.bar}>
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <div className={classes.quickAdd}>
            <QuickAdd trainingId={trainingId} enrolments={rollCall.enrolments} />
          </div>
          {importButton}
        </Group>
        {rows.length > 0 ? <DeclaredLine rollCall={rollCall} /> : null}
      </div>
      <DataTable
        label={t('participants.label')}
        columns={columns}
        rows={rows}
        rowId={({ enrolment }) => enrolment.id}
        sorting={sorting}
        onSort={setSorting}
        onOpen={({ enrolment }) => setOpenId(enrolment.id)}
        empty={
          <EmptyState
            icon={IconUsers}
            title={t('participants.empty')}
            hint={t('participants.emptyHint')}
          />
        }
      />
      {open ? (
        <EnrolmentDrawer key={open.enrolment.id} row={open} onClose={() => setOpenId(null)} />
      ) : null}
    </FileDrop>
  );
}

import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconTableImport, IconUsers } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { summariseAttendance } from '#shared/attendance/summary';
import { handOverList } from '../../bridge/dropped-list';
import { readAttendance, readRoster } from '../../db/repositories/attendance';
import { useLive } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { DataTable, type Sorting } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { FileDrop } from '../../ui/FileDrop';
import classes from './ParticipantsTab.module.css';
import { PrintMenu } from './papers/PrintMenu';
import { DeclaredLine } from './participants/DeclaredLine';
import { EnrolmentDrawer } from './participants/EnrolmentDrawer';
import { listParticipants, sortParticipants } from './participants/participant-rows';
import { ScoreSheet } from './participants/ScoreSheet';
import { useParticipantColumns } from './participants/use-participant-columns';
import { QuickAdd } from './quick-add/QuickAdd';

type View = 'list' | 'scores';

/** Who takes part in a training. `?person=…&field=…` leads to a field of one of them. */
export function ParticipantsTab() {
  const { trainingId = '' } = useParams();
  const [search] = useSearchParams();
  const i18n = useI18n();
  const { t, locale, digits } = i18n;
  // Apart, so that a score does not have all marks read again.
  const roster = useLive((database) => readRoster(database, trainingId), [trainingId]);
  const attendance = useLive((database) => readAttendance(database, trainingId), [trainingId]);
  const [sorting, setSorting] = useState<Sorting>({ key: 'name', isDescending: false });
  const [openId, setOpenId] = useState(search.get('person'));
  const [view, setView] = useState<View>('list');
  const navigate = useNavigate();
  const columns = useParticipantColumns(roster?.sessions.length ?? 0);
  const summary = useMemo(
    () => roster && attendance && summariseAttendance({ ...roster, attendance }),
    [roster, attendance],
  );
  const rows = useMemo(() => {
    if (!roster || !summary) return [];
    const listed = listParticipants(summary, roster.organisations, i18n);
    return sortParticipants(listed, sorting, locale, digits);
  }, [roster, summary, sorting, locale, digits, i18n]);
  if (!roster || !summary) return null;

  const open = rows.find(({ enrolment }) => enrolment.id === openId);
  const importAddress = `/trainings/${trainingId}/import`;
  const views = { list: t('participants.viewList'), scores: t('participants.viewScores') };
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
            <QuickAdd trainingId={trainingId} enrolments={roster.enrolments} />
          </div>
          <Group gap="xs" wrap="nowrap">
            {rows.length > 0 ? (
              <SegmentedControl
                aria-label={t('participants.view')}
                value={view}
                onChange={(value) => setView(value === 'scores' ? 'scores' : 'list')}
                data={[
                  { value: 'list', label: views.list },
                  { value: 'scores', label: views.scores },
                ]}
              />
            ) : null}
            <Button
              component={Link}
              to={importAddress}
              variant="default"
              leftSection={<IconTableImport size={15} aria-hidden />}
            >
              {t('peopleLists.open')}
            </Button>
            <PrintMenu trainingId={trainingId} sessions={roster.sessions} rows={rows} />
          </Group>
        </Group>
        <DeclaredLine declared={roster.training.declared} summary={summary} />
      </div>
      {view === 'scores' && rows.length > 0 ? (
        <ScoreSheet rows={rows} passScore={roster.training.completionRule.postTestPassScore} />
      ) : (
        <DataTable
          label={t('participants.label')}
          columns={columns}
          rows={rows}
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
      )}
      {open ? (
        <EnrolmentDrawer
          key={open.enrolment.id}
          row={open}
          rows={rows}
          field={openId === search.get('person') ? search.get('field') : null}
          onClose={() => setOpenId(null)}
        />
      ) : null}
    </FileDrop>
  );
}

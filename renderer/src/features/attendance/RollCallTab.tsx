import { Button, Group, Modal, Switch, Text } from '@mantine/core';
import { IconCalendarPlus, IconDoorEnter, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { isSeat } from '#shared/attendance/seats';
import { type Roster, readRoster } from '../../db/repositories/attendance';
import { useLive } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { EmptyState } from '../../ui/EmptyState';
import { QuickAdd } from './quick-add/QuickAdd';
import { RollCall } from './roll-call/RollCall';
import { listRoster } from './roll-call/roster-lines';

/** The attendance of one training: people by half-days. `?person=…&session=…` leads to one cell. */
export function RollCallTab() {
  const { trainingId = '' } = useParams();
  const { t, locale, digits } = useI18n();
  const roster = useLive((database) => readRoster(database, trainingId), [trainingId]);
  const [search] = useSearchParams();
  const wanted = { person: search.get('person'), session: search.get('session') };
  const [isChosen, setEverybodyShown] = useState<boolean | null>(null);
  const isEverybodyShown = isChosen ?? isUncounted(roster, wanted.person);
  const [isAdding, setAdding] = useState(false);
  const lines = useMemo(
    () => (roster ? listRoster(roster, isEverybodyShown, locale, digits) : []),
    [roster, isEverybodyShown, locale, digits],
  );
  if (!roster) return null;

  const hasOthers = roster.enrolments.some((enrolment) => !isSeat(enrolment));
  const buttons = (
    <>
      <Button
        variant="default"
        leftSection={<IconUserPlus size={15} aria-hidden />}
        onClick={() => setAdding(true)}
      >
        {t('rollCall.walkIn')}
      </Button>
      <Button
        component={Link}
        to={`/trainings/${trainingId}/door`}
        leftSection={<IconDoorEnter size={15} aria-hidden />}
      >
        {t('rollCall.door')}
      </Button>
    </>
  );
  const indexOf = (index: number) => Math.max(0, index);
  return (
    <>
      {roster.sessions.length === 0 ? (
        <EmptyState
          icon={IconCalendarPlus}
          title={t('rollCall.noSessions')}
          hint={t('rollCall.noSessionsHint')}
        >
          <Button component={Link} to={`/trainings/${trainingId}/edit`}>
            {t('rollCall.addSessions')}
          </Button>
        </EmptyState>
      ) : lines.length === 0 && !hasOthers ? (
        <EmptyState icon={IconUsers} title={t('rollCall.nobody')} hint={t('rollCall.nobodyHint')}>
          <Button component={Link} to={`/trainings/${trainingId}/participants`}>
            {t('rollCall.addPeople')}
          </Button>
        </EmptyState>
      ) : (
        <RollCall
          key={`${trainingId} ${wanted.person} ${wanted.session}`}
          trainingId={trainingId}
          firstCell={{
            row: indexOf(lines.findIndex(({ enrolmentId }) => enrolmentId === wanted.person)),
            column: indexOf(roster.sessions.findIndex(({ id }) => id === wanted.session)),
          }}
          lines={lines}
          sessions={roster.sessions}
          actions={
            <Group gap="xs" wrap="nowrap">
              {hasOthers ? (
                <Switch
                  checked={isEverybodyShown}
                  onChange={(event) => setEverybodyShown(event.currentTarget.checked)}
                  label={t('rollCall.showOthers')}
                />
              ) : null}
              {buttons}
            </Group>
          }
        />
      )}
      <Modal
        opened={isAdding}
        onClose={() => setAdding(false)}
        title={t('rollCall.walkIn')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Text size="xs" c="dimmed" mb="sm">
          {t('rollCall.walkInHint')}
        </Text>
        <QuickAdd trainingId={trainingId} enrolments={roster.enrolments} isWalkIn />
      </Modal>
    </>
  );
}

/** Whether somebody is asked for who is in no count, and so is not shown at first. */
function isUncounted(roster: Roster | undefined, enrolmentId: string | null): boolean {
  const enrolment = roster?.enrolments.find(({ id }) => id === enrolmentId);
  return enrolment !== undefined && !isSeat(enrolment);
}

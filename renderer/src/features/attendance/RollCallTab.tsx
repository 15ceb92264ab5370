import { Button, Group, Modal, Switch, Text } from '@mantine/core';
import { IconCalendarPlus, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { readRoster } from '../../db/repositories/attendance';
import { useLive } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { EmptyState } from '../../ui/EmptyState';
import { QuickAdd } from './quick-add/QuickAdd';
import { RollCall } from './roll-call/RollCall';
import { listRoster } from './roll-call/roster-lines';

/** The attendance of one training: people by half-days. */
export function RollCallTab() {
  const { trainingId = '' } = useParams();
  const { t, locale, digits } = useI18n();
  const roster = useLive((database) => readRoster(database, trainingId), [trainingId]);
  const [isEverybodyShown, setEverybodyShown] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const lines = useMemo(
    () => (roster ? listRoster(roster, isEverybodyShown, locale, digits) : []),
    [roster, isEverybodyShown, locale, digits],
  );
  if (!roster) return null;

  const hasOthers = roster.enrolments.some(
    ({ role, status }) => role !== 'participant' || status === 'withdrawn',
  );
  const walkInButton = (
    <Button
      variant="default"
      leftSection={<IconUserPlus size={15} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      {t('rollCall.walkIn')}
    </Button>
  );
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
          key={trainingId}
          trainingId={trainingId}
          lines={lines}
          sessions={roster.sessions}
          actions={
            <Group gap="sm" wrap="nowrap" style={{ marginInlineStart: 'auto' }}>
              {hasOthers ? (
                <Switch
                  checked={isEverybodyShown}
                  onChange={(event) => setEverybodyShown(event.currentTarget.checked)}
                  label={t('rollCall.showOthers')}
                />
              ) : null}
              {walkInButton}
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

import { Modal } from '@mantine/core';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { chooseText } from '#shared/i18n/localised-text';
import { readRoster } from '../../../db/repositories/attendance';
import { useLive } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './Door.module.css';
import { DoorDesk } from './DoorDesk';
import { prepareExpected } from './find-arrivals';

/** Marks whoever comes through the door, one after the other, on a screen of its own. */
export function DoorPage() {
  const { trainingId = '' } = useParams();
  const { t, locale } = useI18n();
  const navigate = useNavigate();
  const roster = useLive((database) => readRoster(database, trainingId), [trainingId]);
  const expected = useMemo(
    () => (roster ? prepareExpected(roster.enrolments, roster.people) : []),
    [roster],
  );
  if (!roster) return null;
  const { training, sessions } = roster;
  const title = chooseText(training.titles, locale) || training.code || t('common.notKnown');
  const leave = () => void navigate(`/trainings/${trainingId}/attendance`);
  return (
    <Modal
      opened
      fullScreen
      transitionProps={{ duration: 0 }}
      onClose={leave}
      title={<bdi>{t('door.title', { training: title })}</bdi>}
      closeButtonProps={{ 'aria-label': t('door.close') }}
      classNames={{ body: classes.body ?? '', content: classes.content ?? '' }}
    >
      {sessions.length > 0 ? (
        <DoorDesk training={training} sessions={sessions} expected={expected} />
      ) : (
        t('rollCall.noSessions')
      )}
    </Modal>
  );
}

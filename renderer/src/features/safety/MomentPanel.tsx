import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { format } from 'date-fns';
import { useState } from 'react';
import { isoDateOf } from '#shared/calendar/iso-date';
import { type PastCommit, readCommitsAround } from '../../db/safety/commits-around';
import { useLive } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { DateField } from '../../ui/DateField';
import { Panel } from '../../ui/Panel';
import { MomentTime } from './MomentTime';
import classes from './Safety.module.css';
import type { Target } from './target';
import { useCommitText } from './use-commit-text';

const ACTIONS_ON_EITHER_SIDE = 12;

/** "As it was at 10:42": a day and a time, and the actual actions around it to choose from. */
export function MomentPanel({ onRestore }: { readonly onRestore: (target: Target) => void }) {
  const { t } = useI18n();
  const [day, setDay] = useState(() => isoDateOf(new Date()));
  const [time, setTime] = useState(() => format(new Date(), 'HH:mm'));
  const [chosenId, setChosenId] = useState<string | null>(null);
  // To the end of the minute: what was saved at 10:42:30 was saved "at 10:42".
  const moment = new Date(`${day}T${time}:59.999`);
  const commits = useLive(
    (database) => readCommitsAround(database, moment, ACTIONS_ON_EITHER_SIDE),
    [moment.getTime()],
  );
  const nearest = commits?.find((commit) => new Date(commit.savedAt) <= moment);
  const chosen = commits?.find(({ id }) => id === chosenId) ?? nearest;

  return (
    <Panel title={t('safety.moment.title')}>
      <Text size="xs" c="dimmed" mb="xs">
        {t('safety.moment.hint')}
      </Text>
      <Group align="flex-end" gap="sm" mb="sm">
        <DateField
          label={t('safety.moment.day')}
          value={day}
          onChange={(next) => {
            setChosenId(null);
            setDay(next ?? isoDateOf(new Date()));
          }}
        />
        <MomentTime
          value={time}
          onChange={(next) => {
            setChosenId(null);
            setTime(next);
          }}
        />
      </Group>
      {commits?.length === 0 ? <Text size="xs">{t('safety.moment.empty')}</Text> : null}
      {commits && commits.length > 0 ? (
        <>
          <Actions commits={commits} chosen={chosen} onChoose={setChosenId} />
          <Group mt="sm">
            <Button
              variant="default"
              disabled={!chosen}
              onClick={() =>
                chosen && onRestore({ kind: 'moment', at: chosen.lastAt, savedAt: chosen.savedAt })
              }
            >
              {t('safety.moment.show')}
            </Button>
          </Group>
        </>
      ) : null}
    </Panel>
  );
}

interface ActionsProps {
  readonly commits: readonly PastCommit[];
  readonly chosen: PastCommit | undefined;
  readonly onChoose: (id: string) => void;
}

function Actions({ commits, chosen, onChoose }: ActionsProps) {
  const { t } = useI18n();
  const describe = useCommitText();
  return (
    <Radio.Group
      label={t('safety.moment.choose')}
      size="xs"
      value={chosen?.id ?? null}
      onChange={onChoose}
    >
      <div className={classes.moments}>
        <Stack gap={6}>
          {commits.map((commit) => (
            <Radio key={commit.id} size="xs" value={commit.id} label={describe(commit)} />
          ))}
        </Stack>
      </div>
    </Radio.Group>
  );
}

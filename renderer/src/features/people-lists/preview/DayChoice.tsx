import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { Session } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { listDayOptions } from './day-names';

interface DayChoiceProps {
  readonly chosen: readonly string[];
  readonly sessions: readonly Session[];
  readonly onChoose: (sessionIds: readonly string[]) => void;
}

/** To which day or session of the training the marks of a column belong. */
export function DayChoice({ chosen, sessions, onChoose }: DayChoiceProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const options = [
    ...listDayOptions(sessions, i18n),
    { key: 'none', label: t('peopleLists.noSession'), sessionIds: [] },
  ];
  const key = chosen.join(' ');
  return (
    <>
      <Menu.Label>{t('peopleLists.belongsTo')}</Menu.Label>
      {options.map(({ key: id, label, sessionIds }) => (
        <Menu.Item
          key={id}
          onClick={() => onChoose(sessionIds)}
          rightSection={sessionIds.join(' ') === key ? <IconCheck size={14} aria-hidden /> : null}
        >
          {label}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}

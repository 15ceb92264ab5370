import { Menu, ScrollArea, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { columnMeanings, type ListColumn } from '#shared/people/list-reading/index';
import { useI18n } from '../../../i18n/use-i18n';
import type { ImportSide } from '../import-side';
import type { ReadList } from '../reading/messages';
import { DayChoice } from './DayChoice';
import { describeDay } from './day-names';
import classes from './ListPreview.module.css';
import type { ImportState } from './use-import-state';

interface ColumnHeadProps {
  readonly column: ListColumn;
  readonly list: ReadList;
  readonly side: ImportSide;
  readonly state: ImportState;
}

/** First the usual ones; `ignored` and what the program does not know stand last. */
const meanings = [
  ...columnMeanings.filter((meaning) => meaning !== 'unknown' && meaning !== 'ignored'),
  'ignored',
] as const;

/** What a column means, above what the list itself calls it. A menu corrects it. */
export function ColumnHead({ column, list, side, state }: ColumnHeadProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { index, header, meaning } = column;
  const place = list.columns
    .filter((one) => one.meaning === 'attendance')
    .findIndex((one) => one.index === index);
  const day = place >= 0 && side.training ? state.days[place] : undefined;
  const name = t(`peopleLists.meanings.${meaning}`);
  const shown = day ? describeDay(day.sessionIds, side.sessions, i18n) : name;
  return (
    <div role="columnheader" tabIndex={-1} className={classes.columnHead}>
      <Menu position="bottom-start" width={250} shadow="md">
        <Menu.Target>
          <UnstyledButton
            className={classes.meaning}
            data-meaning={meaning}
            aria-label={t('peopleLists.columnMenu', {
              column: header || t('peopleLists.noHeaderText'),
              meaning: day ? `${name}, ${shown}` : name,
            })}
          >
            <span>{shown}</span>
            <IconChevronDown size={12} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <ScrollArea.Autosize mah={340} type="auto">
            {day ? (
              <DayChoice
                chosen={day.sessionIds}
                sessions={side.sessions}
                onChoose={(sessionIds) => state.setDay(place, sessionIds)}
              />
            ) : null}
            {meanings.map((one) => (
              <Menu.Item
                key={one}
                onClick={() => state.setColumn(index, one)}
                rightSection={one === meaning ? <IconCheck size={14} aria-hidden /> : null}
              >
                {t(`peopleLists.meanings.${one}`)}
              </Menu.Item>
            ))}
          </ScrollArea.Autosize>
        </Menu.Dropdown>
      </Menu>
      <bdi className={classes.header} title={header}>
        {header}
      </bdi>
    </div>
  );
}

import { ActionIcon, Group, Menu, NumberInput, Select, UnstyledButton } from '@mantine/core';
import { IconDots, IconPlayerTrackNext } from '@tabler/icons-react';
import type { ImportPlan, ListLine } from '#shared/people/list-import/index';
import { useI18n } from '../../../i18n/use-i18n';
import type { ImportSide } from '../import-side';
import type { NamedTable } from '../read-table';
import type { ReadList } from '../reading/messages';
import { BulkChoices } from './BulkChoices';
import classes from './ListPreview.module.css';
import { SaveLeftOut } from './SaveLeftOut';
import type { ImportState } from './use-import-state';
import { type Filter, filters } from './view-rows';

interface PreviewToolbarProps {
  readonly source: NamedTable;
  readonly list: ReadList;
  readonly lines: readonly ListLine[];
  readonly state: ImportState;
  readonly side: ImportSide;
  readonly filter: Filter;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly onFilter: (filter: Filter) => void;
  readonly onNextOpen: () => void;
}

/** Which rows are shown, from which sheet and below which header, and what can be done with all at once. */
export function PreviewToolbar(props: PreviewToolbarProps) {
  const { source, list, lines, state, side, filter, counts, onFilter } = props;
  const { t, number } = useI18n();
  const { sheets } = source.table;
  const [headerRow] = list.headerRows;
  return (
    <Group justify="space-between" gap="xs">
      <div role="group" aria-label={t('peopleLists.filtersLabel')} className={classes.filters}>
        {filters.map((one) =>
          one === 'all' || one === filter || counts[one] > 0 ? (
            <UnstyledButton
              key={one}
              className={classes.filter}
              aria-pressed={one === filter}
              data-mark={one}
              onClick={() => onFilter(one)}
            >
              {t(`peopleLists.filters.${one}`)} <strong>{number(counts[one])}</strong>
            </UnstyledButton>
          ) : null,
        )}
      </div>
      <Group gap="xs">
        {sheets.length > 1 ? (
          <Select
            aria-label={t('peopleLists.sheet')}
            w={170}
            allowDeselect={false}
            searchable={sheets.length > 10}
            data={sheets.map(({ name }, index) => ({
              value: String(index),
              label: name || t('peopleLists.sheetNumber', { number: index + 1 }),
            }))}
            value={String(list.sheetIndex)}
            onChange={(value) => {
              if (value !== null) state.setSheet(Number(value));
            }}
          />
        ) : null}
        <Group gap={6} wrap="nowrap">
          <span className={classes.quiet}>{t('peopleLists.headerRow')}</span>
          <NumberInput
            aria-label={t('peopleLists.headerRow')}
            w={76}
            min={1}
            max={state.rowCount}
            allowDecimal={false}
            placeholder="–"
            value={headerRow === undefined ? '' : headerRow + 1}
            onChange={(value) => {
              const row = typeof value === 'number' ? value - 1 : null;
              if (row !== (headerRow ?? null)) state.setHeaderRow(row);
            }}
          />
        </Group>
        <ActionIcon
          variant="default"
          size="md"
          aria-label={t('peopleLists.nextOpen')}
          title={t('peopleLists.nextOpen')}
          disabled={state.plan.counts.open === 0}
          onClick={props.onNextOpen}
        >
          <IconPlayerTrackNext size={15} className={classes.directional} aria-hidden />
        </ActionIcon>
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon
              variant="default"
              size="md"
              aria-label={t('common.more')}
              disabled={!hasMore(state.plan.counts)}
            >
              <IconDots size={15} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <BulkChoices lines={lines} state={state} side={side} />
            <SaveLeftOut source={source} list={list} lines={lines} state={state} />
          </Menu.Dropdown>
        </Menu>
      </Group>
    </Group>
  );
}

/** Whether rows wait for an answer, differ from what is stored, or are left out. */
function hasMore(counts: ImportPlan['counts']): boolean {
  const taken = counts.newPeople + counts.knownPeople + counts.repeated;
  return counts.open + counts.differing + counts.markConflicts > 0 || taken < counts.lines;
}

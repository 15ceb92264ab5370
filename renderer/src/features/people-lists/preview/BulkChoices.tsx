import { Menu } from '@mantine/core';
import { type Answer, type ListLine, listedFields } from '#shared/people/list-import/index';
import { useI18n } from '../../../i18n/use-i18n';
import type { ImportSide } from '../import-side';
import type { ImportState } from './use-import-state';
import { listOpenRows } from './view-rows';

interface BulkChoicesProps {
  readonly lines: readonly ListLine[];
  readonly state: ImportState;
  readonly side: ImportSide;
}

/** One answer for all rows that wait for one. */
export function BulkChoices({ lines, state, side }: BulkChoicesProps) {
  const { t } = useI18n();
  const { counts, differingRows } = state.plan;
  const answerAll = (choose: (line: ListLine) => Answer) => {
    const open = new Map(listOpenRows(lines, state.decisions).map((line) => [line.row, line]));
    state.answer([...open.keys()], (row) => {
      const line = open.get(row);
      return line ? choose(line) : null;
    });
  };
  const isOpen = counts.open > 0;
  return (
    <>
      <Menu.Label>{t('peopleLists.bulk')}</Menu.Label>
      <Menu.Item disabled={!isOpen} onClick={() => answerAll(takeFirstProposal)}>
        {t('peopleLists.bulkFirst')}
      </Menu.Item>
      <Menu.Item disabled={!isOpen} onClick={() => answerAll(() => ({ kind: 'new' }))}>
        {t('peopleLists.bulkNew')}
      </Menu.Item>
      <Menu.Item disabled={!isOpen} onClick={() => answerAll(() => ({ kind: 'skip' }))}>
        {t('peopleLists.bulkSkip')}
      </Menu.Item>
      <Menu.Item
        disabled={counts.differing === 0}
        onClick={() => state.takeFields([...differingRows], listedFields, true)}
      >
        {t('peopleLists.bulkTake')}
      </Menu.Item>
      {side.training ? (
        <Menu.Item
          disabled={counts.markConflicts === 0}
          onClick={() => state.takeMarks([...differingRows], true)}
        >
          {t('peopleLists.bulkMarks')}
        </Menu.Item>
      ) : null}
      <Menu.Divider />
    </>
  );
}

function takeFirstProposal({ repeats, candidates }: ListLine): Answer {
  const [first] = candidates;
  if (repeats !== null) return { kind: 'repeat' };
  return first ? { kind: 'person', personId: first.personId } : { kind: 'new' };
}

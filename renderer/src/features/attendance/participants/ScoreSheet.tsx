// biome-ignore-all lint/a11y/useFocusableInteractive: the fields take the focus, not their cells
import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { setScores } from '../../../db/repositories/enrolments';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import { readCells } from '../roll-call/clipboard';
import type { ParticipantRow } from './participant-rows';
import { planScores } from './plan-scores';
import { ScoreFacts } from './ScoreFacts';
import { ScoreRow } from './ScoreRow';
import classes from './ScoreSheet.module.css';

interface ScoreSheetProps {
  /** In the order of the sheet. */
  readonly rows: readonly ParticipantRow[];
  readonly passScore: number | null;
}

const ROW_HEIGHT = 36;

/** Pre and post-test of everybody, to be typed from the marked papers without the mouse. */
export function ScoreSheet({ rows, passScore }: ScoreSheetProps) {
  const { t } = useI18n();
  const database = useDatabase();
  const { done, failed } = useNotices();
  const [problem, setProblem] = useState('');
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollPaddingStart: ROW_HEIGHT,
  });

  const focusCell = (row: number, test: string) => {
    if (row < 0 || row >= rows.length) return;
    virtualizer.scrollToIndex(row);
    requestAnimationFrame(() => {
      const selector = `[data-row="${row}"][data-test="${test}"]`;
      const field = scroller.current?.querySelector<HTMLInputElement>(selector);
      field?.focus();
      field?.select();
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const field = event.target;
    const steps: Record<string, number> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step === undefined || !(field instanceof HTMLInputElement)) return;
    event.preventDefault();
    const { row, test = '' } = field.dataset;
    focusCell(Number(row) + (event.shiftKey ? -step : step), test);
  };

  /** A column, or both, from a spreadsheet; all of it or nothing. */
  const onPaste = (event: ClipboardEvent) => {
    const field = event.target;
    const cells = readCells(event.clipboardData.getData('text/plain'));
    const isBlock = cells.length > 1 || (cells[0]?.length ?? 0) > 1;
    if (!isBlock || !(field instanceof HTMLInputElement)) return;
    event.preventDefault();
    const plan = planScores(cells, rows, Number(field.dataset.row), field.dataset.test);
    const [first] = plan.wrong;
    setProblem(
      first === undefined
        ? ''
        : t('participants.scores.notPasted', { count: plan.wrong.length, text: first }),
    );
    if (first !== undefined || plan.choices.length === 0) return;
    setScores(database, plan.choices).then(
      ({ id }) =>
        done(t('participants.scores.pasted', { count: plan.choices.length }), () =>
          undoCommit(database, id),
        ),
      failed,
    );
  };

  const save = useCallback(
    (choice: Parameters<typeof setScores>[1][number]) => {
      setScores(database, [choice]).catch(failed);
    },
    [database, failed],
  );

  return (
    <div className={classes.sheet}>
      <div className={classes.facts}>
        <ScoreFacts rows={rows} passScore={passScore} />
        <Text size="xs" c={problem ? 'red' : 'dimmed'} role="status">
          {problem || t('participants.scores.hint')}
        </Text>
      </div>
      <div ref={scroller} className={classes.scroller}>
        <div
          role="table"
          aria-label={t('participants.scores.label')}
          aria-rowcount={rows.length + 1}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        >
          <div role="row" className={classes.head}>
            <span role="columnheader">{t('participants.columns.name')}</span>
            <span role="columnheader">{t('participants.scores.pre')}</span>
            <span role="columnheader">{t('participants.scores.post')}</span>
            <span role="columnheader">{t('participants.scores.change')}</span>
            <span role="columnheader">{t('participants.columns.stage')}</span>
          </div>
          <div
            role="rowgroup"
            className={classes.body}
            style={{ height: virtualizer.getTotalSize() }}
          >
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              return row ? (
                <ScoreRow
                  key={row.enrolment.id}
                  row={row}
                  index={index}
                  start={start}
                  passScore={passScore}
                  onSave={save}
                />
              ) : null;
            })}
          </div>
        </div>
      </div>
    </div>
  );
}

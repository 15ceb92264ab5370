import { Alert, Button, Group } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { chooseText } from '#shared/i18n/localised-text';
import { importList } from '../../../db/repositories/list-import';
import { useBackupBeforeImport } from '../../../db/safety/use-safety';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import { Page } from '../../../ui/Page';
import type { ImportSide } from '../import-side';
import type { NamedTable } from '../read-table';
import type { ListReading, ListReadingActions, Shapes } from '../reading/use-list-reading';
import { hasSomethingToWrite } from './import-figures';
import { LinePanel } from './LinePanel';
import classes from './ListPreview.module.css';
import { PreviewGrid } from './PreviewGrid';
import { PreviewToolbar } from './PreviewToolbar';
import { ReadingNotes } from './ReadingNotes';
import { useImportState } from './use-import-state';
import { useLineChoices } from './use-line-choices';
import { countRows, type Filter, listViewRows } from './view-rows';

interface ListPreviewProps {
  readonly source: NamedTable;
  readonly side: ImportSide;
  readonly reading: ListReading & ListReadingActions;
  readonly shapes: Shapes;
  readonly onChooseOther: () => void;
}

/** Every row of the list with what will become of it. Nothing is written before the button is pressed. */
export function ListPreview({ source, side, reading, shapes, onChooseOther }: ListPreviewProps) {
  const { t, locale } = useI18n();
  const database = useDatabase();
  const navigate = useNavigate();
  const { done, failed } = useNotices();
  const backUpBeforeImport = useBackupBeforeImport();
  const [filter, setFilter] = useState<Filter>('all');
  const [current, setCurrent] = useState(0);
  const [isWriting, setWriting] = useState(false);
  const state = useImportState({ source, side, reading, shapes });
  const { list, lines } = reading;
  const { plan } = state;
  const differing = useDeferredValue(plan.differingRows);
  const rows = useMemo(
    () => (list ? listViewRows(filter, lines, list, differing) : []),
    [filter, lines, list, differing],
  );
  const selected = rows[Math.min(current, rows.length - 1)];
  const choices = useLineChoices({ rows, current, setCurrent, lines, state });
  const { training } = side;
  const write = async () => {
    const { entries, counts } = state.planNow();
    if (counts.open > 0) return;
    setWriting(true);
    try {
      await backUpBeforeImport();
      const trainingId = training?.id ?? null;
      const written = await importList(database, { trainingId, entries, locale });
      done(t('peopleLists.done', { count: written.newPeople }), () =>
        undoCommit(database, written.commit.id),
      );
      await navigate(training ? `/trainings/${training.id}/participants` : '/people');
    } catch (error) {
      failed(error);
      setWriting(false);
    }
  };
  const isWaiting = reading.isReading || plan.counts.open > 0;
  const isUseful = hasSomethingToWrite(plan, training !== null);
  const people = plan.entries.length;
  const canWrite = !isWaiting && isUseful && !isWriting;
  useHotkeys([['mod+Enter', () => void (canWrite && write())]], []);
  if (!list)
    return (
      <Page title={t('peopleLists.title')} subtitle={t('peopleLists.reading')}>
        {null}
      </Page>
    );

  return (
    <Page
      title={<bdi>{source.name}</bdi>}
      subtitle={
        training
          ? t('peopleLists.forTraining', { training: chooseText(training.titles, locale) })
          : t('peopleLists.forRegister')
      }
      actions={
        <>
          <Button variant="default" disabled={isWriting} onClick={onChooseOther}>
            {t('peopleLists.chooseOther')}
          </Button>
          <Button
            leftSection={<IconCheck size={15} aria-hidden />}
            disabled={!canWrite}
            onClick={() => void write()}
          >
            {isWriting
              ? t('peopleLists.writing')
              : isUseful || isWaiting
                ? t('peopleLists.import', { count: people })
                : t('peopleLists.nothingNew')}
          </Button>
        </>
      }
      toolbar={
        <PreviewToolbar
          source={source}
          list={list}
          lines={lines}
          state={state}
          side={side}
          filter={filter}
          counts={countRows(lines, list, plan)}
          onFilter={(next) => {
            setFilter(next);
            setCurrent(0);
          }}
          onNextOpen={choices.goToNextOpen}
        />
      }
      isFilled
    >
      <ReadingNotes reading={reading} state={state} list={list} isUseful={isUseful || isWaiting} />
      <div className={classes.split}>
        <PreviewGrid
          rows={rows}
          list={list}
          side={side}
          state={state}
          isReading={reading.isReading}
          current={current}
          onCurrent={setCurrent}
          onKey={choices.takeKey}
        />
        <aside className={classes.panel} aria-label={t('peopleLists.panel')}>
          <LinePanel row={selected} side={side} state={state} onAnswer={choices.answerCurrent} />
        </aside>
      </div>
      <Group className={classes.foot}>
        <span>{t('peopleLists.keys')}</span>
        {plan.counts.open > 0 && !reading.isReading ? (
          <Alert
            p={4}
            color="yellow"
            icon={<IconAlertTriangle size={15} aria-hidden />}
            className={classes.open ?? ''}
          >
            {t('peopleLists.toDecide', { count: plan.counts.open })}
          </Alert>
        ) : null}
      </Group>
    </Page>
  );
}

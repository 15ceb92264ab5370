import { Button, CloseButton, Group, Progress, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import classes from './ImportProgress.module.css';
import { ImportResults } from './ImportResults';
import type { ImportQueue } from './import-queue';
import type { ImportOutcome, ImportRun } from './import-run';
import { useFailureList } from './use-failure-list';

interface ImportProgressProps {
  readonly queue: ImportQueue;
  readonly run: ImportRun;
}

const shown = ['all', 'failed'] as const;

/** How far the import is, and what became of each file. */
export function ImportProgress({ queue, run }: ImportProgressProps) {
  const { t, number } = useI18n();
  const { failed } = useNotices();
  const [filter, setFilter] = useState<(typeof shown)[number]>('all');
  const saveFailures = useFailureList(run.results);
  const { isRunning, results, total } = run;
  if (total === 0) return null;
  const count = (kind: ImportOutcome['kind']) =>
    results.filter(({ outcome }) => outcome.kind === kind).length;
  const failures = count('failed');
  // With none there would be no way back to the others.
  const current = failures === 0 ? 'all' : filter;
  return (
    <section className={classes.panel} aria-label={t('pressReleases.import.results')}>
      <Group justify="space-between" wrap="nowrap" mih={30}>
        <Text size="xs" fw={600} aria-live={isRunning ? 'off' : 'polite'}>
          {isRunning
            ? t('pressReleases.import.progress', { done: results.length + 1, total })
            : t('pressReleases.import.made', { count: count('made') })}
          {(['known', 'covering', 'failed'] as const).map((kind) =>
            count(kind) > 0
              ? ` · ${t(`pressReleases.import.${kind}`, { count: count(kind) })}`
              : '',
          )}
        </Text>
        <Group gap="xs" wrap="nowrap">
          {failures > 0 && results.length > failures ? (
            <SegmentedControl
              aria-label={t('pressReleases.import.filter')}
              value={current}
              onChange={setFilter}
              data={[
                {
                  value: 'all',
                  label: `${t('pressReleases.import.all')} ${number(results.length)}`,
                },
                {
                  value: 'failed',
                  label: `${t('pressReleases.import.onlyFailed')} ${number(failures)}`,
                },
              ]}
            />
          ) : null}
          {isRunning ? (
            <Button variant="default" onClick={queue.cancel}>
              {t('common.cancel')}
            </Button>
          ) : (
            <>
              {failures > 0 ? (
                <Button variant="subtle" onClick={saveFailures}>
                  {t('pressReleases.import.saveFailures')}
                </Button>
              ) : null}
              {count('made') > 0 ? (
                <Button variant="subtle" onClick={() => queue.undo().catch(failed)}>
                  {t('pressReleases.import.undo')}
                </Button>
              ) : null}
              <CloseButton aria-label={t('common.close')} onClick={queue.clear} />
            </>
          )}
        </Group>
      </Group>
      {isRunning ? (
        <Progress
          value={(results.length / total) * 100}
          size="sm"
          mt={6}
          aria-label={t('pressReleases.import.results')}
        />
      ) : null}
      <ImportResults
        results={current === 'all' ? results : results.filter(isFailed)}
        isRunning={isRunning}
      />
    </section>
  );
}

function isFailed({ outcome }: { readonly outcome: ImportOutcome }): boolean {
  return outcome.kind === 'failed';
}

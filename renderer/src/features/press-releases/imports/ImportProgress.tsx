import { Button, CloseButton, Group, Progress, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconFiles } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { errorText } from '../../../i18n/error-text';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import classes from './ImportProgress.module.css';
import type { ImportOutcome, ImportQueue, ImportResult, ImportRun } from './import-queue';

interface ImportProgressProps {
  readonly queue: ImportQueue;
  readonly run: ImportRun;
}

/** How far the import is, and what became of each file. */
export function ImportProgress({ queue, run }: ImportProgressProps) {
  const { t } = useI18n();
  const { failed } = useNotices();
  const list = useRef<HTMLUListElement>(null);
  const { isRunning, results, total } = run;

  // Enter then opens the first draft; who is typing elsewhere is left alone.
  const wasRunning = useRef(isRunning);
  useEffect(() => {
    const hasEnded = wasRunning.current && !isRunning;
    wasRunning.current = isRunning;
    if (!hasEnded || document.activeElement?.matches('input, textarea')) return;
    list.current?.querySelector('a')?.focus();
  }, [isRunning]);

  if (total === 0) return null;
  const count = (kind: ImportOutcome['kind']) =>
    results.filter(({ outcome }) => outcome.kind === kind).length;
  const sums = [
    t('pressReleases.import.made', { count: count('made') }),
    ...(count('known') ? [t('pressReleases.import.known', { count: count('known') })] : []),
    ...(count('failed') ? [t('pressReleases.import.failed', { count: count('failed') })] : []),
  ];
  return (
    <section className={classes.panel} aria-label={t('pressReleases.import.results')}>
      <Group justify="space-between" wrap="nowrap" mih={30}>
        <Text size="xs" fw={600} aria-live="polite">
          {isRunning
            ? t('pressReleases.import.progress', { done: results.length + 1, total })
            : sums.join(' · ')}
        </Text>
        {isRunning ? (
          <Button variant="default" onClick={queue.cancel}>
            {t('common.cancel')}
          </Button>
        ) : (
          <Group gap="xs" wrap="nowrap">
            {count('made') > 0 ? (
              <Button variant="subtle" onClick={() => queue.undo().catch(failed)}>
                {t('pressReleases.import.undo')}
              </Button>
            ) : null}
            <CloseButton aria-label={t('common.close')} onClick={queue.clear} />
          </Group>
        )}
      </Group>
      {isRunning ? (
        <Progress
          value={(results.length / total) * 100}
          size="sm"
          mt={6}
          aria-label={t('pressReleases.import.results')}
        />
      ) : null}
      <ul className={classes.results} ref={list}>
        {results.map((result, index) => (
          <ResultLine key={index} result={result} />
        ))}
      </ul>
    </section>
  );
}

const icons = { made: IconCheck, known: IconFiles, failed: IconAlertTriangle } as const;

function ResultLine({ result: { name, outcome } }: { readonly result: ImportResult }) {
  const { t } = useI18n();
  const Icon = icons[outcome.kind];
  return (
    <li className={classes.result} data-outcome={outcome.kind}>
      <Icon size={15} stroke={1.8} aria-hidden />
      <bdi className={classes.name} title={name}>
        {name}
      </bdi>
      {outcome.kind === 'failed' ? (
        <span className={classes.error}>{errorText(t, outcome.error)}</span>
      ) : (
        <>
          {outcome.kind === 'known' ? <span>{t('pressReleases.import.knownAlready')}</span> : null}
          <Link to={`/imports/${outcome.draftId}`} className={classes.link ?? ''}>
            {t('pressReleases.import.open')}
          </Link>
        </>
      )}
    </li>
  );
}

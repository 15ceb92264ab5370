import { invoke } from '../../../bridge/client';
import { errorText } from '../../../i18n/error-text';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import type { ImportResult } from './import-run';

/** Writes the files that could not be read into a list that can be sent to whoever has better copies. */
export function useFailureList(results: readonly ImportResult[]): () => void {
  const { t } = useI18n();
  const { done, failed } = useNotices();
  return () => {
    const lines = results.flatMap(({ name, place, outcome }) =>
      outcome.kind === 'failed' ? [[name, place, errorText(t, outcome.error)]] : [],
    );
    const heads = ['file', 'place', 'reason'] as const;
    const rows = [heads.map((head) => t(`pressReleases.import.failureList.${head}`)), ...lines];
    const suggestedName = t('pressReleases.import.failureList.name');
    invoke('documents:save-list', { rows, suggestedName }).then((saved) => {
      if (saved) done(t('pressReleases.import.failureList.saved', { name: saved.name }));
    }, failed);
  };
}

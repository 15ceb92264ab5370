import { IconAlertTriangle, IconCheck, IconFiles, IconMail } from '@tabler/icons-react';
import { Link } from 'react-router';
import { errorText } from '../../../i18n/error-text';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './ImportProgress.module.css';
import type { ImportOutcome, ImportResult } from './import-run';

interface ResultLineProps {
  readonly result: ImportResult;
  /** Where it stands in the list, in pixels. */
  readonly offset: number;
  readonly position: number;
  readonly total: number;
}

const icons = {
  made: IconCheck,
  known: IconFiles,
  covering: IconMail,
  failed: IconAlertTriangle,
} as const;

/** What became of one file. */
export function ResultLine({ result, offset, position, total }: ResultLineProps) {
  const { name, place, outcome } = result;
  const Icon = icons[outcome.kind];
  return (
    <li
      className={classes.result}
      data-outcome={outcome.kind}
      aria-posinset={position}
      aria-setsize={total}
      style={{ transform: `translateY(${offset}px)` }}
    >
      <Icon size={15} stroke={1.8} aria-hidden />
      <bdi className={classes.name} title={place ? `${place} / ${name}` : name}>
        {place ? <span className={classes.place}>{place} / </span> : null}
        {name}
      </bdi>
      <Outcome outcome={outcome} />
    </li>
  );
}

function Outcome({ outcome }: { readonly outcome: ImportOutcome }) {
  const { t } = useI18n();
  if (outcome.kind === 'failed') {
    const text = errorText(t, outcome.error);
    return (
      <span className={classes.error} title={text}>
        {text}
      </span>
    );
  }
  if (outcome.kind === 'covering') return <span>{t('pressReleases.import.coveringNote')}</span>;
  const isOriginalMissing = outcome.kind === 'made' && !outcome.isOriginalKept;
  return (
    <>
      {outcome.kind === 'known' ? <span>{t('pressReleases.import.knownAlready')}</span> : null}
      {isOriginalMissing ? <span>{t('pressReleases.import.originalNotKept')}</span> : null}
      <Link to={`/imports/${outcome.draftId}`} className={classes.link ?? ''}>
        {t('pressReleases.import.open')}
      </Link>
    </>
  );
}

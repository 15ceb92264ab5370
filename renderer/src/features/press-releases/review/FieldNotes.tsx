import type { ReviewItem } from '#shared/press-releases/review-items';
import { isSure } from '#shared/press-releases/review-marks';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './FieldNotes.module.css';
import { writeValue } from './value-text';

interface FieldNotesProps {
  readonly item: ReviewItem;
  /** The date is not whole. */
  readonly hasGap: boolean;
  readonly trail: string | null;
}

/** What one has to know about a value: who somebody is, why it is doubtful or missing, where a name leads. */
export function FieldNotes({ item, hasGap, trail }: FieldNotesProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { state, detail, proposed, value, reason } = item;
  const isOpen = state === 'proposed';
  const isDoubtful = isOpen && !isSure(item);
  // That the text says nothing is what "missing" means.
  const gap = state === 'missing' && reason !== 'not-stated' ? reason : null;
  const reasons = isOpen ? item.doubts : gap ? [gap] : [];
  const isReplaced = state === 'edited' && proposed !== null && proposed !== value;
  return (
    <>
      {detail ? (
        <bdi className={classes.note} dir="auto">
          {detail}
        </bdi>
      ) : null}
      {reasons.map((one) => (
        <span key={one} className={classes.note} data-doubt={isDoubtful || undefined}>
          {t(`pressReleases.reasons.${one}`)}
        </span>
      ))}
      {hasGap && !reasons.includes('no-year-in-text') ? (
        <span className={classes.note} data-doubt>
          {t('pressReleases.review.completeDate')}
        </span>
      ) : null}
      {isReplaced ? (
        <span className={classes.note}>
          {t('pressReleases.review.instead')} <bdi>{writeValue(item, proposed, i18n)}</bdi>
        </span>
      ) : null}
      {trail ? <span className={classes.note}>{trail}</span> : null}
    </>
  );
}

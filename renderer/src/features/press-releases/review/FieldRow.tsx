import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { findDateGap } from '#shared/press-releases/partial-date';
import { listFields, type ReviewItem } from '#shared/press-releases/review-items';
import { markOf, neededFields } from '#shared/press-releases/review-marks';
import { useI18n } from '../../../i18n/use-i18n';
import { FieldActions } from './FieldActions';
import { FieldEditor } from './FieldEditor';
import { FieldNotes } from './FieldNotes';
import classes from './FieldRow.module.css';
import { LinkButton } from './LinkButton';
import { StateMark } from './StateMark';
import type { Cursor } from './use-cursor';
import type { LinkChoice } from './use-links';
import type { Review } from './use-review';
import { writeValue } from './value-text';

interface FieldRowProps {
  readonly item: ReviewItem;
  /** The label stands at the first value of a list. */
  readonly isFirstOfField: boolean;
  /** The one stop of the Tab key among all fields. */
  readonly isCurrent: boolean;
  readonly isMarked: boolean;
  readonly isReadOnly: boolean;
  readonly trail: string | null;
  readonly nextLink: LinkChoice | null;
  readonly review: Review;
  readonly cursor: Cursor;
}

/** One value: what it is, how sure it is, why, and where it leads. */
export function FieldRow(props: FieldRowProps) {
  const { item, isFirstOfField, isCurrent, isMarked, isReadOnly, trail, nextLink, review, cursor } =
    props;
  const i18n = useI18n();
  const { t } = i18n;
  const mark = markOf(item);
  const label = t(`pressReleases.fields.${item.field}`);
  const shown = item.value ?? (item.state === 'rejected' ? item.proposed : null);
  const value = shown === null ? '–' : writeValue(item, shown, i18n);
  const isEditing = review.editing?.key === item.key;
  const isListed = listFields.has(item.field);
  const hasActions = (isCurrent || isMarked) && !isReadOnly;
  const hasGap = item.kind === 'date' && item.value !== null && findDateGap(String(item.value));
  return (
    <li
      tabIndex={isCurrent ? 0 : -1}
      data-field-key={item.key}
      data-marked={isMarked || undefined}
      aria-label={`${label}: ${value}, ${t(`pressReleases.marks.${mark}`)}`}
      className={classes.row}
      onFocus={() => cursor.setCurrent(item.key)}
      onMouseEnter={() => cursor.hover(item.key)}
      onMouseLeave={() => cursor.hover(null)}
    >
      <span className={classes.label}>
        {isFirstOfField ? label : null}
        {isFirstOfField && isListed && !isReadOnly ? (
          <ActionIcon
            size="xs"
            tabIndex={isCurrent ? 0 : -1}
            aria-label={t('pressReleases.review.addTo', { field: label })}
            onClick={() => cursor.goTo(review.add(item.field))}
          >
            <IconPlus size={13} stroke={1.8} aria-hidden />
          </ActionIcon>
        ) : null}
      </span>
      {isEditing && review.editing ? (
        <div className={classes.editor}>
          <FieldEditor
            item={item}
            initial={review.editing.initial}
            label={label}
            onSave={review.save}
            onCancel={review.cancel}
            onLeave={() => cursor.goTo(item.key)}
          />
        </div>
      ) : (
        <div className={classes.content}>
          <bdi className={classes.value} data-mark={mark}>
            {value}
          </bdi>
          <FieldNotes item={item} hasGap={Boolean(hasGap)} trail={trail} />
          {hasActions && nextLink ? (
            <LinkButton
              choice={nextLink}
              isReachable={isCurrent}
              onLink={() => review.link(item, nextLink.link)}
            />
          ) : null}
        </div>
      )}
      {isEditing ? null : (
        <div className={classes.end}>
          <StateMark mark={mark} isQuiet={!neededFields.has(item.field)} isShort={hasActions} />
          {hasActions ? <FieldActions item={item} review={review} isReachable={isCurrent} /> : null}
        </div>
      )}
    </li>
  );
}

import { Text } from '@mantine/core';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import {
  type ReviewGroup,
  type ReviewItem,
  reviewGroups,
} from '#shared/press-releases/review-items';
import { useI18n } from '../../../i18n/use-i18n';
import { FieldRow } from './FieldRow';
import classes from './FieldsPane.module.css';
import { Swatch } from './Swatch';
import type { Cursor } from './use-cursor';
import type { NextLink } from './use-links';
import type { Review } from './use-review';

interface FieldsPaneProps {
  readonly review: Review;
  readonly cursor: Cursor;
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly isReadOnly: boolean;
  /** Where the name of an item leads. */
  readonly trailOf: (item: ReviewItem) => string | null;
  readonly nextLink: NextLink;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Stands below the fields: what acceptance will make. */
  readonly children: ReactNode;
}

/** What was found in the text, group by group. */
export function FieldsPane(props: FieldsPaneProps) {
  const { review, cursor, pane, isReadOnly, trailOf, nextLink, onKeyDown } = props;
  const { t } = useI18n();
  return (
    <section className={classes.pane} aria-label={t('pressReleases.review.fields')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of all fields are handled by their list */}
      <div ref={pane} className={classes.scroller} onKeyDown={onKeyDown}>
        {(Object.keys(reviewGroups) as ReviewGroup[]).map((group) => (
          <section key={group} aria-label={t(`pressReleases.groups.${group}`)}>
            <h2 className={classes.group}>
              <Swatch group={group} />
              {t(`pressReleases.groups.${group}`)}
            </h2>
            {group === 'people' && !isReadOnly ? (
              <Text size="xs" c="dimmed" className={classes.hint}>
                {t('pressReleases.review.peopleHint')}
              </Text>
            ) : null}
            <ul className={classes.list}>
              {review.items
                .filter((item) => item.group === group)
                .map((item, index, all) => (
                  <FieldRow
                    key={item.key}
                    item={item}
                    isFirstOfField={all[index - 1]?.field !== item.field}
                    isCurrent={cursor.currentKey === item.key}
                    isMarked={cursor.markedKey === item.key}
                    isReadOnly={isReadOnly}
                    trail={trailOf(item)}
                    nextLink={isReadOnly ? null : nextLink(item)}
                    review={review}
                    cursor={cursor}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
      {props.children}
    </section>
  );
}

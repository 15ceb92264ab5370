import { type KeyboardEvent, useRef, useState } from 'react';
import { checkReview } from '#shared/press-releases/review-checks';
import type { ReviewField } from '#shared/press-releases/review-items';
import type { DraftCase } from '../../../db/repositories/drafts';
import { Page } from '../../../ui/Page';
import { AcceptSummary } from './AcceptSummary';
import { AssignMenu } from './AssignMenu';
import { FieldsPane } from './FieldsPane';
import { FurtherEvents } from './FurtherEvents';
import classes from './Review.module.css';
import { ReviewActions } from './ReviewActions';
import { ReviewSubtitle } from './ReviewSubtitle';
import { commandOfKey } from './review-keys';
import { SourceText } from './SourceText';
import { useTextSelection } from './text-selection';
import { useAcceptance } from './use-acceptance';
import { useCursor } from './use-cursor';
import { useKnownPeople } from './use-known-people';
import { useLinks } from './use-links';
import { useReview } from './use-review';
import { useReviewKeys } from './use-review-keys';
import { useTrail } from './use-trail';

/** A release beside what was found in it. */
export function Review({ draft, document, isOpen }: DraftCase) {
  const { name, text } = document;
  const isReadOnly = !isOpen;
  const review = useReview(draft);
  const { items } = review;
  const pane = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const cursor = useCursor(items, pane);
  const acceptance = useAcceptance(draft, items);
  const known = useKnownPeople(items);
  const trailOf = useTrail(acceptance, known);
  const nextLink = useLinks(acceptance, known);
  const checks = checkReview(items);
  const selection = useTextSelection(text, scroller);
  const [isAssigning, setAssigning] = useState(false);
  const onFieldKey = useReviewKeys({ review, cursor, isReadOnly, nextLink });

  // From either pane, wherever the focus is.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !selection || isReadOnly) return;
    if (commandOfKey(event) !== 'assign') return;
    event.preventDefault();
    setAssigning(true);
  };
  const assign = (field: ReviewField) => {
    setAssigning(false);
    if (!selection) return;
    const key = review.assign(field, text.slice(...selection), selection);
    window.getSelection()?.removeAllRanges();
    cursor.goTo(key);
  };
  const title = items.find(({ field }) => field === 'title')?.value ?? name;
  return (
    <Page
      title={
        <bdi className={classes.title} title={String(title)}>
          {title}
        </bdi>
      }
      subtitle={<ReviewSubtitle draft={draft} name={name} />}
      actions={
        <ReviewActions
          draft={draft}
          isOpen={isOpen}
          accept={acceptance.accept}
          obstacle={checks.find(({ isBlocking }) => isBlocking)?.key ?? null}
          onObstacle={cursor.goTo}
        />
      }
      isFilled
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one key works in both panes */}
      <div className={classes.panes} onKeyDown={onKeyDown}>
        <SourceText
          text={text}
          items={items}
          markedKey={cursor.markedKey}
          scroller={scroller}
          onHover={cursor.hover}
          onPick={cursor.goTo}
        >
          {selection && !isReadOnly ? (
            <AssignMenu
              passage={text.slice(...selection)}
              isOpen={isAssigning}
              onOpen={setAssigning}
              onAssign={assign}
            />
          ) : null}
        </SourceText>
        <FieldsPane
          review={review}
          cursor={cursor}
          pane={pane}
          isReadOnly={isReadOnly}
          trailOf={trailOf}
          nextLink={nextLink}
          onKeyDown={onFieldKey}
        >
          {isReadOnly ? null : (
            <AcceptSummary preview={acceptance.preview} checks={checks} onShow={cursor.goTo}>
              <FurtherEvents document={document} />
            </AcceptSummary>
          )}
        </FieldsPane>
      </div>
    </Page>
  );
}

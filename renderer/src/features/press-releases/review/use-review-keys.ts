import type { KeyboardEvent } from 'react';
import { listFields } from '#shared/press-releases/review-items';
import { markOf } from '#shared/press-releases/review-marks';
import { commandOfKey, type ReviewCommand } from './review-keys';
import type { Cursor } from './use-cursor';
import type { NextLink } from './use-links';
import type { Review } from './use-review';

interface Keys {
  readonly review: Review;
  readonly cursor: Cursor;
  readonly isReadOnly: boolean;
  readonly nextLink: NextLink;
}

const movements: ReadonlySet<ReviewCommand> = new Set([
  'next',
  'previous',
  'first',
  'last',
  'next-open',
]);

/** Carries out the keys of the fields' list; each one works on the field that has the focus. */
export function useReviewKeys({ review, cursor, isReadOnly, nextLink }: Keys) {
  const { items } = review;
  const index = items.findIndex(({ key }) => key === cursor.currentKey);
  const item = items[index];
  const goTo = (target: number) => {
    const found = items[Math.max(0, Math.min(target, items.length - 1))];
    if (found) cursor.goTo(found.key);
  };

  const actions: Record<Exclude<ReviewCommand, 'assign'>, () => void> = {
    next: () => goTo(index + 1),
    previous: () => goTo(index - 1),
    first: () => goTo(0),
    last: () => goTo(items.length - 1),
    'next-open': () => {
      const open = [...items.slice(index + 1), ...items.slice(0, index)].find(isOpen);
      if (open) cursor.goTo(open.key);
    },
    edit: () => item && review.edit(item),
    // One key after the other goes through the whole list.
    confirm: () => {
      if (item && review.confirm(item)) goTo(index + 1);
    },
    'confirm-sure': review.confirmSure,
    reject: () => {
      if (!item) return;
      review.reject(item);
      goTo(index + 1);
    },
    link: () => {
      const next = item && nextLink(item);
      if (next) review.link(item, next.link);
    },
    add: () => {
      if (item && listFields.has(item.field)) cursor.goTo(review.add(item.field));
    },
  };

  return (event: KeyboardEvent<HTMLElement>) => {
    const command = commandOfKey(event);
    const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
    // A button keeps the keys that press it.
    if (!command || command === 'assign' || (isOnButton && event.key === 'Enter')) return;
    if (isReadOnly && !movements.has(command)) return;
    event.preventDefault();
    actions[command]();
  };
}

function isOpen(item: Parameters<typeof markOf>[0]): boolean {
  const mark = markOf(item);
  return mark === 'doubtful' || (mark === 'missing' && !listFields.has(item.field));
}

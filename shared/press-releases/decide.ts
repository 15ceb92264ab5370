import type { Decision } from './draft';
import { completeYear } from './partial-date';
import type { ItemValue, ReviewItem } from './review-items';
import { isSure } from './review-marks';
import type { Evidence } from './schema';

/** By key of the value; `null` takes a decision back. */
export type DecisionChanges = Readonly<Record<string, Decision | null>>;

const noChange: DecisionChanges = {};

/** Agrees with what the engine proposed. */
export function confirmItem({ key, state, proposed }: ReviewItem): DecisionChanges {
  if (proposed === null || state === 'accepted' || state === 'edited') return noChange;
  return { [key]: { state: 'accepted', value: proposed, evidence: null } };
}

/** Says which row a name stands for; that agrees with the name, too. */
export function linkItem(item: ReviewItem, link: string): DecisionChanges {
  const { key, state, value, proposed, evidence } = item;
  if (value === null) return noChange;
  const [own] = state === 'edited' ? evidence : [];
  return {
    [key]: {
      state: state === 'edited' && value !== proposed ? 'edited' : 'accepted',
      value,
      evidence: own ? [own[0], own[1]] : null,
      link,
    },
  };
}

/** Refuses a proposal; a value that somebody added disappears. */
export function rejectItem({ key, state, proposed }: ReviewItem): DecisionChanges {
  if (state === 'missing' || state === 'rejected') return noChange;
  if (proposed === null) return { [key]: null };
  return { [key]: { state: 'rejected', value: null, evidence: null } };
}

/** Puts another value in the place of a proposal, with the passage it was taken from where there is one. */
export function editItem(
  item: Pick<ReviewItem, 'key' | 'proposed'>,
  value: ItemValue,
  evidence: Evidence | null = null,
): DecisionChanges {
  const isSame = value === item.proposed && evidence === null;
  const range: [number, number] | null = evidence && [evidence[0], evidence[1]];
  return { [item.key]: { state: isSame ? 'accepted' : 'edited', value, evidence: range } };
}

/** A typed year counts for the other date as well, when that has none either and nobody decided on it. */
export function editDate(
  items: readonly ReviewItem[],
  item: ReviewItem,
  value: string,
): DecisionChanges {
  const year = Number(value.slice(0, 4));
  const other = items.find(({ kind, key }) => kind === 'date' && key !== item.key);
  const wasOpen = typeof item.proposed === 'string' && completeYear(item.proposed, year) === value;
  const follows =
    wasOpen && other?.state === 'proposed' && typeof other.value === 'string'
      ? completeYear(other.value, year)
      : null;
  return {
    ...editItem(item, value),
    ...(other && follows ? editItem(other, follows) : {}),
  };
}

/** Agrees with everything that is shown as sure; people are confirmed one by one, because they get enrolled. */
export function confirmSure(items: readonly ReviewItem[]): DecisionChanges {
  const sure = items.filter((item) => item.kind !== 'person' && isSure(item));
  return Object.assign({}, ...sure.map(confirmItem));
}

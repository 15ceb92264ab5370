import { useMemo, useState } from 'react';
import {
  confirmItem,
  confirmSure,
  type DecisionChanges,
  editDate,
  editItem,
  linkItem,
  rejectItem,
} from '#shared/press-releases/decide';
import type { Draft } from '#shared/press-releases/draft';
import { findDateGap } from '#shared/press-releases/partial-date';
import { readSelection } from '#shared/press-releases/read-selection';
import {
  type ItemValue,
  insertAddition,
  keyOfAddition,
  kindOf,
  listFields,
  listReviewItems,
  type ReviewField,
  type ReviewItem,
} from '#shared/press-releases/review-items';
import type { Evidence } from '#shared/press-releases/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { useDecisions } from './use-decisions';

/** The field in which a value is being typed. */
export interface Editing {
  readonly key: string;
  readonly field: ReviewField;
  /** What the editor begins with. */
  readonly initial: ItemValue | null;
  /** The passage that was selected for the value. */
  readonly evidence: Evidence | null;
}

export interface Review {
  readonly items: readonly ReviewItem[];
  readonly editing: Editing | null;
  /** False when the value has to be completed first. */
  readonly confirm: (item: ReviewItem) => boolean;
  readonly confirmSure: () => void;
  readonly reject: (item: ReviewItem) => void;
  /** Says which row the name stands for. */
  readonly link: (item: ReviewItem, link: string) => void;
  readonly edit: (item: ReviewItem) => void;
  /** Begins another value of a list; gives its key. */
  readonly add: (field: ReviewField) => string;
  readonly save: (value: ItemValue) => void;
  readonly cancel: () => void;
  /** Uses a passage of the text as the value of a field; gives the key of the value. */
  readonly assign: (field: ReviewField, passage: string, evidence: Evidence) => string;
}

/** All values of a draft, and everything that can be decided about them. */
export function useReview(draft: Draft): Review {
  const { locale } = useI18n();
  const { decisions, decide } = useDecisions(draft);
  const [editing, setEditing] = useState<Editing | null>(null);
  const decided = useMemo(
    () => listReviewItems(draft.release, decisions),
    [draft.release, decisions],
  );
  const items = useMemo(() => withAddition(decided, editing), [decided, editing]);
  const itemOf = (key: string) => items.find((item) => item.key === key);
  const language = draft.release.language.value ?? locale;

  return {
    items,
    editing,
    confirm: (item) => {
      // A partial date is no date yet: agreeing with it means completing it.
      if (isPartialDate(item)) setEditing(beginEdit(item));
      else decide(confirmItem(item));
      return !isPartialDate(item);
    },
    confirmSure: () => decide(confirmSure(decided)),
    reject: (item) => decide(rejectItem(item)),
    link: (item, link) => decide(linkItem(item, link)),
    edit: (item) => setEditing(beginEdit(item)),
    add: (field) => {
      const key = keyOfAddition(decided, field);
      setEditing({ key, field, initial: null, evidence: null });
      return key;
    },
    save: (value) => {
      const item = editing && itemOf(editing.key);
      if (item) decide(toChanges(decided, item, value, editing.evidence));
      setEditing(null);
    },
    cancel: () => setEditing(null),
    assign: (field, passage, evidence) => {
      const key = listFields.has(field) ? keyOfAddition(decided, field) : field;
      const kind = kindOf(field);
      const value = readSelection(passage, { field, kind }, language);
      const isWhole = value !== null && (kind !== 'date' || findDateGap(String(value)) === null);
      if (isWhole)
        decide(editItem({ key, proposed: itemOf(key)?.proposed ?? null }, value, evidence));
      else setEditing({ key, field, initial: value, evidence });
      return key;
    },
  };
}

function withAddition(items: readonly ReviewItem[], editing: Editing | null) {
  const isThere = !editing || items.some(({ key }) => key === editing.key);
  return isThere ? items : insertAddition(items, editing.field, editing.key);
}

function isPartialDate({ kind, value }: ReviewItem): boolean {
  return kind === 'date' && findDateGap(String(value)) !== null;
}

function beginEdit({ key, field, value, proposed }: ReviewItem): Editing {
  return { key, field, initial: value ?? proposed, evidence: null };
}

function toChanges(
  items: readonly ReviewItem[],
  item: ReviewItem,
  value: ItemValue,
  evidence: Evidence | null,
): DecisionChanges {
  const isDateTyped = item.kind === 'date' && evidence === null && typeof value === 'string';
  return isDateTyped ? editDate(items, item, value) : editItem(item, value, evidence);
}

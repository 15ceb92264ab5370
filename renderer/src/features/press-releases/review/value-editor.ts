import type { ItemValue, ReviewItem } from '#shared/press-releases/review-items';

/** What each kind of editor is given. */
export interface ValueEditorProps {
  readonly item: ReviewItem;
  readonly initial: ItemValue | null;
  readonly label: string;
  /** Keeps what is typed; it is saved when the editor is left. */
  readonly onChange: (value: ItemValue | null) => void;
  /** A choice is final. */
  readonly onChoose: (value: ItemValue) => void;
}

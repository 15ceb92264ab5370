import type { Span } from '../text/span';

/** A person's name with what stands beside it. */
export interface NameMention extends Span {
  /** What stands before the name as title or role: "Judge", "UNODC Project Coordinator". */
  readonly before: Span | null;
  /** What follows behind a comma. */
  readonly after: Span | null;
  readonly byVerb: boolean;
  readonly byTitle: boolean;
}

import type {
  Identity,
  LikelyPair,
  NameReason,
  Registered,
} from '#shared/people/name-matching/index';

/** Somebody who may be the person that was asked for. */
export interface LikelyPerson {
  readonly personId: string;
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

/** What the window tells and asks the matcher. */
export type MatcherMessage =
  | { readonly kind: 'put'; readonly people: readonly Registered[] }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  /** Everybody has been put: from now on questions can be answered. */
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'candidates';
      readonly request: number;
      readonly person: Identity & { readonly id?: string };
      readonly limit: number;
    }
  /** Whether to look for duplicates among all people now. */
  | { readonly kind: 'scan'; readonly isWanted: boolean };

export type MatcherAnswer =
  | {
      readonly kind: 'candidates';
      readonly request: number;
      readonly candidates: readonly LikelyPerson[];
    }
  | {
      readonly kind: 'pairs';
      readonly pairs: readonly LikelyPair[];
      /** People who have not been looked at yet. */
      readonly waiting: number;
    };

import type { Session } from '#shared/trainings/schema';

/** What the last Enter led to, as the large panel says it. */
export type Feedback =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'present' | 'late';
      readonly name: string;
      readonly secondName: string;
      readonly isWalkIn: boolean;
    }
  | { readonly kind: 'already' | 'undone'; readonly name: string; readonly secondName: string }
  | { readonly kind: 'badgeWrong' | 'badgeForeign' | 'badgeShared' };

/** A mark of this sitting, for the list of the last ones. */
export interface DoorMark {
  readonly commitId: string;
  readonly name: string;
  readonly mark: 'present' | 'late';
  readonly sessionId: Session['id'];
  /** A moment in UTC. */
  readonly at: string;
}

/** As many as anybody looks back; more are in the table. */
export const KEPT_MARKS = 8;

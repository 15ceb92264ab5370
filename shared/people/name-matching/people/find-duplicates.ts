import type { NameReason } from '../name-reason';
import { type CandidateIndex, findCandidates, type Registered } from './candidate-index';

/** Two records of a register that may be of one person. */
export interface LikelyPair {
  readonly oneId: string;
  readonly otherId: string;
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

/**
 * A part of a name with the initial of another that more people share than this tells nothing about any of them; who
 * is the same shares a rarer one, or a phone or an e-mail.
 */
const MOST_OF_KEY = 60;
/** Beyond this somebody has a name that many have, and looking at all of them would find nothing. */
const MOST_OF_PERSON = 8;

/** Everybody who may be the same as one person of a register. */
export function listLikelyPairs(index: CandidateIndex, person: Registered): LikelyPair[] {
  return findCandidates(index, person, { limit: MOST_OF_PERSON, mostOfKey: MOST_OF_KEY }).map(
    ({ person: other, score, reasons }) => ({
      oneId: person.id,
      otherId: other.id,
      score,
      reasons,
    }),
  );
}

/** How much two records have to do with each other: of pairs with the same score those with a contact in common first. */
export function weighPair({ score, reasons }: Pick<LikelyPair, 'score' | 'reasons'>): number {
  return reasons.reduce((weight, reason) => weight + (weights[reason] ?? 0), score);
}

const weights: Partial<Record<NameReason, number>> = {
  samePhone: 0.4,
  sameEmail: 0.4,
  sameBirthYear: 0.2,
  sameOrganisation: 0.2,
  alias: 0.05,
};

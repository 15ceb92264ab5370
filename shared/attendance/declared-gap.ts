import type { DeclaredCounts } from '../trainings/schema';
import type { SexCounts } from './count-by-sex';

/** Registered minus declared, part by part; `null` where nothing was declared. */
export interface DeclaredGap {
  readonly total: number | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly other: number | null;
}

export function compareWithDeclared(declared: DeclaredCounts, registered: SexCounts): DeclaredGap {
  return {
    total: subtract(registered.total, declared.total),
    women: subtract(registered.F, declared.women),
    men: subtract(registered.M, declared.men),
    other: subtract(registered.X, declared.other),
  };
}

/**
 * How many of the declared people have no stated sex: what the stated parts leave of the total. `null`
 * when the total is not known, or when the parts are more than the total and so cannot be right.
 */
export function countDeclaredWithoutSex(declared: DeclaredCounts): number | null {
  if (declared.total === null) return null;
  const rest = declared.total - sumDeclaredParts(declared);
  return rest < 0 ? null : rest;
}

export function sumDeclaredParts(declared: DeclaredCounts): number {
  return (declared.women ?? 0) + (declared.men ?? 0) + (declared.other ?? 0);
}

function subtract(registered: number, declared: number | null): number | null {
  return declared === null ? null : registered - declared;
}

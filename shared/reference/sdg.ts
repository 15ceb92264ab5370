/** Sustainable Development Goals, and those of their targets that migration work refers to. */
import type { Locale } from '../i18n/locales';
import goalData from './sdg-goals.json' with { type: 'json' };
import targetData from './sdg-targets.json' with { type: 'json' };

export interface SdgGoal {
  readonly number: number;
  readonly labels: Readonly<Record<Locale, string>>;
}

export interface SdgTarget {
  /** As the UN writes it: "8.7", "10.c". */
  readonly code: string;
  readonly goal: number;
  /** The official English wording. */
  readonly title: string;
  /** Short working labels. */
  readonly labels: Readonly<Record<Locale, string>>;
}

export const sdgGoals: readonly SdgGoal[] = goalData;
export const sdgTargets: readonly SdgTarget[] = targetData;

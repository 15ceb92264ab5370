/** The 23 objectives of the Global Compact for Safe, Orderly and Regular Migration (A/RES/73/195). */
import type { Locale } from '../i18n/locales';
import objectiveData from './gcm-objectives.json' with { type: 'json' };

export interface GcmObjective {
  readonly number: number;
  /** The official English title. */
  readonly title: string;
  /** Short labels; the Arabic ones are our wording. */
  readonly labels: Readonly<Record<Locale, string>>;
}

export const gcmObjectives: readonly GcmObjective[] = objectiveData;

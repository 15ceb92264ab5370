/** Programmes and projects that fund trainings in migration work; offices add their own. */
import type { Locale } from '../i18n/locales';
import programmeData from './programmes.json' with { type: 'json' };

export interface ReferenceProgramme {
  readonly acronym: string;
  readonly names: Readonly<Record<Locale, string>>;
  readonly aliases: readonly string[];
  /** Acronym of the usual funder in `organisations`. */
  readonly funder: string | null;
}

export const programmes: readonly ReferenceProgramme[] = programmeData;

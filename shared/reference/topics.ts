/** The built-in curriculum: topics in two levels, with the goals that they usually serve. */
import type { Locale } from '../i18n/locales';
import topicData from './topics.json' with { type: 'json' };

export interface ReferenceTopic {
  readonly code: string;
  /** `null` for a topic of the first level. */
  readonly parent: string | null;
  readonly labels: Readonly<Record<Locale, string>>;
  readonly aliases: readonly string[];
  /** Proposed when the topic is chosen; the user confirms. */
  readonly sdgTargets: readonly string[];
  readonly gcmObjectives: readonly number[];
}

export const topics: readonly ReferenceTopic[] = topicData;

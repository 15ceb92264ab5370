import { foldText } from '../i18n/fold-text';
import type { LocalisedText } from '../i18n/localised-text';

export interface FindableTopic {
  readonly code: string;
  readonly labels: LocalisedText;
  readonly aliases: readonly string[];
}

/**
 * The topic that a phrase means: one of its labels or aliases, or the longest of them that stands in the
 * phrase as whole words. `undefined` when none does.
 */
export function findTopic<Topic extends FindableTopic>(
  topics: readonly Topic[],
  phrase: string,
): Topic | undefined {
  const text = ` ${foldText(phrase)} `;
  let best: { readonly topic: Topic; readonly length: number } | undefined;
  for (const topic of topics) {
    const { en, fr, ar } = topic.labels;
    for (const wording of [en, fr, ar, ...topic.aliases].map(foldText)) {
      const isFound = wording !== '' && text.includes(` ${wording} `);
      if (isFound && wording.length > (best?.length ?? 0)) best = { topic, length: wording.length };
    }
  }
  return best?.topic;
}

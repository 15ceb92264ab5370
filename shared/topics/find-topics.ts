import { foldText } from '../i18n/fold-text';
import type { LocalisedText } from '../i18n/localised-text';

export interface FindableTopic {
  readonly code: string;
  readonly labels: LocalisedText;
  readonly aliases: readonly string[];
}

/**
 * A lookup of the topic that a phrase means: one of its labels or aliases, or the longest of them that stands
 * in the phrase as whole words; `undefined` when none does.
 */
export function indexTopics<Topic extends FindableTopic>(
  topics: readonly Topic[],
): (phrase: string) => Topic | undefined {
  const wordings = topics
    .flatMap((topic) =>
      [topic.labels.en, topic.labels.fr, topic.labels.ar, ...topic.aliases]
        .map(foldText)
        .filter(Boolean)
        .map((wording) => ({ topic, wording })),
    )
    .sort((left, right) => right.wording.length - left.wording.length);
  return (phrase) => {
    const text = ` ${foldText(phrase)} `;
    return wordings.find(({ wording }) => text.includes(` ${wording} `))?.topic;
  };
}

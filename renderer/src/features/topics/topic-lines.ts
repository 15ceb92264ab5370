import type { Locale } from '#shared/i18n/locales';
import { chooseText } from '#shared/i18n/localised-text';
import type { ReferenceTopic } from '#shared/reference/topics';
import type { Topic } from '#shared/topics/schema';

export interface TopicLine {
  readonly code: string;
  readonly label: string;
  /** Empty for a topic of the first level. */
  readonly parentLabel: string;
  readonly aliases: readonly string[];
  /** The office's own topic; `null` for a built-in one. */
  readonly own: Topic | null;
}

/** Built-in and own topics in one list, with labels in the user's language. */
export function listTopics(
  builtIn: readonly ReferenceTopic[],
  own: readonly Topic[],
  locale: Locale,
): TopicLine[] {
  const labels = new Map(
    [...builtIn, ...own].map((topic) => [topic.code, chooseText(topic.labels, locale)]),
  );
  const line = (
    topic: Pick<Topic, 'code' | 'aliases'>,
    parent: string | null,
    ownTopic: Topic | null,
  ): TopicLine => ({
    code: topic.code,
    label: labels.get(topic.code) ?? '',
    parentLabel: parent ? (labels.get(parent) ?? '') : '',
    aliases: topic.aliases,
    own: ownTopic,
  });
  return [
    ...builtIn.map((topic) => line({ ...topic, aliases: [...topic.aliases] }, topic.parent, null)),
    ...own.map((topic) => line(topic, topic.parentCode, topic)),
  ];
}

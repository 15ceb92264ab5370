import { useMemo } from 'react';
import { foldText } from '#shared/i18n/fold-text';
import { chooseText } from '#shared/i18n/localised-text';
import { topics as builtIn } from '#shared/reference/topics';
import type { Topic } from '#shared/topics/schema';
import { useDirectory } from '../../../db/directories/use-directory';
import { createTopic, emptyTopic } from '../../../db/repositories/topics';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import type { PickerOption } from '../../../ui/EntityPicker';

export interface Topics {
  readonly own: readonly Topic[];
  /** By code; the topic above stands beside the label. */
  readonly options: readonly PickerOption[];
  /** The label in the user's language; the code for a topic that is no longer there. */
  readonly labelOf: (code: string) => string;
  /** The codes and those of all topics below them. */
  readonly withBelow: (codes: readonly string[]) => readonly string[];
  readonly create: (text: string) => Promise<string>;
}

/** The curriculum: built-in and own topics. */
export function useTopics(): Topics {
  const { locale } = useI18n();
  const database = useDatabase();
  const { entries: own } = useDirectory('topics');
  return useMemo(() => {
    const all = [...builtIn, ...own.map((topic) => ({ ...topic, parent: topic.parentCode }))];
    const labels = new Map(all.map((topic) => [topic.code, chooseText(topic.labels, locale)]));
    const labelOf = (code: string) => labels.get(code) ?? code;
    return {
      own,
      options: all.map(({ code, parent, labels: names, aliases }) => ({
        id: code,
        label: labelOf(code),
        detail: parent ? labelOf(parent) : '',
        searchText: [code, ...Object.values(names), ...aliases].join(' '),
      })),
      labelOf,
      withBelow: (codes) => {
        const found = new Set(codes);
        // Two levels are built in; own topics may stand one below them.
        for (let level = 0; level < 3; level += 1) {
          for (const { code, parent } of all) if (parent && found.has(parent)) found.add(code);
        }
        return [...found];
      },
      create: async (text) => {
        const code = foldText(text).replaceAll(' ', '-').slice(0, 50);
        const fields = { ...emptyTopic, code, labels: { ...emptyTopic.labels, [locale]: text } };
        await createTopic(database, fields);
        return code;
      },
    };
  }, [own, database, locale]);
}

import { Badge, Group, Text } from '@mantine/core';
import { chooseDisplayName } from '#shared/people/display-name';
import { type MergePart, mergeParts, unitableParts } from '#shared/people/merging/merge-fields';
import { useI18n } from '../../../i18n/use-i18n';
import { ChoiceRow, type Option } from './ChoiceRow';
import { describePart, type PartWords } from './describe-part';
import classes from './Merge.module.css';
import type { MergeState } from './use-merge';

interface MergeTableProps {
  readonly merge: MergeState;
  readonly words: PartWords;
  /** How many trainings each has. */
  readonly trainings: { readonly kept: number; readonly other: number };
}

/** Both records side by side; only what differs is asked. */
export function MergeTable({ merge, words, trainings }: MergeTableProps) {
  const { t, locale } = useI18n();
  const { kept, other, differences, choices, choose } = merge;
  const optionsOf = (part: MergePart): (Option<'kept' | 'other' | 'both'> | null)[] => [
    { value: 'kept', text: describePart(kept, part, words) },
    { value: 'other', text: describePart(other, part, words) },
    unitableParts.has(part) ? { value: 'both', text: t('people.merge.both') } : null,
  ];
  return (
    <section aria-label={t('people.merge.comparison')} className={classes.table}>
      <div className={classes.row}>
        <div />
        {([kept, other] as const).map((person) => (
          <div key={person.id} className={classes.head}>
            <Group gap="xs" wrap="nowrap">
              <Text size="sm" fw={600} truncate>
                <bdi>{chooseDisplayName(person, locale) || t('common.notKnown')}</bdi>
              </Text>
              <Badge color={person === kept ? 'sea' : 'gray'} style={{ flexShrink: 0 }}>
                {t(person === kept ? 'people.merge.stays' : 'people.merge.goes')}
              </Badge>
            </Group>
            <Text size="xs" c="dimmed">
              {t('people.merge.trainings', {
                count: person === kept ? trainings.kept : trainings.other,
              })}
            </Text>
          </div>
        ))}
      </div>
      {mergeParts
        .filter((part) => differences.includes(part))
        .map((part) => (
          <ChoiceRow
            key={part}
            label={t(`people.merge.parts.${part}`)}
            options={optionsOf(part)}
            value={choices[part]}
            onChange={(choice) => choose(part, choice)}
          />
        ))}
    </section>
  );
}

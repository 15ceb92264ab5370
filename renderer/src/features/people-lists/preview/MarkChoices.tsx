import { Checkbox, Stack, Text } from '@mantine/core';
import { findMarkConflicts, type ListLine, listMarks } from '#shared/people/list-import/index';
import { useI18n } from '../../../i18n/use-i18n';
import type { ImportSide } from '../import-side';
import { describeDay } from './day-names';
import type { ImportState } from './use-import-state';

interface MarkChoicesProps {
  readonly line: ListLine;
  readonly personId: string;
  readonly side: ImportSide;
  readonly state: ImportState;
}

/** Marks that were noted before and say something else than the list: they stay unless somebody chooses the list's. */
export function MarkChoices({ line, personId, side, state }: MarkChoicesProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const noted = side.stored.marks.get(personId);
  const conflicts = findMarkConflicts(listMarks(line, state.days), noted);
  if (conflicts.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text size="xs" fw={500}>
        {t('peopleLists.marksDiffer', { count: conflicts.length })}
      </Text>
      {conflicts.map(({ sessionId, mark }) => {
        const before = noted?.get(sessionId);
        return (
          <Text key={sessionId} size="xs">
            {t('common.labelled', {
              label: describeDay([sessionId], side.sessions, i18n),
              value: t('peopleLists.inRegister'),
            })}{' '}
            {before ? t(`attendance.marks.${before}`) : '–'}, {t('peopleLists.onList')}{' '}
            {t(`attendance.marks.${mark}`)}
          </Text>
        );
      })}
      <Checkbox
        size="xs"
        label={t('peopleLists.takeMarks')}
        checked={state.decisions.markRows.has(line.row)}
        onChange={(event) => state.takeMarks([line.row], event.currentTarget.checked)}
      />
    </Stack>
  );
}

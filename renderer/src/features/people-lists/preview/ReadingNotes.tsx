import { Alert, Anchor, Progress, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useI18n } from '../../../i18n/use-i18n';
import type { ReadList } from '../reading/messages';
import type { ListReading } from '../reading/use-list-reading';
import classes from './ListPreview.module.css';
import type { ImportState } from './use-import-state';

interface ReadingNotesProps {
  readonly reading: ListReading;
  readonly list: ReadList;
  readonly state: ImportState;
  readonly isUseful: boolean;
}

const nameMeanings: ReadonlySet<string> = new Set(['fullName', 'givenName', 'familyName']);

/** What the reader has to say about the list as a whole, and how far it is. */
export function ReadingNotes({ reading, list, state, isUseful }: ReadingNotesProps) {
  const { t, percent } = useI18n();
  const { progress } = reading;
  const problem = findProblem(list);
  return (
    <div className={classes.notes}>
      {progress ? (
        <div role="status">
          <Text size="xs" c="dimmed">
            {t('peopleLists.matching', { share: percent(progress.done / progress.total) })}
          </Text>
          <Progress
            value={(progress.done / progress.total) * 100}
            size="xs"
            aria-label={t('peopleLists.matching', { share: '' })}
          />
        </div>
      ) : null}
      {problem && !reading.isReading ? (
        <Alert color="red" p="xs" icon={<IconAlertTriangle size={16} aria-hidden />} role="alert">
          {t(problem)}
        </Alert>
      ) : null}
      {list.isRemembered ? (
        <Text size="xs" role="status">
          <IconInfoCircle size={13} aria-hidden className={classes.inlineIcon} />{' '}
          {t('peopleLists.remembered')}{' '}
          <Anchor component="button" type="button" size="xs" onClick={state.forgetShape}>
            {t('peopleLists.forget')}
          </Anchor>
        </Text>
      ) : null}
      {!isUseful && !problem ? (
        <Text size="xs" role="status">
          <IconInfoCircle size={13} aria-hidden className={classes.inlineIcon} />{' '}
          {t('peopleLists.nothingNewHint')}
        </Text>
      ) : null}
    </div>
  );
}

function findProblem(list: ReadList) {
  if (list.peopleCount > 0) return null;
  const hasName = list.columns.some(({ meaning }) => nameMeanings.has(meaning));
  if (list.headerRows.length === 0) return 'peopleLists.noTable' as const;
  return hasName ? ('peopleLists.noPeople' as const) : ('peopleLists.noName' as const);
}

import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { chooseDisplayName } from '#shared/people/display-name';
import { comparePeople } from '#shared/people/name-matching/index';
import type { Person } from '#shared/people/schema';
import { markDistinct } from '../../../db/repositories/distinct-people';
import { mergePeople } from '../../../db/repositories/person-merge';
import { takeMergeBack } from '../../../db/repositories/person-split';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import { Page } from '../../../ui/Page';
import { MatchReasons } from '../MatchReasons';
import { ConflictTable } from './ConflictTable';
import { MergeTable } from './MergeTable';
import { useMerge } from './use-merge';
import { useMergeTrainings } from './use-merge-trainings';
import { usePartWords } from './use-part-words';

interface ComparisonProps {
  readonly one: Person;
  readonly other: Person;
}

export function Comparison({ one, other: another }: ComparisonProps) {
  const database = useDatabase();
  const { t, locale } = useI18n();
  const { done, failed } = useNotices();
  const navigate = useNavigate();
  const words = usePartWords();
  const merge = useMerge(one, another);
  const { kept, other } = merge;
  const found = useMergeTrainings(kept.id, other.id);
  const { reasons } = comparePeople(kept, other);
  const nameOf = (person: Person) => chooseDisplayName(person, locale);

  const join = async () => {
    try {
      const { fields, conflictChoices: choices } = merge;
      await mergePeople(database, { keptId: kept.id, otherId: other.id, fields, choices });
      done(t('people.merge.done', { name: nameOf(kept) }), () => takeMergeBack(database, other.id));
      await navigate(-1);
    } catch (error) {
      failed(error);
    }
  };
  const tellApart = async () => {
    try {
      const commit = await markDistinct(database, [[kept.id, other.id]]);
      done(t('people.merge.toldApart', { one: nameOf(kept), other: nameOf(other) }), () =>
        undoCommit(database, commit.id),
      );
      await navigate(-1);
    } catch (error) {
      failed(error);
    }
  };
  useHotkeys(
    [
      ['mod+Enter', () => void join()],
      ['mod+D', () => void tellApart()],
    ],
    [],
  );

  return (
    <Page
      title={t('people.merge.title')}
      subtitle={t('people.merge.hint')}
      actions={
        <>
          <Button
            variant="subtle"
            leftSection={<IconArrowsExchange size={15} aria-hidden />}
            onClick={merge.swap}
          >
            {t('people.merge.swap')}
          </Button>
          <Button variant="default" onClick={() => void tellApart()} title="Ctrl+D">
            {t('people.merge.notTheSame')}
          </Button>
          <Button onClick={() => void join()} title="Ctrl+Enter" disabled={!found}>
            {t('people.merge.merge')}
          </Button>
        </>
      }
      toolbar={<MatchReasons reasons={reasons} />}
    >
      {found ? (
        <>
          <MergeTable merge={merge} words={words} trainings={found.counts} />
          <ConflictTable merge={merge} words={words} {...found} />
        </>
      ) : null}
    </Page>
  );
}

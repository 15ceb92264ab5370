import { Stack } from '@mantine/core';
import { useNavigate } from 'react-router';
import { markDistinct } from '../../../db/repositories/distinct-people';
import { readPersonHistory } from '../../../db/repositories/people';
import { undoCommit } from '../../../db/undo';
import { useDatabase, useLive } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import { MergedRecords } from '../history/MergedRecords';
import { PersonHistory } from '../history/PersonHistory';
import { SimilarPeople } from '../similar/SimilarPeople';
import type { Similar } from '../similar/use-similar';

interface PersonAsideProps {
  readonly personId: string;
  readonly similar: readonly Similar[];
}

/** What stands beside the form of somebody who is registered: the trainings, and who may be the same. */
export function PersonAside({ personId, similar }: PersonAsideProps) {
  const database = useDatabase();
  const { t } = useI18n();
  const { done, failed } = useNotices();
  const navigate = useNavigate();
  const history = useLive((store) => readPersonHistory(store, personId), [personId]);
  const tellApart = async ({ person }: Similar) => {
    try {
      const commit = await markDistinct(database, [[personId, person.id]]);
      done(t('people.similar.toldApart'), () => undoCommit(database, commit.id));
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Stack gap="md">
      <SimilarPeople
        title={t('people.similar.listTitle')}
        similar={similar}
        takeLabel={t('people.similar.compare')}
        isNarrow
        onTake={({ person }) => void navigate(`/people/merge/${personId}/${person.id}`)}
        onTellApart={(one) => void tellApart(one)}
      />
      {history ? <PersonHistory history={history} /> : null}
      <MergedRecords personId={personId} />
    </Stack>
  );
}

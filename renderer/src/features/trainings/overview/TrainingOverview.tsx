import { useMemo } from 'react';
import { useParams } from 'react-router';
import { summariseAttendance } from '#shared/attendance/summary';
import { readRollCall } from '../../../db/repositories/attendance';
import type { TrainingCase } from '../../../db/repositories/trainings';
import { useLive } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { Facts } from '../../../ui/Facts';
import { Panel } from '../../../ui/Panel';
import { useTraining } from '../use-training';
import { AlignmentPanel } from './AlignmentPanel';
import { ContentPanel } from './ContentPanel';
import { FundingPanel } from './FundingPanel';
import classes from './Overview.module.css';
import { PeoplePanel } from './PeoplePanel';
import { SessionsPanel } from './SessionsPanel';
import { useFacts } from './use-facts';

/** Everything known about one training on one page. */
export function TrainingOverview() {
  const { trainingId = '' } = useParams();
  const stored = useTraining(trainingId);
  return stored ? <Overview stored={stored} /> : null;
}

function Overview({ stored }: { readonly stored: TrainingCase }) {
  const { t } = useI18n();
  const { training, funding } = stored;
  const rollCall = useLive((database) => readRollCall(database, training.id), [training.id]);
  const summary = useMemo(() => rollCall && summariseAttendance(rollCall), [rollCall]);
  const facts = useFacts(stored);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className={classes.scroll} tabIndex={0}>
      <div className={classes.columns}>
        <div className={classes.column}>
          <Panel title={t('trainings.overview.about')}>
            <Facts facts={facts} />
          </Panel>
          {summary ? <SessionsPanel summary={summary} /> : null}
          <ContentPanel training={training} />
        </div>
        <div className={classes.column}>
          {summary ? <PeoplePanel training={training} summary={summary} /> : null}
          <FundingPanel training={training} lines={funding} />
          <AlignmentPanel training={training} />
        </div>
      </div>
    </div>
  );
}

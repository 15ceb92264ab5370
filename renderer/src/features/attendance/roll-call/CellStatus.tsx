import { useDebouncedValue } from '@mantine/hooks';
import type { Session } from '#shared/trainings/schema';
import { readMarkOrigin } from '../../../db/repositories/attendance';
import { useDatabase, useLive } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import type { MarkEntry } from './mark-table';
import classes from './RollCall.module.css';
import type { RosterLine } from './roster-lines';
import { sessionName } from './session-name';

interface CellStatusProps {
  readonly line: RosterLine;
  readonly session: Session;
  readonly entry: MarkEntry | undefined;
  /** More than one cell is selected. */
  readonly selectedCount: number;
}

/** Who passes quickly over cells does not have each looked up. */
const PAUSE_MILLISECONDS = 200;

/** The active cell in words: whose it is, the mark, and who set it how and when. */
export function CellStatus({ line, session, entry, selectedCount }: CellStatusProps) {
  const i18n = useI18n();
  const { t, instant } = i18n;
  const database = useDatabase();
  const here = `${line.enrolmentId}/${session.id}`;
  const [slot] = useDebouncedValue(here, PAUSE_MILLISECONDS);
  // Who has gone on asks nothing, or each mark would be followed by a look at the one before.
  const isHere = slot === here;
  const [enrolmentId, sessionId] = [line.enrolmentId, session.id];
  const origin = useLive(
    async (store) => (isHere ? readMarkOrigin(store, { enrolmentId, sessionId }) : null),
    [isHere ? slot : null],
  );
  const isOwn = origin?.actor === database.identity?.actor;
  const way = entry && t(`attendance.captureWays.${entry.capturedBy}`);
  return (
    <div className={classes.status}>
      <span className={classes.cellName}>
        <bdi>{line.name || t('common.notKnown')}</bdi> · {sessionName(session, i18n)}
      </span>
      <span>
        <strong>{entry ? t(`attendance.marks.${entry.mark}`) : t('rollCall.noMark')}</strong>
        {entry && origin && isHere
          ? ` · ${t(isOwn ? 'rollCall.origin' : 'rollCall.originElsewhere', {
              way: way ?? '',
              at: instant(origin.at),
            })}`
          : null}
      </span>
      {selectedCount > 1 ? <span>{t('rollCall.selected', { count: selectedCount })}</span> : null}
    </div>
  );
}

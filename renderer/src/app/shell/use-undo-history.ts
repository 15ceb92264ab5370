import { useCallback, useEffect, useRef } from 'react';
import { undoCommit } from '../../db/undo';
import { useDatabase } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { useNotices } from '../../ui/notices';

interface UndoHistory {
  readonly undo: () => void;
  readonly redo: () => void;
}

const KEPT_STEPS = 100;

/** The user's own actions since the window opened, newest last, to be taken back one by one. */
export function useUndoHistory(): UndoHistory {
  const database = useDatabase();
  const { t } = useI18n();
  const { done, failed } = useNotices();
  const history = useRef({ past: [] as string[], future: [] as string[], isStepping: false });

  useEffect(() => {
    const record = ({ id }: { readonly id: string }) => {
      if (history.current.isStepping) return;
      history.current.past = [...history.current.past, id].slice(-KEPT_STEPS);
      history.current.future = [];
    };
    database.commitListeners.add(record);
    return () => {
      database.commitListeners.delete(record);
    };
  }, [database]);

  const step = useCallback(
    async (from: 'past' | 'future') => {
      const steps = history.current;
      const commitId = steps[from].at(-1);
      if (!commitId || steps.isStepping) return;
      steps.isStepping = true;
      try {
        const inverse = await undoCommit(database, commitId);
        steps[from] = steps[from].slice(0, -1);
        steps[from === 'past' ? 'future' : 'past'].push(inverse.id);
        done(t(from === 'past' ? 'status.undone' : 'status.redone'));
      } catch (error) {
        failed(error);
      } finally {
        steps.isStepping = false;
      }
    },
    [database, done, failed, t],
  );

  return {
    undo: useCallback(() => void step('past'), [step]),
    redo: useCallback(() => void step('future'), [step]),
  };
}

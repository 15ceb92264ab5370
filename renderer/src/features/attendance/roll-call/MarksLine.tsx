import { useI18n } from '../../../i18n/use-i18n';
import classes from './RollCall.module.css';
import { UndoButtons } from './UndoButtons';
import type { Marks } from './use-marks';

/**
 * What was done last, and the way back and forth. It stands here, not in a notice: a notice would cover the lowest rows for
 * as long as the user goes on.
 */
export function MarksLine({ marks }: { readonly marks: Marks }) {
  const { t } = useI18n();
  const { lastAction, unsavedCount, canUndo, canRedo, undo, redo } = marks;
  const texts = { set: 'marksSet', undone: 'undone', redone: 'redone' } as const;
  const done = (() => {
    if (!lastAction || (lastAction.kind === 'set' && lastAction.count === 1)) return '';
    if (lastAction.count === 0) return t('rollCall.nothingUndone');
    return t(`rollCall.${texts[lastAction.kind]}`, { count: lastAction.count });
  })();
  return (
    <div className={classes.marksLine}>
      <UndoButtons canUndo={canUndo} canRedo={canRedo} undo={undo} redo={redo} />
      <span role="status" className={classes.done}>
        {done}
      </span>
      {unsavedCount > 0 ? (
        <span className={classes.saving}>{t('rollCall.saving', { count: unsavedCount })}</span>
      ) : null}
    </div>
  );
}

import type { Mark } from '#shared/attendance/schema';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './RollCallGrid.module.css';

/** A mark as its letter; its shape differs as well, so that colour is not needed to tell marks apart. */
export function MarkSymbol({ mark }: { readonly mark: Mark }) {
  const { t } = useI18n();
  return (
    <span className={classes.mark} data-mark={mark} aria-hidden>
      {t(`attendance.marksShort.${mark}`)}
    </span>
  );
}

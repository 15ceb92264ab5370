import {
  IconAlertTriangle,
  IconCheck,
  IconCopy,
  IconHelpCircle,
  IconLoader,
  IconMinus,
  IconUserPlus,
} from '@tabler/icons-react';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './ListPreview.module.css';
import type { LineMark } from './outcome-text';

const icons = {
  new: IconUserPlus,
  known: IconCheck,
  doubtful: IconHelpCircle,
  bad: IconAlertTriangle,
  leftOut: IconMinus,
  repeat: IconCopy,
  open: IconLoader,
} as const;

/** A mark by shape, word and colour. */
export function LineMarkBadge({ mark }: { readonly mark: LineMark }) {
  const { t } = useI18n();
  const Shape = icons[mark];
  return (
    <span className={classes.mark} data-mark={mark}>
      <Shape size={14} aria-hidden />
      {t(`peopleLists.states.${mark}`)}
    </span>
  );
}

import {
  type Icon,
  IconCheck,
  IconCircleCheck,
  IconCircleDashed,
  IconHelpCircle,
  IconPencil,
  IconX,
} from '@tabler/icons-react';
import type { ItemMark } from '#shared/press-releases/review-marks';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './StateMark.module.css';

const icons: Readonly<Record<ItemMark, Icon>> = {
  sure: IconCircleCheck,
  doubtful: IconHelpCircle,
  missing: IconCircleDashed,
  confirmed: IconCheck,
  edited: IconPencil,
  rejected: IconX,
};

/** What is to be thought of a value, as a picture and in a word. */
export function StateMark({ mark }: { readonly mark: ItemMark }) {
  const { t } = useI18n();
  const Picture = icons[mark];
  return (
    <span className={classes.mark} data-mark={mark}>
      <Picture size={15} stroke={1.8} aria-hidden />
      {t(`pressReleases.marks.${mark}`)}
    </span>
  );
}

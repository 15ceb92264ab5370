import { VisuallyHidden } from '@mantine/core';
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

interface StateMarkProps {
  readonly mark: ItemMark;
  /** A gap that a training can live with is shown quietly. */
  readonly isQuiet: boolean;
  /** The picture alone, where buttons need the place of the word. */
  readonly isShort: boolean;
}

/** What is to be thought of a value, as a picture and in a word. */
export function StateMark({ mark, isQuiet, isShort }: StateMarkProps) {
  const { t } = useI18n();
  const Picture = icons[mark];
  const word = t(`pressReleases.marks.${mark}`);
  return (
    <span className={classes.mark} data-mark={mark} data-quiet={isQuiet || undefined}>
      <Picture size={15} stroke={1.8} aria-hidden />
      {isShort ? <VisuallyHidden>{word}</VisuallyHidden> : word}
    </span>
  );
}

import { markKeys, markOrder } from '#shared/attendance/mark-keys';
import type { Mark } from '#shared/attendance/schema';
import type { Locale } from '#shared/i18n/locales';
import type { MessageKey } from '#shared/i18n/translator';

interface ShortcutGroup {
  readonly title: MessageKey;
  /** Keys are separated by a space; the text says what they do. */
  readonly shortcuts: readonly (readonly [keys: string, text: MessageKey])[];
}

/** The keys of the window, its lists and the review. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    title: 'shortcuts.everywhere',
    shortcuts: [
      ['?', 'shortcuts.show'],
      ['/', 'shortcuts.search'],
      ['Ctrl N', 'shortcuts.newTraining'],
      ['Ctrl I', 'shortcuts.importReleases'],
      ['Ctrl S', 'shortcuts.save'],
      ['Ctrl Z', 'shortcuts.undo'],
      ['Ctrl Y', 'shortcuts.redo'],
    ],
  },
  {
    title: 'shortcuts.lists',
    shortcuts: [
      ['↑ ↓', 'shortcuts.move'],
      ['Enter', 'shortcuts.open'],
      ['Home End', 'shortcuts.firstLast'],
    ],
  },
  {
    title: 'shortcuts.review',
    shortcuts: [
      ['↑ ↓', 'shortcuts.reviewKeys.move'],
      ['N', 'shortcuts.reviewKeys.nextOpen'],
      ['Enter', 'shortcuts.reviewKeys.edit'],
      ['A', 'shortcuts.reviewKeys.confirm'],
      ['Shift A', 'shortcuts.reviewKeys.confirmSure'],
      ['R', 'shortcuts.reviewKeys.reject'],
      ['L', 'shortcuts.reviewKeys.link'],
      ['+', 'shortcuts.reviewKeys.add'],
      ['← →', 'shortcuts.reviewKeys.select'],
      ['M', 'shortcuts.reviewKeys.assign'],
      ['Ctrl Enter', 'shortcuts.reviewKeys.accept'],
      ['Ctrl Shift Enter', 'shortcuts.reviewKeys.acceptNext'],
    ],
  },
];

const markTexts = {
  present: 'shortcuts.rollCallKeys.present',
  late: 'shortcuts.rollCallKeys.late',
  excused: 'shortcuts.rollCallKeys.excused',
  absent: 'shortcuts.rollCallKeys.absent',
  'left-early': 'shortcuts.rollCallKeys.leftEarly',
} as const satisfies Record<Mark, MessageKey>;

/** The keys of the attendance grid; its letters are those of the user's language. */
export function listRollCallKeys(locale: Locale): ShortcutGroup {
  return {
    title: 'shortcuts.rollCall',
    shortcuts: [
      ['↑ ↓ ← →', 'shortcuts.rollCallKeys.move'],
      ...markOrder.map((mark) => [markKeys[locale][mark].toUpperCase(), markTexts[mark]] as const),
      ['1 … 5', 'shortcuts.rollCallKeys.digits'],
      ['Space', 'shortcuts.rollCallKeys.toggle'],
      ['Del', 'shortcuts.rollCallKeys.clear'],
      ['Shift ↑ ↓', 'shortcuts.rollCallKeys.select'],
      ['Ctrl Space', 'shortcuts.rollCallKeys.selectSession'],
      ['Ctrl Enter', 'shortcuts.rollCallKeys.fill'],
      ['Ctrl D / R', 'shortcuts.rollCallKeys.fillDown'],
      ['Ctrl C / V', 'shortcuts.rollCallKeys.copyPaste'],
      ['Ctrl Z / Y', 'shortcuts.rollCallKeys.undoRedo'],
      ['/', 'shortcuts.rollCallKeys.find'],
    ],
  };
}

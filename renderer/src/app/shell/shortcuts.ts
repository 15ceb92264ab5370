import type { MessageKey } from '#shared/i18n/translator';

interface ShortcutGroup {
  readonly title: MessageKey;
  /** Keys are separated by a space; the text says what they do. */
  readonly shortcuts: readonly (readonly [keys: string, text: MessageKey])[];
}

/** All keys of the program beside those that lead to its places, for the list on `?`. */
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
    title: 'shortcuts.rollCall',
    shortcuts: [
      ['↑ ↓ ← →', 'shortcuts.rollCallKeys.move'],
      ['P', 'shortcuts.rollCallKeys.present'],
      ['L', 'shortcuts.rollCallKeys.late'],
      ['E', 'shortcuts.rollCallKeys.excused'],
      ['A', 'shortcuts.rollCallKeys.absent'],
      ['O', 'shortcuts.rollCallKeys.leftEarly'],
      ['1 … 5', 'shortcuts.rollCallKeys.digits'],
      ['Space', 'shortcuts.rollCallKeys.toggle'],
      ['Del', 'shortcuts.rollCallKeys.clear'],
      ['Shift ↑ ↓', 'shortcuts.rollCallKeys.select'],
    ],
  },
];

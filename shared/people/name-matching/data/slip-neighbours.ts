/** Letters that a hurried hand takes for each other: neighbours on a keyboard (QWERTY, AZERTY, Arabic). */
export const keyboardRows = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'ضصثقفغعهخحجد',
  'شسيبلاتنمكط',
  'ئءؤرىةوزظ',
] as const;

/** Arabic letters of one shape that differ by their dots. */
export const sameShapes = ['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق', 'كل'] as const;

/** Arabic letters that many speakers say alike. */
export const sameSounds = [
  'ضظ',
  'ذز',
  'ثت',
  'ثس',
  'سص',
  'طت',
  'قك',
  'ذد',
  'ظز',
  'ضد',
  'حه',
  'كق',
  'ءا',
] as const;

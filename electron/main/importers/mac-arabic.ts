/**
 * The upper half of the Arabic page of old Macintosh computers, which the library does not know. Its letters lie where
 * ISO 8859-6 has them; digits, French letters and brackets fill the gaps.
 */
const upperHalf = [
  'Ä\u00A0ÇÉÑÖÜáàâäں\u00ABçéè',
  'êëí\u2026îïñó\u00BBôö\u00F7úùûü',
  '\u0020\u0021\u0022\u0023\u0024\u066A\u0026\u0027\u0028\u0029\u002A\u002B\u060C\u002D\u002E\u002F',
  '\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u003A\u061B\u003C\u003D\u003E\u061F',
  '\u274Aءآأؤإئابةتثجحخد',
  'ذرزسشصضطظعغ\u005B\u005C\u005D\u005E\u005F',
  'ـفقكلمنهوىي\u064B\u064C\u064D\u064E\u064F',
  '\u0650\u0651\u0652پٹچەڤگڈڑ\u007B\u007C\u007Dژے',
].join('');

export function decodeMacArabic(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (upperHalf[byte - 0x80] ?? ''),
  );
  return characters.join('');
}

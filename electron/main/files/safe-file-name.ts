/** Windows gives these to devices, with any extension and in any case. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

/** Not allowed on Windows or on the file systems of sticks; the slash nowhere. */
const forbidden = /[<>:"/\\|?*]/g;

/**
 * Control characters, halves of pairs, and those that turn or hide what a name shows (`gpj.exe` for `exe.jpg`). The joiners
 * U+200C and U+200D and the marks U+200E and U+200F stay: Persian, Dari and Arabic names need them.
 */
const invisible =
  /[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

const longestInBytes = 100;
const encoder = new TextEncoder();

/**
 * A file name to propose for an export. It keeps the letters of the title in any script, and is good on each
 * system that the file may travel to.
 *
 * @param fallback taken when nothing of the title is left; a plain word of the user's language
 * @param extension without its dot
 */
export function proposeFileName(title: string, extension: string, fallback: string): string {
  const suffix = `.${extension}`;
  const name = cleanName(title);
  const safe = name === '' ? fallback : reserved.test(name.split('.')[0] ?? '') ? `_${name}` : name;
  return shorten(safe, longestInBytes - encoder.encode(suffix).length) + suffix;
}

function cleanName(title: string): string {
  const visible = title
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .replace(forbidden, '-')
    .replace(/\s+/g, ' ');
  return trimEnds(visible);
}

/** Windows drops dots and spaces at the end, other systems hide what begins with a dot. */
function trimEnds(name: string): string {
  return name.replace(/^[.\s-]+|[.\s]+$/g, '');
}

/** Cut between letters as the reader sees them, so that no vowel sign or half of a pair is left behind. */
function shorten(name: string, bytes: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    if (encoder.encode(kept + segment).length > bytes) return trimEnds(kept);
    kept += segment;
  }
  return kept;
}

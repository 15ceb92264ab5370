import { toLatinDigits } from '#shared/i18n/latin-digits';

/** A score as typed, in digits of any script and with a comma or a point; `null` for nothing, `undefined` for what is no score. */
export function readScore(text: string): number | null | undefined {
  const bare = toLatinDigits(text)
    .replace(/[\s\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/[,٫]/, '.')
    .replace(/[%٪]$/, '');
  if (bare === '' || /^[-–—]$/.test(bare)) return null;
  const score = Number(bare);
  return /^\d+(?:\.\d+)?$/.test(bare) && score <= 1000 ? score : undefined;
}

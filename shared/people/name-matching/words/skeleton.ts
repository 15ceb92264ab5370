/**
 * The consonants of a word in eight classes, so wide that all spellings of one sound in both scripts fall into one: t, d, s, z and
 * sh; k, g, j and kh. What comes and goes between spellings (vowels, h, w, y, ayn, the x that is
 * ks or, in Somali, a ha) has no class. Good for
 * finding what is worth comparing, too coarse to say more.
 */
const classes: readonly (readonly [string, string])[] = [
  ['1', 'tdszçتثدذسشصضطظز'],
  ['2', 'kqcgjجخغقكگچژ'],
  ['3', 'bpبپ'],
  ['4', 'fvفڤ'],
  ['5', 'lل'],
  ['6', 'mم'],
  ['7', 'nن'],
  ['8', 'rر'],
];

const classOf = new Map(
  classes.flatMap(([name, letters]) => Array.from(letters, (letter) => [letter, name] as const)),
);

/** sh, ch and ph are single sounds of another class than their first letter; the h of the others falls away. */
export function toSkeleton(sound: string): string {
  const single = sound
    .replace(/t?s?[cs]h/g, 's')
    .replace(/ph/g, 'f')
    .replace(/dj/g, 'j');
  let skeleton = '';
  for (const letter of single) {
    const name = classOf.get(letter) ?? '';
    if (!skeleton.endsWith(name) || name === '') skeleton += name;
  }
  return skeleton;
}

/** A bit for each class that occurs. */
export function toClassBits(skeleton: string): number {
  let bits = 0;
  for (const name of skeleton) bits |= 1 << Number(name);
  return bits;
}

/** How many classes occur in one of the two only. */
export function countOtherClasses(one: number, other: number): number {
  let bits = one ^ other;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count += 1;
  }
  return count;
}

/** A name all in capitals as it is written elsewhere; anything else as it stands. */
export function titleCase(name: string): string {
  if (!/^[\p{Lu} '-]{4,}$/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(
      /(^|[ '-])(\p{L})/gu,
      (_match, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

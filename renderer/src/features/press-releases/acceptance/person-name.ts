/** A name as a text has it, under the script that it is written in. */
export function readPersonName(
  name: string,
): { readonly nameLatin: string } | { readonly nameArabic: string } {
  return /\p{Script=Arabic}/u.test(name) ? { nameArabic: name } : { nameLatin: name };
}

/** The text of each name of a list, looked up once. */
export function readTexts<Name extends string>(
  names: readonly Name[],
  read: (name: Name) => string,
): Readonly<Record<Name, string>> {
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, string>;
}

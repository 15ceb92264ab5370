/** In small letters and without its dot; empty for a name that has none. By itself, so that whoever needs it loads no reader. */
export function readExtension(name: string): string {
  return /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
}

/**
 * Gives for a list of words the first one that said the same. Many lines say the same in some respect, and what they share is
 * kept, and copied to the window, once.
 */
export function createSharer<List extends readonly (string | null)[]>(): (list: List) => List {
  const known = new Map<string, List>();
  return (list) => {
    const key = list.join(' ');
    const first = known.get(key) ?? list;
    known.set(key, first);
    return first;
  };
}

const longest = 31;

/**
 * A name that spreadsheet programs accept and that no other sheet has: at most 31 characters, none of
 * `[]:*?/\`, no apostrophe at an end, and not the reserved "History".
 */
export function makeSheetName(title: string, taken: ReadonlySet<string>): string {
  const legal = title
    .replace(/[\p{Control}\p{Surrogate}[\]:*?/\\]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  const base = legal === '' || /^history$/i.test(legal) ? `${legal} 1`.trim() : legal;
  const isTaken = (name: string) =>
    [...taken].some((other) => other.toLowerCase() === name.toLowerCase());
  let name = shorten(base, '');
  for (let number = 2; isTaken(name); number += 1) name = shorten(base, ` ${number}`);
  return name;
}

function shorten(name: string, ending: string): string {
  const room = longest - ending.length;
  // Never through the middle of a pair of surrogates; apostrophes may come to stand at the end.
  const cut = name.slice(0, room).replace(/[\ud800-\udbff]$/, '');
  return cut.replace(/[' ]+$/, '') + ending;
}

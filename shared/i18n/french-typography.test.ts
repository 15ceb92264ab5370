import { expect, test } from 'vitest';
import fr from './messages/fr.json';

type Tree = { readonly [name: string]: string | Tree };

function listTexts(tree: Tree, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[prefix + name, value] as [string, string]]
      : listTexts(value, `${prefix}${name}.`),
  );
}

/** An address is no sentence. */
const withoutAddresses = (text: string) => text.replace(/https?:\/\/\S*/g, '');

// A narrow no-break space before ; ! and ?, a wide one before the colon and inside the quotation marks.
test.each([
  ['; ! ?', /(?<!\u202f)[;!?]/u],
  [':', /(?<!\u00a0):/u],
  ['»', /(?<!\u00a0)»/u],
  ['«', /«(?!\u00a0)/u],
])('in French %s never stands at the end or the beginning of a line alone', (_, wrong) => {
  const found = listTexts(fr).filter(([, text]) => wrong.test(withoutAddresses(text)));
  expect(found).toEqual([]);
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { awaitStillness } from './stillness';

/** Everything that holds for every screen, as sentences about what is wrong with this one. */
export async function findFaults(page: Page, name: string): Promise<string[]> {
  const visible = await findVisibleFaults(page, name);
  const barriers = await findBarriers(page);
  return [...visible, ...barriers.map((barrier) => `${name}: ${barrier}`)];
}

/** What a look at the window shows, without the rules of accessibility: quick. */
export async function findVisibleFaults(page: Page, name: string): Promise<string[]> {
  await awaitStillness(page);
  const faults = [...(await findRawKeys(page)), ...(await findOverflow(page))];
  return faults.map((fault) => `${name}: ${fault}`);
}

async function findBarriers(page: Page): Promise<string[]> {
  // Electron cannot open the second tab in which the usual mode collects its results.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const [, reason = ''] = failureSummary.split('\n');
      return `${id} at ${target.join(' ')}: ${reason.trim()}`;
    }),
  );
}

/** A message key on the screen is a text that somebody forgot: `trainings.fields.title`, `{{count}}`. */
function findRawKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [
      document.body.innerText,
      ...[...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
        ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
      ),
    ];
    const keys = texts.flatMap(
      (text) =>
        text.match(
          /(?<![\w@/.-])[a-z][a-zA-Z]+(?:\.(?!xlsx|csv|pdf|docx|txt|html)[a-z][\w-]+){1,4}(?![\w@./-])|\{\{/g,
        ) ?? [],
    );
    return [...new Set(keys)].map((key) => `"${key}" looks like a message key`);
  });
}

/** Pages scroll inside; the window never does. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [
      ...(scrollWidth > clientWidth
        ? [`wider than the window by ${scrollWidth - clientWidth}`]
        : []),
      ...(scrollHeight > clientHeight
        ? [`higher than the window by ${scrollHeight - clientHeight}`]
        : []),
    ];
  });
}

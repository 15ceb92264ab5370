import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Everything that holds for every screen, as sentences about what is wrong with this one. */
export async function findFaults(page: Page, name: string): Promise<string[]> {
  await settle(page);
  const faults = [
    ...(await findBarriers(page)),
    ...(await findRawKeys(page)),
    ...(await findSidewaysScroll(page)),
  ];
  return faults.map((fault) => `${name}: ${fault}`);
}

/** Moving parts are measured half transparent: waits until nothing moves. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (animation) =>
          animation.playState !== 'running' ||
          animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY,
      ),
  );
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

function findSidewaysScroll(page: Page): Promise<string[]> {
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

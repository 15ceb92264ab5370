import type { Page } from '@playwright/test';

type Durations<Selectors extends readonly string[]> = { [Index in keyof Selectors]: number };

/**
 * Clicks and measures, inside the page, how long it takes until each of the selectors is there and drawn. The
 * selectors must come true in their order.
 */
export async function stopWhenDrawn<const Selectors extends readonly string[]>(
  page: Page,
  clicked: string,
  selectors: Selectors,
): Promise<Durations<Selectors>> {
  const durations = await page.evaluate(
    // No named function in here: tsx would wrap it in a call that the page does not know.
    async ([target, wanted]) => {
      const element = document.querySelector<HTMLElement>(target);
      if (element === null) throw new Error(`There is no ${target} to click.`);
      const began = performance.now();
      const taken: number[] = [];
      element.click();
      for (const selector of wanted) {
        while (document.querySelector(selector) === null) {
          await new Promise(requestAnimationFrame);
        }
        // The frame that holds it is on the screen when the next one begins.
        await new Promise(requestAnimationFrame);
        taken.push(performance.now() - began);
      }
      return taken;
    },
    [clicked, selectors] as const,
  );
  return durations as Durations<Selectors>;
}

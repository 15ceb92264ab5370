import type { Page } from '@playwright/test';

/** Waits until fonts are there and nothing moves: what is half transparent can neither be judged nor shown. */
export async function awaitStillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
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

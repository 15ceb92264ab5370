import type { Locator, Page } from '@playwright/test';

/** The keyboard of one user who never takes the mouse; every key is counted, a chord as one. */
export interface CountedKeys {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Letter by letter. */
  readonly type: (text: string) => Promise<void>;
  /** Tab until the element has the focus. */
  readonly tabTo: (target: Locator) => Promise<void>;
  readonly count: () => number;
}

const MOST_TABS = 60;

export function countKeys(page: Page): CountedKeys {
  let count = 0;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      count += 1;
      await page.keyboard.press(key);
    }
  };
  return {
    press,
    count: () => count,
    type: async (text) => {
      count += text.length;
      await page.keyboard.type(text);
    },
    tabTo: async (target) => {
      const hasFocus = () => target.evaluate((element) => element === document.activeElement);
      for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
        if (await hasFocus()) return;
        await press('Tab');
      }
      throw new Error('Tab does not lead there');
    },
  };
}

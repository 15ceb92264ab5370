import type { Page } from '@playwright/test';

/**
 * Runs a function as the page's own code. What Playwright evaluates directly is exempt from the content security
 * policy; a timer that it leaves behind is not. The function closes over nothing; `argument` is JSON.
 */
export function runAsPage<Value, Argument>(
  page: Page,
  code: (argument: Argument) => Value | Promise<Value>,
  argument?: Argument,
): Promise<Value> {
  const call = `() => (${code.toString()})(${JSON.stringify(argument)})`;
  return page.evaluate<Value>(
    `new Promise((done, fail) => setTimeout(() => Promise.resolve().then(${call}).then(done, fail)))`,
  );
}

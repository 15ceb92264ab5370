import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/**
 * Starts the program whose main script TADRIB_BENCH_MAIN names, and reports when its page has drawn what can be used:
 * one line of JSON on the standard output with the moments (milliseconds since 1970), then it ends. The same clock
 * runs in every program that is compared.
 */
const main = process.env.TADRIB_BENCH_MAIN;
if (main === undefined) throw new Error('TADRIB_BENCH_MAIN does not name the script to start.');

/** Resolves with the moment after the frame in which an element is first there. */
const momentOf = (/** @type {string} */ selector) => `new Promise((resolve) => {
  const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() =>
    resolve(performance.timeOrigin + performance.now())));
  const isThere = () => document.querySelector(${JSON.stringify(selector)}) !== null;
  if (isThere()) return drawn();
  const observer = new MutationObserver(() => {
    if (!isThere()) return;
    observer.disconnect();
    drawn();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
})`;

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    const [ready, content] = await Promise.all([
      contents.executeJavaScript(momentOf('[data-app-ready]')),
      contents.executeJavaScript(momentOf('[data-app-ready] h1')),
    ]);
    process.stdout.write(`\n${JSON.stringify({ ready, content })}\n`, () => app.quit());
  });
});

await import(pathToFileURL(main).href);

import { rename, writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';

const SETTLE_LIMIT_MS = 45_000;

/**
 * Runs in the page: resolves when the application says that it is ready, its fonts are loaded, and three frames in a
 * row show the same content with no transition under way.
 */
const WAIT_UNTIL_SETTLED = `(async () => {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isMoving = () => document.getAnimations().some((animation) =>
    animation.playState === 'running' && Number.isFinite(animation.effect?.getComputedTiming().endTime));
  const deadline = performance.now() + ${SETTLE_LIMIT_MS};
  let previous = '';
  let sameFrames = 0;
  while (sameFrames < 3 && performance.now() < deadline) {
    await document.fonts.ready;
    await nextFrame();
    const content = document.documentElement.outerHTML;
    const isReady = document.querySelector('[data-app-ready]') !== null && !isMoving();
    sameFrames = isReady && content === previous ? sameFrames + 1 : 0;
    previous = content;
  }
  return sameFrames >= 3;
})()`;

/**
 * Writes a PNG of the window once it has settled, for computers without a screen. The file appears whole: who waits
 * for it may read it at once. Nothing is written when the window does not settle within 45 seconds.
 */
export async function saveScreenshotWhenSettled(
  window: BrowserWindow,
  file: string,
): Promise<void> {
  const { webContents } = window;
  if (webContents.isLoading() || webContents.getURL() === '') {
    await new Promise<void>((resolve) => {
      webContents.once('did-finish-load', () => resolve());
    });
  }
  const hasSettled: boolean = await webContents.executeJavaScript(WAIT_UNTIL_SETTLED);
  if (!hasSettled) return;
  const picture = await webContents.capturePage();
  const partial = `${file}.partial`;
  await writeFile(partial, picture.toPNG());
  await rename(partial, file);
}

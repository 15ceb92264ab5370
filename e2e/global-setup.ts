import { needsVirtualDisplay, startVirtualDisplay } from '../scripts/setup/display.mjs';

/** One virtual screen for all tests of a run where there is no real one; the workers inherit its name. */
// biome-ignore lint/style/noDefaultExport: Playwright takes the default export of this file.
export default async function startDisplay(): Promise<(() => Promise<void>) | undefined> {
  if (!needsVirtualDisplay()) return undefined;
  const display = await startVirtualDisplay();
  Object.assign(process.env, display.env);
  return display.stop;
}

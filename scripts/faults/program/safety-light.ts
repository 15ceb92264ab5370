import { setTimeout as wait } from 'node:timers/promises';
import type { Screen } from '../../../e2e/page-models/screen';

/** What the one light of the status bar says. */
export interface SafetyLight {
  readonly colour: string;
  readonly text: string;
}

export async function readSafetyLight({ page }: Screen): Promise<SafetyLight> {
  const light = page.getByRole('contentinfo').locator('[data-colour]');
  return {
    colour: (await light.getAttribute('data-colour')) ?? '',
    text: (await light.getByRole('status').textContent()) ?? '',
  };
}

/** Milliseconds until the light says that nothing can be saved. @throws when it does not in time */
export async function awaitRedLight(screen: Screen, limitMs: number): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < limitMs) {
    if ((await readSafetyLight(screen)).colour === 'red') return performance.now() - began;
    await wait(100);
  }
  const { colour, text } = await readSafetyLight(screen);
  throw new Error(`after ${limitMs / 1_000} s the light is still ${colour}: ${text}`);
}

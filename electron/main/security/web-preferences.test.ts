import { expect, test } from 'vitest';
import { documentWebPreferences, windowWebPreferences } from './web-preferences';

const every = [
  ['window', windowWebPreferences('/preload.cjs', false)],
  ['document', documentWebPreferences],
] as const;

test.each(every)(
  'the %s preferences keep the page away from Node and from other origins',
  (_, preferences) => {
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      disableBlinkFeatures: 'Auxclick',
    });
    expect(preferences).not.toHaveProperty('enableBlinkFeatures');
  },
);

test('a page that is only printed has neither scripts nor a bridge', () => {
  expect(documentWebPreferences.javascript).toBe(false);
  expect(documentWebPreferences).not.toHaveProperty('preload');
});

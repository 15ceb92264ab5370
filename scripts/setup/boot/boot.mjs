/**
 * Starts the project that TADRIB_PROJECT names in an Electron that has no default application. The set-up copies this
 * folder to the runtime's resources/app; several checkouts share one runtime, so nothing here names one of them.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const project = process.env.TADRIB_PROJECT;
if (project === undefined) throw new Error('TADRIB_PROJECT does not name the project to start.');

// Without its loader, which Playwright injects only where it finds the runtime itself, the window may load while
// Playwright still attaches, and a launch in thirty hangs.
if (process.argv.includes('--remote-debugging-port=0')) {
  const require = createRequire(join(project, 'package.json'));
  require(join(project, 'node_modules/playwright-core/lib/server/electron/loader.js'));
}

const { name, main } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
app.setName(name);
// @ts-expect-error Electron's default application calls it too, but it is not declared.
app.setAppPath(project);
await import(pathToFileURL(join(project, main)).href);

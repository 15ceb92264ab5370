/**
 * Starts the project that TADRIB_PROJECT names in an Electron that has no default application: a copy of this file lies
 * in the runtime's resources/app. Several checkouts share one runtime, so nothing here names one of them.
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

const { name, version, main } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
// Electron's default application calls the undeclared ones of these, too.
const undeclared =
  /** @type {{ setVersion(version: string): void, setAppPath(path: string): void }} */ (
    /** @type {unknown} */ (app)
  );
app.setName(name);
undeclared.setVersion(version);
undeclared.setAppPath(project);
await import(pathToFileURL(join(project, main)).href);

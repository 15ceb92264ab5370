import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApplication, isBuildCurrent } from './build.mjs';
import { areDependenciesCurrent, installDependencies } from './dependencies.mjs';
import { needsVirtualDisplay } from './display.mjs';
import { describeRuntime, ensureRuntime, readShippedVersion } from './install-runtime.mjs';
import { requireNode } from './node-version.mjs';
import { runStep } from './progress.mjs';
import { canUseSandbox, readSandboxFacts } from './sandbox.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/**
 * Brings a checkout, however fresh, to where the application can be started. Each step looks first and does nothing
 * when nothing is to be done.
 * @param {string} project
 * @param {{ build: boolean }} options
 */
export async function setUp(project, { build }) {
  await runStep('Node', async () => {
    const { engines } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    requireNode(process.versions.node, engines.node);
    return { summary: process.versions.node, result: undefined };
  });
  await runStep('Dependencies', async (say) => {
    if (areDependenciesCurrent(project)) return { summary: 'up to date', result: undefined };
    say('installing with npm ci');
    await installDependencies(project);
    return { summary: 'installed', result: undefined };
  });
  const runtime = await runStep('Runtime', async (say) => {
    const result = await ensureRuntime(project, say);
    return { summary: describeRuntime(result, readShippedVersion(project)), result };
  });
  await runStep('System libraries', async (say) => {
    const { executable } = runtime;
    const summary = await ensureSystemLibraries(executable, needsVirtualDisplay(), say);
    return { summary, result: undefined };
  });
  if (!canUseSandbox(readSandboxFacts(runtime.executable))) {
    console.log(
      "  Chromium's sandbox is off: it cannot run as root or where the kernel forbids it.",
    );
  }
  if (!build) return;
  await runStep('Build', async (say) => {
    if (isBuildCurrent(project)) return { summary: 'up to date', result: undefined };
    say('building with electron-vite');
    await buildApplication(project);
    return { summary: 'built', result: undefined };
  });
}

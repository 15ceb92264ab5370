import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { PROJECT } from './command.mjs';
import { electronCommand, playwrightLaunchOptions } from './electron-command.mjs';

/** A folder that looks like an Electron distribution; no test here starts it. */
async function makeDistribution(hasDefaultApp: boolean): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tadrib-runtime-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'electron'), '');
  await chmod(join(folder, 'electron'), 0o755);
  await writeFile(join(folder, 'version'), 'v45.4.1\n');
  await mkdir(join(folder, 'resources'));
  if (hasDefaultApp) await writeFile(join(folder, 'resources/default_app.asar'), '');
  return folder;
}

describe.runIf(process.platform === 'linux')('on Linux', () => {
  let env: Record<string, string>;
  beforeEach(() => {
    env = { LANG: 'C', ELECTRON_RUN_AS_NODE: '1' };
  });

  test('an ordinary Electron is given the project', async () => {
    const folder = await makeDistribution(true);
    const command = electronCommand(PROJECT, { ...env, ELECTRON_OVERRIDE_DIST_PATH: folder });
    expect(command.executable).toBe(join(folder, 'electron'));
    expect(command.args[0]).toBe(PROJECT);
    expect(existsSync(join(folder, 'resources/app'))).toBe(false);
    const options = playwrightLaunchOptions(PROJECT, {
      ...env,
      ELECTRON_OVERRIDE_DIST_PATH: folder,
    });
    expect(options).not.toHaveProperty('executablePath');
  });

  test('a bare one finds the project through its boot folder', async () => {
    const folder = await makeDistribution(false);
    const bareEnv = { ...env, ELECTRON_OVERRIDE_DIST_PATH: folder };
    const command = electronCommand(PROJECT, bareEnv);
    expect(command.args).not.toContain(PROJECT);
    expect(command.env.TADRIB_PROJECT).toBe(PROJECT);
    const boot = await readFile(join(folder, 'resources/app/boot.mjs'), 'utf8');
    expect(boot).not.toContain(PROJECT);
    expect(playwrightLaunchOptions(PROJECT, bareEnv).executablePath).toBe(command.executable);
  });

  test('a virtual display turns off graphics card and message bus, a real one does not', async () => {
    const real = { ...env, ELECTRON_OVERRIDE_DIST_PATH: await makeDistribution(true) };
    const virtual = electronCommand(PROJECT, { ...real, TADRIB_VIRTUAL_DISPLAY: ':9' });
    expect(virtual.args).toContain('--disable-gpu');
    expect(virtual.env.DBUS_SESSION_BUS_ADDRESS).toBe('disabled:');
    expect(electronCommand(PROJECT, real).args).not.toContain('--disable-gpu');
    expect(electronCommand(PROJECT, real).env).not.toHaveProperty('DBUS_SESSION_BUS_ADDRESS');
  });

  test('Electron is never told to be a plain Node', async () => {
    const folder = await makeDistribution(true);
    const command = electronCommand(PROJECT, { ...env, ELECTRON_OVERRIDE_DIST_PATH: folder });
    expect(command.env).not.toHaveProperty('ELECTRON_RUN_AS_NODE');
    expect(command.env.LANG).toBe('C');
  });
});

test("the loader of Playwright's that the boot file needs is there", async () => {
  const boot = await readFile(join(PROJECT, 'scripts/setup/boot.mjs'), 'utf8');
  const loader = /node_modules\/playwright-core\/\S+loader\.js/.exec(boot)?.[0];
  expect(loader).toBeDefined();
  const content = await readFile(join(PROJECT, loader ?? ''), 'utf8');
  expect(content).toContain('__playwright_run');
});

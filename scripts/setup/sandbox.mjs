import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @typedef {object} SandboxFacts
 * @property {string} platform
 * @property {boolean} isRoot
 * @property {boolean} hasSetuidHelper chrome-sandbox beside the executable belongs to root and has its setuid bit
 * @property {string | undefined} appArmorRestricts content of kernel.apparmor_restrict_unprivileged_userns
 * @property {string | undefined} userNamespaces content of kernel.unprivileged_userns_clone
 */

/**
 * Chromium's sandbox cannot run as root, nor where the kernel keeps user namespaces from unpackaged programs.
 * @param {SandboxFacts} facts
 */
export function canUseSandbox(facts) {
  if (facts.platform !== 'linux') return true;
  if (facts.isRoot) return false;
  if (facts.hasSetuidHelper) return true;
  return facts.appArmorRestricts?.trim() !== '1' && facts.userNamespaces?.trim() !== '0';
}

/** @param {string} executable @returns {SandboxFacts} */
export function readSandboxFacts(executable) {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasSetuidHelper: isRootSetuid(join(dirname(executable), 'chrome-sandbox')),
    appArmorRestricts: readSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns'),
    userNamespaces: readSetting('/proc/sys/kernel/unprivileged_userns_clone'),
  };
}

/** @param {string} path */
function isRootSetuid(path) {
  const SETUID = 0o4000;
  const helper = statSync(path, { throwIfNoEntry: false });
  return helper !== undefined && helper.uid === 0 && (helper.mode & SETUID) !== 0;
}

/** @param {string} path */
function readSetting(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

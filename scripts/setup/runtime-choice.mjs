const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * @typedef {object} RuntimeFacts
 * @property {boolean} hasOverride ELECTRON_OVERRIDE_DIST_PATH names a folder with an Electron
 * @property {boolean} isInstalled node_modules/electron/dist holds an Electron
 * @property {number | undefined} downloadFailedAt when the download was last tried in vain
 * @property {number} now
 * @property {string} platform
 * @property {string} arch
 */

/** @param {Pick<RuntimeFacts, 'platform' | 'arch'>} facts */
export function hasFallback({ platform, arch }) {
  return platform === 'linux' && arch === 'x64';
}

/**
 * Which Electron to take. A download that failed is not tried again at each start, or every start of a computer that
 * cannot reach the releases would wait for the network.
 * @param {RuntimeFacts} facts
 * @returns {'override' | 'installed' | 'download' | 'fallback'}
 */
export function chooseRuntime(facts) {
  if (facts.hasOverride) return 'override';
  if (facts.isInstalled) return 'installed';
  const { downloadFailedAt, now } = facts;
  const failedLately = downloadFailedAt !== undefined && now - downloadFailedAt < RETRY_AFTER_MS;
  return failedLately && hasFallback(facts) ? 'fallback' : 'download';
}

import { PlainError } from './plain-error.mjs';

/** @param {string} version "20.19.1", "v20.19" or ">=20.19" @returns {readonly [number, number, number]} */
export function parseVersion(version) {
  const [major = 0, minor = 0, patch = 0] = (version.match(/\d+/g) ?? []).map(Number);
  return [major, minor, patch];
}

/** @param {string} version @param {string} minimum */
export function isAtLeast(version, minimum) {
  const [major, minor, patch] = parseVersion(version);
  const [wantedMajor, wantedMinor, wantedPatch] = parseVersion(minimum);
  if (major !== wantedMajor) return major > wantedMajor;
  if (minor !== wantedMinor) return minor > wantedMinor;
  return patch >= wantedPatch;
}

/**
 * @param {string} version of the running Node
 * @param {string} required the `engines.node` of package.json, of the form ">=20.19"
 */
export function requireNode(version, required) {
  if (isAtLeast(version, required)) return;
  const minimum = required.replace(/^\D+/, '');
  throw new PlainError(
    `Tadrib needs Node ${minimum} or newer and this is Node ${version}: install the current long-term version from https://nodejs.org and start again.`,
  );
}

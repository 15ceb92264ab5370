import type { Bridge } from '#shared/ipc/bridge';

declare global {
  interface Window {
    /** Put there by the preload script; only `client.ts` uses it. */
    readonly tadrib: Bridge;
  }
}

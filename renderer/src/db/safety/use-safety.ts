import { createContext, use, useSyncExternalStore } from 'react';
import type { Safety, SafetyView } from './safety';

const SafetyContext = createContext<Safety | null>(null);

export const SafetyProvider = SafetyContext.Provider;

/** What keeps the open workspace safe. Only screens inside the application's shell can ask for it. */
export function useSafety(): Safety {
  const safety = use(SafetyContext);
  if (!safety) throw new Error('no SafetyProvider above this component');
  return safety;
}

export function useSafetyView(): SafetyView {
  const { subscribe, view } = useSafety();
  return useSyncExternalStore(subscribe, view);
}

import { Dexie } from 'dexie';

const PATIENCE_MS = 10_000;

/** Deletes a store that cannot be used any more; `false` when it does not go, as its files may be damaged. */
export async function deleteStore(name: string): Promise<boolean> {
  const patience = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const deletion = Dexie.delete(name).then(
    () => true,
    () => false,
  );
  return Promise.race([deletion, patience]);
}

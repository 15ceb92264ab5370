/**
 * Loads a module in TypeScript from a command that must also run before anything is installed: tsx is there only after
 * the set-up. Modules are shared with those that are loaded already, so that an error is of the class that they know.
 * @param {URL} url
 */
export async function importTypeScript(url) {
  const { register } = await import('tsx/esm/api');
  const unregister = register();
  try {
    return await import(url.href);
  } finally {
    await unregister();
  }
}

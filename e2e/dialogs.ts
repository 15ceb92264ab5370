import type { ElectronApplication } from '@playwright/test';

/** The next open dialogs of the system answer with these files; none stands for Cancel. */
export async function chooseFiles(
  application: ElectronApplication,
  filePaths: readonly string[],
): Promise<void> {
  await application.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = async () => ({ canceled: paths.length === 0, filePaths: paths });
    },
    [...filePaths],
  );
}

/** The next save dialogs of the system answer with this path; `null` stands for Cancel. */
export async function chooseTarget(
  application: ElectronApplication,
  path: string | null,
): Promise<void> {
  await application.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}

/** Answers questions of the main process with the button at `index`, and gives the texts that were asked. */
export async function answerQuestions(
  application: ElectronApplication,
  index: number,
): Promise<() => Promise<readonly string[]>> {
  await application.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Object.assign(globalThis, { askedQuestions: asked });
    dialog.showMessageBoxSync = (...given: readonly unknown[]) => {
      const options = given.at(-1);
      if (typeof options === 'object' && options !== null && 'message' in options) {
        asked.push(String(options.message));
      }
      return response;
    };
    dialog.showMessageBox = async (...given: readonly unknown[]) => ({
      response: dialog.showMessageBoxSync(...(given as [Electron.MessageBoxSyncOptions])),
      checkboxChecked: false,
    });
  }, index);
  return () =>
    application.evaluate(() => Reflect.get(globalThis, 'askedQuestions') as readonly string[]);
}

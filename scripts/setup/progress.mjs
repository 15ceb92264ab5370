const REMINDER_MS = { terminal: 1_000, file: 15_000 };

/** @param {number} milliseconds */
export function formatDuration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Runs one step and prints one line for it when it ends; what takes long says what it does, and goes on saying so.
 * @template Result
 * @param {string} name
 * @param {(say: (activity: string) => void) => Promise<{ summary: string, result: Result, hasFailed?: boolean }>} action
 * @returns {Promise<Result>}
 */
export async function runStep(name, action) {
  const { stdout } = process;
  const started = performance.now();
  const elapsed = () => formatDuration(performance.now() - started);
  let activity = '';
  const show = () => {
    if (activity === '') return;
    const line = `… ${name}: ${activity} (${elapsed()})`;
    stdout.write(stdout.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
  };
  const reminder = setInterval(show, stdout.isTTY ? REMINDER_MS.terminal : REMINDER_MS.file);
  const clear = stdout.isTTY ? '\r\x1b[K' : '';
  try {
    const {
      summary,
      result,
      hasFailed = false,
    } = await action((text) => {
      activity = text;
      show();
    });
    stdout.write(`${clear}${hasFailed ? '✗' : '✓'} ${name}: ${summary} (${elapsed()})\n`);
    return result;
  } catch (error) {
    stdout.write(`${clear}✗ ${name} (${elapsed()})\n`);
    throw error;
  } finally {
    clearInterval(reminder);
  }
}

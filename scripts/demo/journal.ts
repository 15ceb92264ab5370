import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { awaitStillness } from '../../e2e/page-models/stillness';
import { PlainError } from '../setup/plain-error.mjs';
import { runStep } from '../setup/progress.mjs';

export interface JournalEntry {
  readonly step: string;
  readonly made: string;
  readonly milliseconds: number;
}

/** What the demonstration does, step by step: named, timed, and with a picture of each screen. */
export interface Journal {
  /** Runs a step; `action` answers with what it made. @throws PlainError that names the step */
  readonly step: (name: string, action: () => Promise<string>) => Promise<void>;
  /** Takes a picture of the window as it stands. */
  readonly picture: (name: string) => Promise<void>;
  readonly entries: () => readonly JournalEntry[];
  readonly pictures: () => readonly string[];
}

export function openJournal(folder: string, page: () => Page): Journal {
  const entries: JournalEntry[] = [];
  const pictures: string[] = [];

  const picture = async (name: string) => {
    const number = String(pictures.length + 1).padStart(2, '0');
    const file = `${number}-${name}.png`;
    await awaitStillness(page());
    await page().screenshot({ path: join(folder, file), animations: 'disabled' });
    pictures.push(file);
  };
  const run = async (name: string, action: () => Promise<string>) => {
    try {
      return await action();
    } catch (cause) {
      // What was on the screen tells more than the error; without a window there is nothing to show.
      await picture('failed').catch(() => undefined);
      const [reason] = String(cause instanceof Error ? cause.message : cause).split('\n');
      throw new PlainError(
        `The demonstration stopped at "${name}" (${reason}): look at the last picture in ${folder}, and start again with DEBUG=1 for more.`,
        { cause },
      );
    }
  };
  return {
    step: async (name, action) => {
      const began = performance.now();
      const made = await runStep(name, async () => {
        const summary = await run(name, action);
        return { summary, result: summary };
      });
      entries.push({ step: name, made, milliseconds: performance.now() - began });
    },
    picture,
    entries: () => entries,
    pictures: () => pictures,
  };
}

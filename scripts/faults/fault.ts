import type { CleanUp } from './clean-up';
import type { Random } from './random';

/** One harm done to the application, and what it came to. */
export interface Trial {
  /** Edits for which the interface had said "saved" when the harm was done. */
  readonly acknowledged: number;
  /** Those of them, and rows from before, that are not there any more or are not as they were. */
  readonly lost: number;
  /** Something was lost and no page said so. */
  readonly isSilent: boolean;
  /** How often the interface said "saved", or "exported", of what is not there. */
  readonly falseSaved: number;
  /** From the start of the process until one can work again; null where nothing was started anew. */
  readonly backMs: number | null;
  /** Why the trial counts as failed all the same: the application did not come back, or did not refuse. */
  readonly failure: string | null;
}

/** What a fault asks of the computer. */
export type Need = 'linux' | 'root' | 'loop' | 'faketime';

/** What starting the application takes. */
export interface ProgramStage {
  readonly project: string;
  /** Names the display. */
  readonly env: NodeJS.ProcessEnv;
  /** Makes an empty folder that is gone after the run. */
  readonly makeFolder: (name: string) => string;
  readonly cleanUp: CleanUp;
}

export interface Stage extends ProgramStage {
  /** The sample workspace, closed; made once for all faults, so it is copied and never started. */
  readonly sample: () => Promise<string>;
  readonly random: Random;
  readonly say: (activity: string) => void;
  /** Counts what a trial came to; one that throws counts as failed. False when it did. */
  readonly attempt: (trial: () => Promise<Trial>) => Promise<boolean>;
}

export interface Fault {
  readonly name: string;
  /** For the table: what is done. */
  readonly title: string;
  readonly needs: readonly Need[];
  readonly times: { readonly full: number; readonly short: number };
  readonly run: (stage: Stage, times: number) => Promise<void>;
}

/** A trial in which nothing was lost. */
export const unharmed: Trial = {
  acknowledged: 0,
  lost: 0,
  isSilent: false,
  falseSaved: 0,
  backMs: null,
  failure: null,
};

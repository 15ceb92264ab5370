import type { Fault, Stage } from '../fault';
import { copyProfile, makeSampleProfile } from '../program/profiles';
import { startProgram } from '../program/start-program';
import { judgeAfter, type Ledger, openLedger } from '../store/session';
import { beginWork } from '../work/work';
import { storeDamages } from './store-damage-kinds';

export const storeDamageFault: Fault = {
  name: 'store-damage',
  title: 'Store damaged, emptied, exchanged or gone, 12 kinds',
  needs: ['linux'],
  times: { full: 2 * storeDamages.length, short: 3 },
  run: async (stage, times) => {
    const older = await stage.sample();
    const foreign = await makeSampleProfile(stage);
    const ends = [await makeWorkedProfile(stage, older, 'close')];
    if (times > storeDamages.length) ends.push(await makeWorkedProfile(stage, older, 'kill'));
    for (let trial = 0; trial < times; trial += 1) {
      const worked = ends[Math.floor(trial / storeDamages.length) % ends.length];
      const damage = storeDamages[trial % storeDamages.length];
      if (!worked || !damage) continue;
      await stage.attempt(async () => {
        const userData = stage.makeFolder('damaged');
        await copyProfile(worked.userData, userData);
        await damage.harm({ stage, userData, older, foreign });
        const program = await startProgram(stage, userData);
        try {
          const { trial: outcome } = await judgeAfter(worked.ledger, program);
          const failure = outcome.failure ?? explainSilence(program.situation.kind);
          return { ...outcome, failure: failure && `${damage.name}: ${failure}` };
        } finally {
          await program.kill();
        }
      });
    }
  },
};

/** Even where everything is back, the user has to hear that it was not. */
function explainSilence(situation: string): string | null {
  return situation === 'told' ? null : 'the user was not told that the store had been damaged';
}

interface WorkedProfile {
  readonly userData: string;
  readonly ledger: Ledger;
}

/** Somebody has worked in it, and then ended the application or had it ended. */
async function makeWorkedProfile(
  stage: Stage,
  sample: string,
  end: 'close' | 'kill',
): Promise<WorkedProfile> {
  const userData = stage.makeFolder('worked');
  await copyProfile(sample, userData);
  const program = await startProgram(stage, userData);
  const ledger = await openLedger(program);
  const work = await beginWork(program, ledger, 'roll call', stage.random);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await work.stop();
  await program[end]();
  return { userData, ledger };
}

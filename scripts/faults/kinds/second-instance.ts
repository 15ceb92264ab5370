import { startSecondInstance } from '../../../e2e/running-application';
import type { Fault } from '../fault';
import { unharmed } from '../fault';
import { copySample } from '../program/profiles';
import { readStore } from '../program/read-store';
import { startProgram } from '../program/start-program';
import { judgeStore } from '../store/judge';
import { openLedger } from '../store/session';
import { beginWork } from '../work/work';

/** Two seconds are the aim; a computer with other work to do is given longer before it counts as hanging. */
const LIMIT_MS = 10_000;

export const secondInstanceFault: Fault = {
  name: 'second-instance',
  title: 'Started a second time while somebody works ("back": until the second had ended)',
  needs: ['linux'],
  times: { full: 50, short: 0 },
  run: async (stage, times) => {
    const program = await startProgram(stage, await copySample(stage, 'own'));
    const ledger = await openLedger(program);
    const work = await beginWork(program, ledger, 'roll call', stage.random);
    for (let trial = 0; trial < times; trial += 1) {
      await stage.attempt(async () => {
        const saved = ledger.acknowledged.length;
        const began = performance.now();
        const code = await startSecondInstance(program.userData, stage.env);
        const backMs = performance.now() - began;
        if (code !== 0) throw new Error(`the second one ended with ${code}`);
        if (backMs > LIMIT_MS) throw new Error(`the second one took ${backMs} ms to end`);
        return { ...unharmed, acknowledged: ledger.acknowledged.length - saved, backMs };
      });
    }
    await work.stop();
    const { lost, remarks } = judgeStore(
      ledger.before,
      ledger.acknowledged,
      await readStore(program.screen.page),
    );
    await program.close();
    if (lost > 0) throw new Error(`after all of them: ${remarks.slice(0, 3).join('; ')}`);
  },
};

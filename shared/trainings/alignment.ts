import { sdgTargets } from '../reference/sdg';
import { topics as builtInTopics } from '../reference/topics';
import type { Training } from './schema';

export type Alignment = Pick<Training, 'sdgGoals' | 'sdgTargets' | 'gcmObjectives'>;

/** An office's own topic, as far as its place in the curriculum goes. */
interface OwnTopic {
  readonly code: string;
  readonly parentCode: string | null;
}

const builtIn = new Map(builtInTopics.map((topic) => [topic.code, topic]));
const goalOf = new Map(sdgTargets.map((target) => [target.code, target.goal]));

/**
 * The goals that the topics usually serve and the training does not name yet. Own topics serve what the
 * built-in topic above them serves. Proposals only: the user confirms each.
 */
export function proposeAlignment(
  topicCodes: readonly string[],
  ownTopics: readonly OwnTopic[],
  chosen: Alignment,
): Pick<Alignment, 'sdgTargets' | 'gcmObjectives'> {
  const served = topicCodes.flatMap((code) => findBuiltIn(code, ownTopics) ?? []);
  const targets = new Set(served.flatMap((topic) => topic.sdgTargets));
  const objectives = new Set(served.flatMap((topic) => topic.gcmObjectives));
  return {
    sdgTargets: sdgTargets
      .map((target) => target.code)
      .filter((code) => targets.has(code) && !chosen.sdgTargets.includes(code)),
    gcmObjectives: [...objectives]
      .filter((number) => !chosen.gcmObjectives.includes(number))
      .sort((a, b) => a - b),
  };
}

/** With a target comes its goal. */
export function addSdgTarget(chosen: Alignment, code: string): Alignment {
  const goal = goalOf.get(code);
  const isNewGoal = goal !== undefined && !chosen.sdgGoals.includes(goal);
  return {
    ...chosen,
    sdgTargets: [...chosen.sdgTargets, code],
    sdgGoals: isNewGoal ? [...chosen.sdgGoals, goal].sort((a, b) => a - b) : chosen.sdgGoals,
  };
}

function findBuiltIn(code: string, ownTopics: readonly OwnTopic[]) {
  let current: string | null = code;
  // Own topics that are each other's parents would go round for ever.
  for (let steps = 0; current !== null && steps <= ownTopics.length; steps += 1) {
    const topic = builtIn.get(current);
    if (topic) return topic;
    const wanted: string = current;
    current = ownTopics.find((own) => own.code === wanted)?.parentCode ?? null;
  }
  return undefined;
}

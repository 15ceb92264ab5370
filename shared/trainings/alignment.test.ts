import { expect, test } from 'vitest';
import { topics } from '../reference/topics';
import { addSdgTarget, proposeAlignment } from './alignment';

const nothing = { sdgGoals: [], sdgTargets: [], gcmObjectives: [] };
const own = [
  { code: 'own', parentCode: 'CT' },
  { code: 'below-own', parentCode: 'own' },
  { code: 'round', parentCode: 'about' },
  { code: 'about', parentCode: 'round' },
];

test('each topic brings what it usually serves, once and in order', () => {
  const found = proposeAlignment(['CT', 'CT-definitions'], own, nothing);
  expect(found).toEqual({ sdgTargets: ['5.2', '8.7', '16.2'], gcmObjectives: [7, 10] });
});

test('what is chosen already is not proposed', () => {
  const chosen = { sdgGoals: [8], sdgTargets: ['8.7'], gcmObjectives: [10] };
  const found = proposeAlignment(['CT'], own, chosen);
  expect(found).toEqual({ sdgTargets: ['5.2', '16.2'], gcmObjectives: [7] });
});

test.each([
  ['an own topic', 'own', [7, 10]],
  ['a topic below an own topic', 'below-own', [7, 10]],
  ['a topic that is not known', 'nowhere', []],
  ['topics that are each other’s parents', 'round', []],
])('%s', (_, code, objectives) => {
  expect(proposeAlignment([code], own, nothing).gcmObjectives).toEqual(objectives);
});

test('every target of every built-in topic is proposed', () => {
  const codes = topics.map((topic) => topic.code);
  const proposed = proposeAlignment(codes, [], nothing).sdgTargets;
  expect(new Set(proposed)).toEqual(new Set(topics.flatMap((topic) => topic.sdgTargets)));
});

test('a target brings its goal, once', () => {
  const first = addSdgTarget({ ...nothing, sdgGoals: [16] }, '8.7');
  expect(first).toEqual({ ...nothing, sdgGoals: [8, 16], sdgTargets: ['8.7'] });
  expect(addSdgTarget(first, '8.8').sdgGoals).toEqual([8, 16]);
});

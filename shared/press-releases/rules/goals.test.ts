import { describe, expect, it } from 'vitest';
import { extractRelease } from '../extract';

const LEAD =
  'Cairo, 5 May 2024 - The Blue Lantern held a two-day training on border law in Cairo for 20 judges.';
const ARABIC =
  'القاهرة، 5 مايو 2024 - نظمت جمعية الفنار دورة تدريبية لمدة يومين في القاهرة حول قانون الحدود.';

describe('goals and objectives', () => {
  it.each([
    [
      `${LEAD} It supports Objective 14 (“Enhance consular protection, assistance and cooperation throughout the migration cycle”) and Objective 8 (“Save lives and establish coordinated international efforts on missing migrants”) of the Global Compact for Migration.`,
      [],
      [14, 8],
    ],
    [
      `${LEAD}\n\nNotes to editors\n1. The office counted 14 posts.\n2. The training contributes to Objectives 1 and 23 of the Global Compact for Migration.`,
      [],
      [1, 23],
    ],
    [
      `${ARABIC} وتسهم في الهدف السادس من الاتفاق العالمي للهجرة والهدف الخامس من أهداف التنمية المستدامة.`,
      [5],
      [6],
    ],
    [`${LEAD} Objective 2 of the project is to train more judges.`, [], []],
  ])('%s', (text, goals, objectives) => {
    const release = extractRelease(text);
    expect(release.sdgGoals.map(({ value }) => value)).toEqual(goals);
    expect(release.gcmObjectives.map(({ value }) => value)).toEqual(objectives);
  });
});

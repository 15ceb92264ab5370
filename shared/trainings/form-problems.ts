import { sumDeclaredParts } from '../attendance/declared-gap';
import { LONGEST_TRAINING_DAYS } from '../attendance/session-plan';
import { countDays } from '../calendar/iso-date';
import { type FundingLine, isEmptyFunding, type TrainingFormValues } from './form-values';

/** Text: `trainings.problems.<code>`. */
export const problemCodes = [
  'title-missing',
  'code-taken',
  'end-before-start',
  'too-many-days',
  'split-above-total',
  'funder-missing',
  'funding-twice',
  'shares-above-hundred',
  'session-end-before-start',
  'link-invalid',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Field by field what must be put right before the training can be saved: `titles`, `funding.<id>.funderId`. */
export type FormProblems = ReadonlyMap<string, ProblemCode>;

/** `codesInUse` are those of the other trainings. */
export function findProblems(
  values: TrainingFormValues,
  codesInUse: ReadonlySet<string>,
): FormProblems {
  const { training } = values;
  const { titles, code, links } = training;
  const problems = new Map<string, ProblemCode>();
  if (!`${titles.en}${titles.fr}${titles.ar}`.trim()) problems.set('titles', 'title-missing');
  if (code.trim() && codesInUse.has(code.trim())) problems.set('code', 'code-taken');
  if (links.some((link) => !isWebAddress(link))) problems.set('links', 'link-invalid');
  checkDates(values, problems);
  checkDeclared(values, problems);
  checkFunding(values.funding, problems);
  return problems;
}

type Problems = Map<string, ProblemCode>;

function checkDates({ training, sessions }: TrainingFormValues, problems: Problems): void {
  const { startDate, endDate } = training;
  if (startDate && endDate) {
    const days = countDays(startDate, endDate);
    if (days === 0) problems.set('endDate', 'end-before-start');
    else if (days > LONGEST_TRAINING_DAYS) problems.set('endDate', 'too-many-days');
  }
  for (const { id, startTime, endTime } of sessions) {
    if (startTime !== null && endTime !== null && endTime <= startTime) {
      problems.set(`sessions.${id}.endTime`, 'session-end-before-start');
    }
  }
}

function checkDeclared({ training }: TrainingFormValues, problems: Problems): void {
  const { declared } = training;
  if (declared.total !== null && sumDeclaredParts(declared) > declared.total) {
    problems.set('declared.total', 'split-above-total');
  }
}

function checkFunding(lines: readonly FundingLine[], problems: Problems): void {
  const seen = new Set<string>();
  let shares = 0;
  for (const line of lines) {
    if (isEmptyFunding(line)) continue;
    const pair = `${line.funderId} ${line.programmeId} ${line.grantReference.trim()}`;
    const field = `funding.${line.id}.funderId`;
    if (!line.funderId && !line.programmeId) problems.set(field, 'funder-missing');
    else if (seen.has(pair)) problems.set(field, 'funding-twice');
    seen.add(pair);
    shares += line.sharePercent ?? 0;
    // A hundredth is lost when three thirds are typed as 33.34.
    if (shares > 100.05) problems.set(`funding.${line.id}.sharePercent`, 'shares-above-hundred');
  }
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text.trim());
}

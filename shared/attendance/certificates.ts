import type { Training } from '../trainings/schema';
import type { Enrolment } from './schema';

/**
 * The next numbers of a training, in the order of the enrolments that get one: the reference of the training and a
 * running number, `EGY-2026-0007-012`. `all` are the enrolments of the training, those taken off the list as well, so
 * that no number is given twice.
 */
export function numberCertificates(
  training: Pick<Training, 'id' | 'code' | 'endDate' | 'startDate'>,
  all: readonly Pick<Enrolment, 'certificate'>[],
  enrolmentIds: readonly string[],
): Map<string, string> {
  const given = all.flatMap(({ certificate }) => readRunningNumber(certificate?.number ?? ''));
  const last = Math.max(0, ...given);
  const reference = training.code || nameWithoutCode(training);
  return new Map(
    enrolmentIds.map((id, index) => [
      id,
      `${reference}-${String(last + index + 1).padStart(3, '0')}`,
    ]),
  );
}

function readRunningNumber(number: string): number[] {
  const [, digits] = /-(\d+)$/.exec(number) ?? [];
  return digits === undefined ? [] : [Number(digits)];
}

/** A training without a reference is told by its year and the end of its id. */
function nameWithoutCode({ id, endDate, startDate }: Parameters<typeof numberCertificates>[0]) {
  const year = (endDate ?? startDate)?.slice(0, 4);
  return [...(year ? [year] : []), id.slice(-6)].join('-');
}

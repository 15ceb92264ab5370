import { numberCertificates } from '#shared/attendance/certificates';
import { isoDateOf } from '#shared/calendar/iso-date';
import type { Locale } from '#shared/i18n/locales';
import { commitPlan, identityOf, WriteError } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { update } from '../mutations';

/** Gives a number to each of these enrolments that has none; who has one keeps it. In the order given. */
export function issueCertificates(
  database: Database,
  trainingId: string,
  enrolmentIds: readonly string[],
  locale: Locale,
): Promise<Commit> {
  return commitPlan(database, ['trainings', 'enrolments'], async () => {
    const training = await database.trainings.get(trainingId);
    if (training?.deletedAt !== null) {
      throw new WriteError('record-missing', `trainings/${trainingId}`);
    }
    const all = await database.enrolments.where({ trainingId }).toArray();
    const byId = new Map(all.map((row) => [row.id, row]));
    const wanted = enrolmentIds.filter((id) => {
      const row = byId.get(id);
      if (row?.deletedAt !== null) throw new WriteError('record-missing', `enrolments/${id}`);
      return row.certificate === null;
    });
    const issuedOn = isoDateOf(identityOf(database).now());
    return [...numberCertificates(training, all, wanted)].map(([id, number]) =>
      update('enrolments', id, { certificate: { number, issuedOn, locale } }),
    );
  });
}

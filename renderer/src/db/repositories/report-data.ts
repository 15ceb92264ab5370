import type { Locale } from '#shared/i18n/locales';
import { chooseText } from '#shared/i18n/localised-text';
import type { AttendanceReportData } from '#shared/reports/attendance-data';
import type { OrganisationRole } from '#shared/trainings/schema';
import type { Database } from '../database';
import { readRollCall } from './attendance';
import { readTraining } from './trainings';

interface Named {
  readonly id: string;
  readonly acronym: string;
  readonly names: { readonly en: string; readonly fr: string; readonly ar: string };
}

/**
 * Everything that the attendance report of a training is made of, names in the report's language;
 * `undefined` when the training is not there or deleted.
 */
export async function readAttendanceReportData(
  database: Database,
  trainingId: string,
  locale: Locale,
): Promise<AttendanceReportData | undefined> {
  const [stored, rollCall] = await Promise.all([
    readTraining(database, trainingId),
    readRollCall(database, trainingId),
  ]);
  if (!stored || !rollCall) return undefined;

  const organisationIds = [
    ...stored.organisations.map((line) => line.organisationId),
    ...stored.funding.map((line) => line.funderId),
    ...rollCall.enrolments.map((enrolment) => enrolment.organisationId),
  ];
  const organisations = await readNames(database.organisations, organisationIds, locale);
  const programmes = await readNames(
    database.programmes,
    stored.funding.map((line) => line.programmeId),
    locale,
  );
  const withRole = (role: OrganisationRole) =>
    stored.organisations
      .filter((line) => line.role === role)
      .flatMap((line) => organisations.get(line.organisationId) ?? []);

  return {
    training: stored.training,
    organisers: withRole('organiser'),
    hosts: withRole('host'),
    partners: withRole('partner'),
    funding: stored.funding.map(({ funderId, programmeId }) => ({
      funder: (funderId && organisations.get(funderId)) || '',
      programme: (programmeId && programmes.get(programmeId)) || '',
    })),
    sessions: stored.sessions,
    enrolments: rollCall.enrolments,
    people: rollCall.people,
    attendance: rollCall.attendance,
    organisationNames: Object.fromEntries(organisations),
  };
}

interface NamedTable {
  readonly bulkGet: (ids: string[]) => PromiseLike<readonly (Named | undefined)[]>;
}

/** By id: the full name, and the acronym behind it where there is one. */
async function readNames(
  table: NamedTable,
  ids: readonly (string | null)[],
  locale: Locale,
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows = await table.bulkGet(wanted);
  return new Map(rows.flatMap((row) => (row ? [[row.id, describe(row, locale)] as const] : [])));
}

function describe({ acronym, names }: Named, locale: Locale): string {
  const name = chooseText(names, locale);
  return name && acronym && name !== acronym ? `${name} (${acronym})` : name || acronym;
}

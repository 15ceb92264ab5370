import type { Locale } from '#shared/i18n/locales';
import { chooseText } from '#shared/i18n/localised-text';
import { topics as builtIn } from '#shared/reference/topics';
import type { TranscriptData } from '#shared/reports/transcript';
import { alive } from '../alive';
import { WriteError } from '../commit';
import type { Database } from '../database';
import { readPersonHistory } from './people';

/** What the transcript of a person is made of, names in the report's language. @throws `record-missing` */
export async function readTranscriptData(
  database: Database,
  personId: string,
  locale: Locale,
): Promise<TranscriptData> {
  const person = await database.people.get(personId);
  if (person?.deletedAt !== null) throw new WriteError('record-missing', `people/${personId}`);
  const [history, own, organisation] = await Promise.all([
    readPersonHistory(database, personId),
    database.topics.toArray(),
    person.organisationId === null ? undefined : database.organisations.get(person.organisationId),
  ]);
  return {
    person,
    organisation: organisation
      ? chooseText(organisation.names, locale) || organisation.acronym
      : '',
    history,
    topicLabels: new Map(
      [...builtIn, ...alive(own)].map(({ code, labels }) => [code, chooseText(labels, locale)]),
    ),
  };
}

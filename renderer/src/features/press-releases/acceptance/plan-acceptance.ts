import { generateSessions } from '#shared/attendance/session-plan';
import { type IsoDate, isIsoDate } from '#shared/calendar/iso-date';
import { foldText } from '#shared/i18n/fold-text';
import type { Locale } from '#shared/i18n/locales';
import { newEntry } from '#shared/press-releases/draft';
import type { ReviewField, ReviewItem } from '#shared/press-releases/review-items';
import type { ReleaseFunding } from '#shared/press-releases/schema';
import type { FindableTopic } from '#shared/topics/find-topics';
import type { CompletionRule } from '#shared/trainings/schema';
import { type OrganisationRole, type TrainingKind, trainingKinds } from '#shared/trainings/schema';
import type { AcceptedDraft } from '../../../db/repositories/drafts';
import type { NewParticipant } from '../../../db/repositories/enrolments';
import type { OrganisationFields } from '../../../db/repositories/organisations';
import { emptyPerson } from '../../../db/repositories/people';
import type { ProgrammeFields } from '../../../db/repositories/programmes';
import { emptyTraining, type TrainingFields } from '../../../db/repositories/trainings';
import type { NameBook } from './name-book';
import { readPersonName } from './person-name';

export interface AcceptanceContext {
  /** The language of the release: the title and new names are filed under it. */
  readonly language: Locale;
  readonly today: IsoDate;
  readonly completionRule: CompletionRule;
  readonly organisations: NameBook<OrganisationFields>;
  readonly programmes: NameBook<ProgrammeFields>;
  readonly findTopic: (phrase: string) => FindableTopic | undefined;
  /** Which funder pays through which programme, as the text says it. */
  readonly funding: readonly ReleaseFunding[];
}

/** As the schema of a person has it; a text may give somebody half a sentence of functions. */
const LONGEST_POSITION = 300;

/**
 * What acceptance writes: all values that were not rejected. Named people are the exception: they come in
 * only where somebody confirmed them one by one, as speakers.
 */
export function planAcceptance(
  items: readonly ReviewItem[],
  context: AcceptanceContext,
): AcceptedDraft {
  const read = readerOf(items);
  const startDate = read.date('startDate');
  const endDate = read.date('endDate');
  const isPlaced = startDate !== null && endDate !== null && startDate <= endDate;
  const sessions = isPlaced ? generateSessions(startDate, endDate) : [];
  const details = { title: '', topicCodes: [], facilitators: [] };
  const funding = planFunding(read, context);
  return {
    input: {
      training: planFields(read, items, context),
      organisations: planRoles(read, context),
      funding,
      sessions: sessions.map((session) => ({ ...session, ...details })),
    },
    ...planNewRows(funding, context),
    people: planPeople(items),
  };
}

/** What is new is what the training's lines need; who pays is marked as a funder, and as that of the programme. */
function planNewRows(
  funding: ReturnType<typeof planFunding>,
  { organisations, programmes }: AcceptanceContext,
) {
  return {
    organisations: organisations.prepared.map(({ id, fields }) => {
      const isFunder = fields.isFunder || funding.some(({ funderId }) => funderId === id);
      return { id, fields: { ...fields, isFunder } };
    }),
    programmes: programmes.prepared.map(({ id, fields }) => {
      const own = funding.filter(({ programmeId }) => programmeId === id);
      return {
        id,
        fields: { ...fields, funderIds: own.flatMap(({ funderId }) => funderId ?? []) },
      };
    }),
  };
}

type Reader = ReturnType<typeof readerOf>;

/** A name with the row that somebody chose for it. */
interface ChosenName {
  readonly name: string;
  readonly link: string | null;
}

function readerOf(items: readonly ReviewItem[]) {
  const values = (field: ReviewField) =>
    items.flatMap((item) => (item.field === field && item.value !== null ? [item.value] : []));
  const texts = (field: ReviewField) => values(field).map(String);
  const text = (field: ReviewField) => texts(field)[0] ?? '';
  return {
    texts,
    names: (field: ReviewField) =>
      items.flatMap(({ field: own, value, link }): ChosenName[] =>
        own === field && value !== null ? [{ name: String(value), link }] : [],
      ),
    text,
    numbers: (field: ReviewField) => values(field).map(Number),
    count: (field: ReviewField) => (values(field).length > 0 ? Number(values(field)[0]) : null),
    /** A partial date is not a date: the training's stays empty. */
    date: (field: ReviewField) => (isIsoDate(text(field)) ? text(field) : null),
  };
}

function planFields(
  read: Reader,
  items: readonly ReviewItem[],
  { language, today, completionRule, findTopic }: AcceptanceContext,
): TrainingFields {
  const endDate = read.date('endDate');
  const phrases = read.texts('topics').map((phrase) => ({ phrase, topic: findTopic(phrase) }));
  const counts = {
    total: read.count('participantsTotal'),
    women: read.count('participantsWomen'),
    men: read.count('participantsMen'),
  };
  const isCounted = Object.values(counts).some((count) => count !== null);
  return {
    ...emptyTraining,
    titles: { ...emptyTraining.titles, [language]: read.text('title') },
    kind: toKind(read.text('kind')),
    status: endDate !== null && endDate < today ? 'completed' : 'planned',
    startDate: read.date('startDate'),
    endDate,
    venue: read.text('venue'),
    city: read.text('city'),
    country: read.text('country') || null,
    targetGroups: read.texts('participantGroups'),
    declared: { ...counts, other: null, source: isCounted ? 'release' : null },
    topicCodes: unique(phrases.flatMap(({ topic }) => topic?.code ?? [])),
    completionRule,
    sdgGoals: unique(read.numbers('sdgGoals')),
    sdgTargets: unique(read.texts('sdgTargets')),
    gcmObjectives: unique(read.numbers('gcmObjectives')),
    // A phrase that is no topic of the library is not lost: it stands among the objectives.
    objectives: phrases.flatMap(({ phrase, topic }) => (topic ? [] : [phrase])).join('\n'),
    evidence: items
      .filter((item) => item.value !== null && (item.field !== 'people' || isConfirmed(item)))
      .flatMap(({ field, evidence }) => evidence.map(([start, end]) => ({ field, start, end }))),
  };
}

function toKind(text: string): TrainingKind {
  return trainingKinds.find((kind) => kind === text) ?? 'training';
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

/** Who organised is not listed a second time as a partner, whatever name the text uses there. */
function planRoles(read: Reader, { organisations }: AcceptanceContext) {
  const resolve = (field: ReviewField) =>
    unique(read.names(field).map(({ name, link }) => organisations.resolve(name, link)));
  const organisers = resolve('organisers');
  const partners = resolve('partners').filter((id) => !organisers.includes(id));
  const line = (role: OrganisationRole) => (organisationId: string) => ({ organisationId, role });
  return [...organisers.map(line('organiser')), ...partners.map(line('partner'))];
}

/** A line for each pair that the text states, and one for each funder or programme that stands alone. */
function planFunding(read: Reader, context: AcceptanceContext) {
  const funderOf = idsByName(read.names('funders'), context.organisations);
  const programmeOf = idsByName(read.names('programmes'), context.programmes);
  const pairs = context.funding.flatMap(({ funder, programme }) => {
    const funderId = funderOf.get(foldText(funder ?? ''));
    const programmeId = programmeOf.get(foldText(programme ?? ''));
    return funderId && programmeId ? [{ funderId, programmeId }] : [];
  });
  const lines = [
    ...new Map(pairs.map((pair) => [`${pair.funderId} ${pair.programmeId}`, pair])).values(),
    ...unique([...funderOf.values()])
      .filter((id) => pairs.every(({ funderId }) => funderId !== id))
      .map((funderId) => ({ funderId, programmeId: null })),
    ...unique([...programmeOf.values()])
      .filter((id) => pairs.every(({ programmeId }) => programmeId !== id))
      .map((programmeId) => ({ funderId: null, programmeId })),
  ];
  return lines.map((line) => ({ ...line, grantReference: '', sharePercent: null, wording: '' }));
}

function idsByName(
  names: readonly ChosenName[],
  book: Pick<NameBook<unknown>, 'resolve'>,
): ReadonlyMap<string, string> {
  return new Map(names.map(({ name, link }) => [foldText(name), book.resolve(name, link)]));
}

function isConfirmed({ state }: ReviewItem): boolean {
  return state === 'accepted' || state === 'edited';
}

/**
 * Named people come in only where somebody confirmed them: who was chosen from the register as that person, others
 * as new ones, each name in the script that it is written in.
 */
function planPeople(items: readonly ReviewItem[]): NewParticipant[] {
  return items
    .filter((item) => item.field === 'people' && isConfirmed(item))
    .flatMap(({ value, detail, link }): NewParticipant[] => {
      if (value === null) return [];
      if (link !== null && link !== newEntry) return [{ personId: link, role: 'speaker' }];
      const name = String(value);
      const names = readPersonName(name);
      const position = detail.slice(0, LONGEST_POSITION);
      return [{ person: { ...emptyPerson, ...names, position }, role: 'speaker' as const }];
    });
}

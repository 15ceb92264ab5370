import { generateSessions } from '#shared/attendance/session-plan';
import { type IsoDate, isIsoDate } from '#shared/calendar/iso-date';
import { foldText } from '#shared/i18n/fold-text';
import type { Locale } from '#shared/i18n/locales';
import type { ReviewField, ReviewItem } from '#shared/press-releases/review-items';
import type { ReleaseFunding } from '#shared/press-releases/schema';
import { type FindableTopic, findTopic } from '#shared/topics/find-topics';
import type { CompletionRule } from '#shared/trainings/schema';
import { type OrganisationRole, type TrainingKind, trainingKinds } from '#shared/trainings/schema';
import type { AcceptedDraft } from '../../db/repositories/drafts';
import type { NewParticipant } from '../../db/repositories/enrolments';
import type { OrganisationFields } from '../../db/repositories/organisations';
import { emptyPerson } from '../../db/repositories/people';
import type { ProgrammeFields } from '../../db/repositories/programmes';
import { emptyTraining, type TrainingFields } from '../../db/repositories/trainings';
import type { NameBook } from './name-book';

export interface AcceptanceContext {
  /** The language of the release: the title and new names are filed under it. */
  readonly language: Locale;
  readonly today: IsoDate;
  readonly completionRule: CompletionRule;
  readonly organisations: NameBook<OrganisationFields>;
  readonly programmes: NameBook<ProgrammeFields>;
  readonly topics: readonly FindableTopic[];
  /** Which funder pays through which programme, as the text says it. */
  readonly funding: readonly ReleaseFunding[];
}

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
  return {
    input: {
      training: planFields(read, items, context),
      organisations: [
        ...planRoles(read.texts('organisers'), 'organiser', context),
        ...planRoles(read.texts('partners'), 'partner', context),
      ],
      funding: planFunding(read.texts('funders'), read.texts('programmes'), context),
      sessions: sessions.map((session) => ({ ...session, ...details })),
    },
    organisations: context.organisations.prepared,
    programmes: context.programmes.prepared,
    people: planPeople(items, context.language),
  };
}

type Reader = ReturnType<typeof readerOf>;

function readerOf(items: readonly ReviewItem[]) {
  const values = (field: ReviewField) =>
    items.flatMap((item) => (item.field === field && item.value !== null ? [item.value] : []));
  const texts = (field: ReviewField) => values(field).map(String);
  const text = (field: ReviewField) => texts(field)[0] ?? '';
  return {
    texts,
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
  { language, today, completionRule, topics }: AcceptanceContext,
): TrainingFields {
  const endDate = read.date('endDate');
  const phrases = read
    .texts('topics')
    .map((phrase) => ({ phrase, topic: findTopic(topics, phrase) }));
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
    evidence: items.flatMap(({ field, value, evidence }) =>
      value === null ? [] : evidence.map(([start, end]) => ({ field, start, end })),
    ),
  };
}

function toKind(text: string): TrainingKind {
  return trainingKinds.find((kind) => kind === text) ?? 'training';
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

function planRoles(
  names: readonly string[],
  role: OrganisationRole,
  { organisations }: AcceptanceContext,
) {
  const ids = unique(names.map((name) => organisations.resolve(name)));
  return ids.map((organisationId) => ({ organisationId, role }));
}

/** A line for each pair that the text states, and one for each funder or programme that stands alone. */
function planFunding(
  funders: readonly string[],
  programmes: readonly string[],
  { organisations, programmes: programmeBook, funding }: AcceptanceContext,
) {
  const among = (names: readonly string[], name: string | null) =>
    name === null ? undefined : names.find((one) => foldText(one) === foldText(name));
  const pairs = funding.flatMap(({ funder, programme }) => {
    const pair = { funder: among(funders, funder), programme: among(programmes, programme) };
    return pair.funder && pair.programme ? [pair] : [];
  });
  const lines = [
    ...pairs,
    ...funders
      .filter((funder) => pairs.every((pair) => pair.funder !== funder))
      .map((funder) => ({ funder, programme: undefined })),
    ...programmes
      .filter((programme) => pairs.every((pair) => pair.programme !== programme))
      .map((programme) => ({ funder: undefined, programme })),
  ];
  return lines.map(({ funder, programme }) => ({
    funderId: funder ? organisations.resolve(funder) : null,
    programmeId: programme ? programmeBook.resolve(programme) : null,
    grantReference: '',
    sharePercent: null,
    wording: '',
  }));
}

function planPeople(items: readonly ReviewItem[], language: Locale): NewParticipant[] {
  return items
    .filter((item) => item.field === 'people' && ['accepted', 'edited'].includes(item.state))
    .flatMap(({ value, detail }) => {
      if (value === null) return [];
      const names =
        language === 'ar' ? { nameArabic: String(value) } : { nameLatin: String(value) };
      return [{ person: { ...emptyPerson, ...names, position: detail }, role: 'speaker' as const }];
    });
}

import type { Decision } from './draft';
import {
  type Evidence,
  type ExtractedRelease,
  type Field,
  isProposed,
  type Proposal,
  type Reason,
} from './schema';

/** How a value is shown and edited. */
export type ItemKind =
  | 'text'
  | 'date'
  | 'count'
  | 'kind'
  | 'country'
  | 'goal'
  | 'target'
  | 'organisation'
  | 'programme'
  | 'topic'
  | 'person';

/** The fields of a review in the order in which a training is described; each group is one colour in the text. */
export const reviewGroups = {
  event: ['title', 'kind'],
  time: ['startDate', 'endDate'],
  place: ['venue', 'city', 'country'],
  counts: ['participantsTotal', 'participantsWomen', 'participantsMen', 'participantGroups'],
  organisations: ['organisers', 'partners'],
  money: ['funders', 'programmes'],
  content: ['topics', 'sdgGoals', 'sdgTargets', 'gcmObjectives'],
  people: ['people'],
} as const;

export type ReviewGroup = keyof typeof reviewGroups;
export type ReviewField = (typeof reviewGroups)[ReviewGroup][number];

/** Fields that may have any number of values. */
export const listFields: ReadonlySet<ReviewField> = new Set<ReviewField>([
  'participantGroups',
  'organisers',
  'partners',
  'funders',
  'programmes',
  'topics',
  'sdgGoals',
  'sdgTargets',
  'gcmObjectives',
  'people',
]);

const kinds: Partial<Record<ReviewField, ItemKind>> = {
  kind: 'kind',
  startDate: 'date',
  endDate: 'date',
  country: 'country',
  participantsTotal: 'count',
  participantsWomen: 'count',
  participantsMen: 'count',
  organisers: 'organisation',
  partners: 'organisation',
  funders: 'organisation',
  programmes: 'programme',
  topics: 'topic',
  sdgGoals: 'goal',
  sdgTargets: 'target',
  gcmObjectives: 'goal',
  people: 'person',
};

export function kindOf(field: ReviewField): ItemKind {
  return kinds[field] ?? 'text';
}

export type ItemValue = string | number;
export type ItemState = 'missing' | 'proposed' | Decision['state'];

/** One value on the review screen: what the engine proposed and what the person made of it. */
export interface ReviewItem {
  /** The field, and the place in it for a list: `startDate`, `organisers.1`; the key of its decision. */
  readonly key: string;
  readonly group: ReviewGroup;
  readonly field: ReviewField;
  readonly kind: ItemKind;
  readonly state: ItemState;
  /** The value as it stands now; null when missing or rejected. */
  readonly value: ItemValue | null;
  readonly proposed: ItemValue | null;
  /** A second text: the role of a person. */
  readonly detail: string;
  readonly evidence: readonly Evidence[];
  /** 0 for a value that the engine did not propose. */
  readonly confidence: number;
  readonly doubts: readonly Reason[];
  /** Why there is no proposal. */
  readonly reason: Reason | null;
  /** The row that somebody said the name stands for, or that there is none. */
  readonly link: string | null;
}

type Decisions = Readonly<Record<string, Decision>>;
type Shown = Pick<
  ReviewItem,
  'proposed' | 'detail' | 'evidence' | 'confidence' | 'doubts' | 'reason'
>;

/** All values under review, those that a person added among them; a list without any has one that is missing. */
export function listReviewItems(release: ExtractedRelease, decisions: Decisions): ReviewItem[] {
  return (Object.keys(reviewGroups) as ReviewGroup[]).flatMap((group) =>
    reviewGroups[group].flatMap((field) => {
      const proposals = proposalsOf(release, field);
      const shown = new Map(proposals.map((proposal, index) => [keyOf(field, index), proposal]));
      const added = Object.keys(decisions).filter(
        (key) => key.startsWith(`${field}.`) && !shown.has(key),
      );
      for (const key of added) shown.set(key, nothing(null));
      if (shown.size === 0) shown.set(keyOf(field, 0), nothing('not-stated'));
      return [...shown].map(([key, proposal]) =>
        decide({ key, group, field, kind: kindOf(field) }, proposal, decisions[key]),
      );
    }),
  );
}

function keyOf(field: ReviewField, index: number): string {
  return listFields.has(field) ? `${field}.${index}` : field;
}

/** The key of a value that a person adds to a list: that of the missing one, else none that is there already. */
export function keyOfAddition(items: readonly ReviewItem[], field: ReviewField): string {
  const taken = items.filter((item) => item.field === field);
  const missing = taken.find((item) => item.state === 'missing');
  if (missing) return missing.key;
  for (let index = taken.length; ; index += 1) {
    const key = `${field}.${index}`;
    if (taken.every((item) => item.key !== key)) return key;
  }
}

/** A place for a value that is being added to a list and not decided yet, behind the others of its field. */
export function insertAddition(
  items: readonly ReviewItem[],
  field: ReviewField,
  key: string,
): ReviewItem[] {
  const last = items.findLastIndex((item) => item.field === field);
  const group = items[last]?.group;
  if (!group) return [...items];
  const place = { key, group, field, kind: kindOf(field), state: 'missing', value: null } as const;
  const added = { ...place, ...nothing(null), link: null };
  return [...items.slice(0, last + 1), added, ...items.slice(last + 1)];
}

function decide(
  identity: Pick<ReviewItem, 'key' | 'group' | 'field' | 'kind'>,
  shown: Shown,
  decision: Decision | undefined,
): ReviewItem {
  const evidence = decision?.evidence ? [decision.evidence] : shown.evidence;
  if (!decision) {
    const state = shown.proposed === null ? 'missing' : 'proposed';
    return { ...identity, ...shown, state, value: shown.proposed, link: null };
  }
  const values = { accepted: shown.proposed, edited: decision.value, rejected: null };
  const { state, link = null } = decision;
  return { ...identity, ...shown, evidence, state, value: values[state], link };
}

function nothing(reason: Reason | null): Shown {
  return { proposed: null, detail: '', evidence: [], confidence: 0, doubts: [], reason };
}

function fromField(field: Field<ItemValue>): Shown {
  return isProposed(field) ? fromProposal(field, field.value) : nothing(field.reason);
}

function fromProposal<T>(
  { evidence, confidence, doubts }: Proposal<T>,
  proposed: ItemValue,
  detail = '',
): Shown {
  return { proposed, detail, evidence, confidence, doubts, reason: null };
}

function proposalsOf(release: ExtractedRelease, field: ReviewField): readonly Shown[] {
  const { participants } = release;
  switch (field) {
    case 'participantsTotal':
      return [fromField(participants.total)];
    case 'participantsWomen':
      return [fromField(participants.women)];
    case 'participantsMen':
      return [fromField(participants.men)];
    case 'participantGroups':
      return participants.groups.map((proposal) => fromProposal(proposal, proposal.value));
    case 'people':
      return release.people.map((proposal) =>
        fromProposal(proposal, proposal.value.name, proposal.value.role ?? ''),
      );
    case 'title':
    case 'kind':
    case 'startDate':
    case 'endDate':
    case 'venue':
    case 'city':
    case 'country':
      return [fromField(release[field])];
    default:
      return (release[field] as readonly Proposal<ItemValue>[]).map((proposal) =>
        fromProposal(proposal, proposal.value),
      );
  }
}

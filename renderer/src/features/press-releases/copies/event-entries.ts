import type { SourceDocument } from '#shared/documents/source-document';
import type { Draft } from '#shared/press-releases/draft';
import { type EventEntry, sketchText } from '#shared/press-releases/near-copies';
import { listReviewItems, type ReviewField } from '#shared/press-releases/review-items';
import type { Training } from '#shared/trainings/schema';

/** Organisations of trainings by what they did there; names, in whatever languages there are. */
export interface PartyNames {
  readonly organisers: readonly string[];
  readonly funders: readonly string[];
}

/** Rows of the store are never changed in place: the sketch of a text holds as long as its row is there. */
const sketches = new WeakMap<SourceDocument, EventEntry['sketch']>();

function sketchOnce(document: SourceDocument): EventEntry['sketch'] {
  const sketch = sketches.get(document) ?? sketchText(document.text);
  sketches.set(document, sketch);
  return sketch;
}

const noParties: PartyNames = { organisers: [], funders: [] };

/** A draft as it stands after the decisions that were made about it. */
export function describeDraftEvent(draft: Draft, document: SourceDocument): EventEntry {
  const items = listReviewItems(draft.release, draft.decisions);
  const readAll = (field: ReviewField) =>
    items.flatMap((item) =>
      item.field === field && item.value !== null ? [String(item.value)] : [],
    );
  const read = (field: ReviewField) => readAll(field)[0] ?? null;
  const readCount = (field: ReviewField) => {
    const value = read(field);
    return value === null ? null : Number(value);
  };
  const { id, distinctFrom, trainingId } = draft;
  return {
    id,
    kind: 'draft',
    sketch: sketchOnce(document),
    facts: {
      titles: readAll('title'),
      startDate: read('startDate'),
      endDate: read('endDate') ?? read('startDate'),
      city: read('city'),
      country: read('country'),
      total: readCount('participantsTotal'),
      women: readCount('participantsWomen'),
      men: readCount('participantsMen'),
      organisers: readAll('organisers'),
      funders: readAll('funders'),
    },
    settledIds: trainingId === null ? distinctFrom : [...distinctFrom, trainingId],
  };
}

export function describeTrainingEvent(
  training: Training,
  source: SourceDocument | undefined,
  parties: PartyNames = noParties,
): EventEntry {
  const { id, titles, startDate, endDate, city, country, declared } = training;
  return {
    id,
    kind: 'training',
    sketch: source ? sketchOnce(source) : null,
    facts: {
      titles: Object.values(titles).filter((title) => title !== ''),
      startDate,
      endDate: endDate ?? startDate,
      city: city || null,
      country,
      total: declared.total,
      women: declared.women,
      men: declared.men,
      ...parties,
    },
    settledIds: [],
  };
}

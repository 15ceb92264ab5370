/** The plain record of the corpus guidelines, for scoring and for the command line. */
import type { ExtractedRelease, Field, Proposal } from './schema';

const QUOTE_WORDS = 8;

function plain<T>(field: Field<T>): T | null {
  return field.value;
}

function values<T>(list: readonly Proposal<T>[]): T[] {
  return list.map((proposal) => proposal.value);
}

export interface GuidelineRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

export function toGuidelineRecord(id: string, release: ExtractedRelease): GuidelineRecord {
  const { contact, participants } = release;
  const contactRecord = {
    name: plain(contact.name),
    email: plain(contact.email),
    phone: plain(contact.phone),
  };
  const hasContact = Object.values(contactRecord).some((value) => value !== null);
  return {
    id,
    language: plain(release.language),
    isEvent: plain(release.isEvent),
    title: plain(release.title),
    kind: plain(release.kind),
    releaseDate: plain(release.releaseDate),
    startDate: plain(release.startDate),
    endDate: plain(release.endDate),
    durationDays: plain(release.durationDays),
    city: plain(release.city),
    country: plain(release.country),
    venue: plain(release.venue),
    organisers: values(release.organisers),
    partners: values(release.partners),
    participants: {
      total: plain(participants.total),
      women: plain(participants.women),
      men: plain(participants.men),
      groups: values(participants.groups),
    },
    countriesRepresented: values(release.countriesRepresented),
    topics: values(release.topics),
    funders: values(release.funders),
    programmes: values(release.programmes),
    sdgGoals: values(release.sdgGoals),
    sdgTargets: values(release.sdgTargets),
    gcmObjectives: values(release.gcmObjectives),
    people: values(release.people).map(({ name, role }) => ({ name, role })),
    quotes: values(release.quotes).map(({ speaker, text }) => ({
      speaker,
      text: text.split(/\s+/).slice(0, QUOTE_WORDS).join(' '),
    })),
    contact: hasContact ? contactRecord : null,
  };
}

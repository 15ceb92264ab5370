import { shortOrganisationName } from '#shared/organisations/organisation-name';
import { chooseDisplayName } from '#shared/people/display-name';
import { newEntry } from '#shared/press-releases/draft';
import type { ReviewItem } from '#shared/press-releases/review-items';
import { useI18n } from '../../../i18n/use-i18n';
import type { Acceptance } from './use-acceptance';
import type { KnownPeople } from './use-known-people';

/** A row that a name can stand for; without a name a new one. */
export interface LinkChoice {
  readonly link: string;
  readonly name: string | null;
}

/** Where the name would lead after one more press of the key; `null` where there is one way only. */
export type NextLink = (item: ReviewItem) => LinkChoice | null;

/** One key goes through the rows that a name may stand for, and the new one that would be made of it. */
export function useLinks(acceptance: Acceptance, known: KnownPeople): NextLink {
  const { locale } = useI18n();
  const rowsOf = ({ kind }: ReviewItem, name: string): LinkChoice[] => {
    if (kind === 'person') {
      return (known.get(name) ?? []).map((person) => ({
        link: person.id,
        name: chooseDisplayName(person, locale),
      }));
    }
    const book = kind === 'organisation' ? acceptance.organisations : acceptance.programmes;
    return book
      .candidates(name)
      .map((row) => ({ link: row.id, name: shortOrganisationName(row, locale) }));
  };
  const currentOf = ({ kind, link }: ReviewItem, name: string): string => {
    if (kind === 'person') return link ?? newEntry;
    const book = kind === 'organisation' ? acceptance.organisations : acceptance.programmes;
    const match = book.match(name, link);
    return match.isNew ? newEntry : match.id;
  };
  return (item) => {
    if (item.value === null || !linkedKinds.has(item.kind)) return null;
    const name = String(item.value);
    const choices = [...rowsOf(item, name), { link: newEntry, name: null }];
    if (choices.length < 2) return null;
    const place = choices.findIndex(({ link }) => link === currentOf(item, name));
    return choices[(place + 1) % choices.length] ?? null;
  };
}

const linkedKinds: ReadonlySet<ReviewItem['kind']> = new Set([
  'organisation',
  'programme',
  'person',
]);

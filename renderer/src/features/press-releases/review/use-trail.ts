import { chooseText } from '#shared/i18n/localised-text';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import { chooseDisplayName } from '#shared/people/display-name';
import type { ReviewItem } from '#shared/press-releases/review-items';
import { useI18n } from '../../../i18n/use-i18n';
import type { Match } from '../acceptance/name-book';
import type { Acceptance } from './use-acceptance';
import type { KnownPeople } from './use-known-people';

/** Says where the name of a value leads on acceptance: to an entry that is there, or to a new one. */
export function useTrail(
  acceptance: Acceptance,
  known: KnownPeople,
): (item: ReviewItem) => string | null {
  const { t, locale } = useI18n();
  const describe = ({ isNew, entry, ...match }: Match) => {
    const name = isolate(shortOrganisationName(entry, locale));
    if (!isNew) return t('pressReleases.trail.linked', { name });
    return 'source' in match && match.source === 'reference'
      ? t('pressReleases.trail.fromList', { name })
      : t('pressReleases.trail.fromText');
  };
  const describePerson = (name: string, { state, link }: ReviewItem) => {
    const people = known.get(name) ?? [];
    const linked = people.find(({ id }) => id === link);
    if (linked) {
      return t('pressReleases.trail.knownSpeaker', {
        name: isolate(chooseDisplayName(linked, locale)),
      });
    }
    if (state !== 'proposed') return t('pressReleases.trail.speaker');
    const [likeliest] = people;
    if (!likeliest) return null;
    return t('pressReleases.trail.maybe', { name: isolate(chooseDisplayName(likeliest, locale)) });
  };
  return (item) => {
    const { kind, value, link } = item;
    if (value === null) return null;
    const text = String(value);
    switch (kind) {
      case 'organisation':
        return describe(acceptance.organisations.match(text, link));
      case 'programme':
        return describe(acceptance.programmes.match(text, link));
      case 'topic': {
        const topic = acceptance.findTopic(text);
        if (!topic) return t('pressReleases.trail.asObjective');
        return t('pressReleases.trail.topic', { name: isolate(chooseText(topic.labels, locale)) });
      }
      case 'person':
        return describePerson(text, item);
      default:
        return null;
    }
  };
}

/** Keeps the direction of a name from pulling at the words around it. */
function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}

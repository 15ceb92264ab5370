import { chooseText } from '#shared/i18n/localised-text';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import type { ReviewItem } from '#shared/press-releases/review-items';
import { useI18n } from '../../../i18n/use-i18n';
import type { Match } from '../acceptance/name-book';
import type { useAcceptance } from './use-acceptance';

type Lookups = Pick<
  ReturnType<typeof useAcceptance>,
  'matchOrganisation' | 'matchProgramme' | 'findTopic'
>;

/** Says where the name of a value leads on acceptance: to an entry that is there, or to a new one. */
export function useTrail(lookups: Lookups): (item: ReviewItem) => string | null {
  const { t, locale } = useI18n();
  const describe = ({ isNew, entry, ...match }: Match) => {
    const name = isolate(shortOrganisationName(entry, locale));
    if (!isNew) return t('pressReleases.trail.linked', { name });
    return 'source' in match && match.source === 'reference'
      ? t('pressReleases.trail.fromList', { name })
      : t('pressReleases.trail.fromText');
  };
  return ({ kind, value, state }) => {
    if (value === null) return null;
    const text = String(value);
    switch (kind) {
      case 'organisation':
        return describe(lookups.matchOrganisation(text));
      case 'programme':
        return describe(lookups.matchProgramme(text));
      case 'topic': {
        const topic = lookups.findTopic(text);
        if (!topic) return t('pressReleases.trail.asObjective');
        return t('pressReleases.trail.topic', { name: isolate(chooseText(topic.labels, locale)) });
      }
      case 'person':
        return state === 'proposed' ? null : t('pressReleases.trail.speaker');
      default:
        return null;
    }
  };
}

/** Keeps the direction of a name from pulling at the words around it. */
function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}

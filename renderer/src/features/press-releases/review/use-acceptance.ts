import { useMemo } from 'react';
import { isoDateOf } from '#shared/calendar/iso-date';
import type { Draft } from '#shared/press-releases/draft';
import type { ReviewItem } from '#shared/press-releases/review-items';
import { topics as builtInTopics } from '#shared/reference/topics';
import { type FindableTopic, indexTopics } from '#shared/topics/find-topics';
import { type CompletionRule, defaultCompletionRule } from '#shared/trainings/schema';
import { identityOf } from '../../../db/commit';
import { useDirectory } from '../../../db/directories/use-directory';
import { type AcceptedDraft, acceptDraft } from '../../../db/repositories/drafts';
import { readWorkspaceSettings } from '../../../db/repositories/settings';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import {
  createOrganisationBook,
  createProgrammeBook,
  indexRows,
  type NameBook,
} from '../acceptance/name-book';
import { planAcceptance } from '../acceptance/plan-acceptance';

export interface Acceptance {
  /** What acceptance would make as the values stand now; the ids in it are stand-ins. */
  readonly preview: AcceptedDraft;
  readonly organisations: Lookup;
  readonly programmes: Lookup;
  readonly findTopic: (phrase: string) => FindableTopic | undefined;
  readonly accept: () => ReturnType<typeof acceptDraft>;
}

/** Where a name leads, and where else it could. */
type Lookup = Pick<NameBook<unknown>, 'match' | 'candidates'>;

/** Where the names of a draft lead, and what becomes of it when somebody accepts it. */
export function useAcceptance(draft: Draft, items: readonly ReviewItem[]): Acceptance {
  const { locale } = useI18n();
  const database = useDatabase();
  const { entries: organisations } = useDirectory('organisations');
  const { entries: programmes } = useDirectory('programmes');
  const { entries: ownTopics } = useDirectory('topics');
  const organisationRows = useMemo(() => indexRows(organisations), [organisations]);
  const programmeRows = useMemo(() => indexRows(programmes), [programmes]);
  const findTopic = useMemo(() => indexTopics([...builtInTopics, ...ownTopics]), [ownTopics]);

  return useMemo(() => {
    const language = draft.release.language.value ?? locale;
    const makeBooks = (newId: () => string) => ({
      organisations: createOrganisationBook(organisationRows, language, newId),
      programmes: createProgrammeBook(programmeRows, language, newId),
    });
    const context = {
      language,
      findTopic,
      today: isoDateOf(new Date()),
      funding: draft.release.funding.map(({ value }) => value),
    };
    const plan = (newId: () => string, completionRule: CompletionRule) =>
      planAcceptance(items, { ...context, completionRule, ...makeBooks(newId) });
    return {
      preview: plan(makeStandIns(), defaultCompletionRule),
      ...makeBooks(makeStandIns()),
      findTopic,
      accept: async () => {
        const { completionRule } = await readWorkspaceSettings(database);
        const { newId } = identityOf(database);
        return acceptDraft(database, draft.id, plan(newId, completionRule));
      },
    };
  }, [draft, items, locale, findTopic, organisationRows, programmeRows, database]);
}

/** Ids for a preview, which nothing stores. */
function makeStandIns(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}

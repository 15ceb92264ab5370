import { useEffect, useState } from 'react';
import type { SourceDocument } from '#shared/documents/source-document';
import { extractEvents } from '#shared/press-releases/index';
import type { ExtractedRelease } from '#shared/press-releases/schema';
import { countDraftsOf } from '../../../db/repositories/drafts';
import { useLive } from '../../../db/use-live';

const none: readonly ExtractedRelease[] = [];

/** The other events that a text tells of, as long as it has only one draft; found after the page is drawn. */
export function useFurtherEvents({ id, text }: SourceDocument): readonly ExtractedRelease[] {
  const [others, setOthers] = useState(none);
  const drafts = useLive((database) => countDraftsOf(database, id), [id]);
  useEffect(() => {
    const timer = setTimeout(() => setOthers(extractEvents(text).others));
    return () => clearTimeout(timer);
  }, [text]);
  return drafts === 1 ? others : none;
}

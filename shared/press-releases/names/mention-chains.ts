/** Organisations that a sentence names one after the other: "the A, B and the C" is one chain of three. */
import type { Span } from '../text/span';
import { type EntityContext, readEntityList } from './entity-list';
import { findOrganisations } from './organisation-mentions';

export type Chain = readonly Span[];

/** Chains in reading order; every organisation of the sentence belongs to one. */
export function findChains(context: EntityContext): Chain[] {
  const chains: Chain[] = [];
  let read = 0;
  for (const mention of findOrganisations(context)) {
    if (mention.start < read) continue;
    const listed = readEntityList(context, mention.start);
    const chain = listed.length > 0 ? listed : [mention];
    chains.push(chain);
    read = chain.at(-1)?.end ?? mention.end;
  }
  return chains;
}

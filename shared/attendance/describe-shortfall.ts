import { formatNumber } from '../i18n/format';
import { joinClauses } from '../i18n/join-list';
import type { CompletionBasis } from '../trainings/schema';
import type { Shortfall } from './completion';
import type { RuleVoice } from './describe-rule';
import type { CompletionOverride } from './schema';

const missing = {
  sessions: 'attendance.missing.sessions',
  'half-days': 'attendance.missing.halfDays',
  days: 'attendance.missing.days',
} as const satisfies Readonly<Record<Exclude<CompletionBasis, 'hours'>, string>>;

/** What somebody still needs for the rule, in words; '' for nothing. A decision by hand is told with its reason. */
export function describeShortfall(
  shortfall: Shortfall,
  override: CompletionOverride | null,
  voice: RuleVoice,
): string {
  const { translate } = voice;
  if (override) {
    const kind = override.isCompleted ? 'decidedCompleted' : 'decidedNot';
    return translate(`attendance.missing.${kind}`, { reason: `\u2068${override.reason}\u2069` });
  }
  const clauses = [
    ...(shortfall.isPresenceMissing ? [describePresence(shortfall, voice)] : []),
    ...(shortfall.test === 'missing' ? [translate('attendance.missing.test')] : []),
    ...(shortfall.test === 'failed' ? [translate('attendance.missing.testFailed')] : []),
  ];
  return joinClauses(clauses, voice.locale);
}

function describePresence({ basis, needed, reached }: Shortfall, voice: RuleVoice): string {
  const { translate, locale, digits } = voice;
  if (basis !== 'hours') return translate(missing[basis], { count: needed - reached });
  const hours = formatNumber(Math.ceil((needed - reached) * 10) / 10, locale, digits);
  return translate('attendance.missing.hours', { hours });
}

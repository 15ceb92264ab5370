import { formatNumber, formatPercent } from '../i18n/format';
import { joinClauses } from '../i18n/join-list';
import type { DigitStyle, Locale } from '../i18n/locales';
import type { Translate } from '../i18n/translator';
import type { CompletionBasis, CompletionRule } from '../trainings/schema';

export interface RuleVoice {
  readonly translate: Translate;
  readonly locale: Locale;
  readonly digits: DigitStyle;
}

const shortForms = {
  sessions: 'trainings.overview.ruleSessions',
  'half-days': 'trainings.overview.ruleHalfDays',
  days: 'trainings.overview.ruleDays',
  hours: 'trainings.overview.ruleHours',
} as const satisfies Readonly<Record<CompletionBasis, string>>;

const sentences = {
  sessions: 'reports.attendance.explained.completedSessions',
  'half-days': 'reports.attendance.explained.completedHalfDays',
  days: 'reports.attendance.explained.completedDays',
  hours: 'reports.attendance.explained.completedHours',
} as const satisfies Readonly<Record<CompletionBasis, string>>;

/** "Present in at least 80 % of the sessions; post-test of at least 70" */
export function describeRule(rule: CompletionRule, voice: RuleVoice): string {
  const { translate, locale, digits } = voice;
  const { excusedCountsAsPresent, postTestPassScore } = rule;
  const clauses = [
    translate(shortForms[rule.basis], { percent: writeThreshold(rule, voice) }),
    ...(excusedCountsAsPresent ? [translate('trainings.overview.excusedCounts')] : []),
    ...(postTestPassScore === null
      ? []
      : [
          translate('trainings.overview.rulePostTest', {
            score: formatNumber(postTestPassScore, locale, digits),
          }),
        ]),
  ];
  return joinClauses(clauses, locale);
}

/** The same in whole sentences, as a report explains its numbers. */
export function explainRule(rule: CompletionRule, voice: RuleVoice): string {
  const { translate, locale, digits } = voice;
  const { postTestPassScore } = rule;
  const excused = rule.excusedCountsAsPresent ? 'excusedCounts' : 'excusedDoesNotCount';
  return [
    translate(sentences[rule.basis], { percent: writeThreshold(rule, voice) }),
    translate(`reports.attendance.explained.${excused}`),
    ...(postTestPassScore === null
      ? []
      : [
          translate('reports.attendance.explained.postTest', {
            score: formatNumber(postTestPassScore, locale, digits),
          }),
        ]),
  ].join(' ');
}

function writeThreshold(rule: CompletionRule, { locale, digits }: RuleVoice): string {
  return formatPercent(rule.thresholdPercent / 100, locale, digits);
}

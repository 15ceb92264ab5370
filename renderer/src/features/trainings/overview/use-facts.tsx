import { describeRule } from '#shared/attendance/describe-rule';
import { countDays } from '#shared/calendar/iso-date';
import { joinList } from '#shared/i18n/join-list';
import { localeFacts, locales } from '#shared/i18n/locales';
import { chooseText } from '#shared/i18n/localised-text';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import type { ReviewField } from '#shared/press-releases/review-items';
import { countryName } from '#shared/reference/countries';
import { languageName } from '#shared/reference/languages';
import type { OrganisationRole, Training } from '#shared/trainings/schema';
import { useOrganisationList } from '../../../db/directories/use-organisation-list';
import type { TrainingCase } from '../../../db/repositories/trainings';
import { type I18n, useI18n } from '../../../i18n/use-i18n';
import type { Fact } from '../../../ui/Facts';
import { Evidence } from './Evidence';

/** What a training is, as labels and values; only what is known, but for the few that every training has. */
export function useFacts({ training, organisations }: TrainingCase): readonly Fact[] {
  const i18n = useI18n();
  const { t, locale, digits, number } = i18n;
  const { byId } = useOrganisationList(locale);
  const named = (role: OrganisationRole) =>
    organisations
      .filter((line) => line.role === role)
      .flatMap((line) => byId.get(line.organisationId) ?? [])
      .map((organisation) => shortOrganisationName(organisation, locale));

  const fact = (label: string, value: string | null, fields: readonly ReviewField[] = []) => ({
    label,
    value: value ? (
      <>
        {value}
        <Evidence training={training} label={label} fields={fields} />
      </>
    ) : null,
  });
  const field = (name: FactField, value: string | null, fields: readonly ReviewField[] = []) =>
    fact(t(`trainings.fields.${name}`), value, fields);
  const { series, round, completionRule: rule } = training;
  const seriesText =
    series && round !== null
      ? t('trainings.overview.roundOf', { series: `\u2068${series}\u2069`, round: number(round) })
      : series;
  const ruleText = describeRule(rule, { translate: t, locale, digits });

  const always: readonly Fact[] = [
    field('code', joinList([training.code], locale)),
    field('kind', t(`trainings.kind.${training.kind}`), ['kind']),
    field('dates', describeDates(training, i18n), ['startDate', 'endDate']),
    field('place', describePlace(training, i18n), ['venue', 'city', 'country']),
    field('mode', t(`trainings.mode.${training.mode}`)),
    fact(t('trainings.roles.organiser'), joinList(named('organiser'), locale), ['organisers']),
  ];
  const known: readonly Fact[] = [
    fact(t('trainings.roles.partner'), joinList(named('partner'), locale), ['partners']),
    fact(t('trainings.roles.host'), joinList(named('host'), locale)),
    field('targetGroups', joinList(training.targetGroups, locale), ['participantGroups']),
    field('series', seriesText),
    field('hours', training.hours === null ? null : number(training.hours)),
    field(
      'languages',
      joinList(
        training.languages.map((code) => languageName(code, locale)),
        locale,
      ),
    ),
    field('completionRule', ruleText),
    ...listOtherTitles(training, i18n),
  ];
  return [...always, ...known.filter(({ value }) => value !== null)];
}

type FactField =
  | 'code'
  | 'kind'
  | 'dates'
  | 'place'
  | 'mode'
  | 'targetGroups'
  | 'series'
  | 'hours'
  | 'languages'
  | 'completionRule';

function describeDates({ startDate, endDate }: Training, { t, date, dateRange }: I18n) {
  if (startDate && endDate) {
    const days = countDays(startDate, endDate);
    return `${dateRange(startDate, endDate)} (${t('trainings.overview.days', { count: days })})`;
  }
  const only = startDate ?? endDate;
  return only && date(only);
}

function describePlace({ venue, city, admin1, country }: Training, { locale }: I18n) {
  const region = admin1 === city ? '' : admin1;
  return joinList([venue, city, region, country && countryName(country, locale)], locale);
}

/** The title stands at the head of the page; here are those in the other languages. */
function listOtherTitles({ titles }: Training, { t, locale }: I18n): Fact[] {
  const shown = chooseText(titles, locale);
  return locales
    .filter((code) => titles[code] !== '' && titles[code] !== shown)
    .map((code) => ({
      label: `${t('trainings.fields.titles')} (${localeFacts[code].name})`,
      value: <bdi lang={code}>{titles[code]}</bdi>,
    }));
}

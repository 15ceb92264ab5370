import { IconAlertTriangle, IconCheck, IconHelpCircle, IconUserPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import type { Organisation } from '#shared/organisations/schema';
import type { ParticipantLine } from '#shared/people/participant-list';
import type { Person } from '#shared/people/schema';
import { useI18n } from '../../../i18n/use-i18n';
import type { Column } from '../../../ui/DataTable';
import { PersonName } from '../../../ui/PersonName';
import { DoubtChoice } from './DoubtChoice';
import classes from './ImportPreview.module.css';
import type { Answer, Answers } from './import-plan';

const stateIcons = {
  new: IconUserPlus,
  known: IconCheck,
  doubtful: IconHelpCircle,
  bad: IconAlertTriangle,
} as const;

interface Known {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
}

/** A mark, the line as it was read, what is wrong with it, and the choice for a doubtful one. */
export function useImportColumns(
  known: Known,
  answers: Answers,
  onAnswer: (line: number, answer: Answer) => void,
): readonly Column<ParticipantLine>[] {
  const { t, number, locale } = useI18n();
  const people = useMemo(() => new Map(known.people.map((one) => [one.id, one])), [known]);
  const organisations = useMemo(
    () => new Map(known.organisations.map((one) => [one.id, one])),
    [known],
  );
  const organisationOf = ({ organisation, organisationId }: ParticipantLine['values']) => {
    const stored = organisationId === null ? undefined : organisations.get(organisationId);
    if (stored) return <bdi>{shortOrganisationName(stored, locale)}</bdi>;
    return organisation === '' ? (
      '–'
    ) : (
      <bdi>{t('participants.import.newOrganisation', { organisation })}</bdi>
    );
  };

  return [
    {
      key: 'line',
      header: t('participants.import.line'),
      width: '44px',
      align: 'end',
      cell: ({ line }) => number(line),
    },
    {
      key: 'state',
      header: t('participants.import.state'),
      width: '104px',
      cell: ({ state }) => {
        const Shape = stateIcons[state];
        return (
          <span className={classes.state} data-state={state}>
            <Shape size={15} aria-hidden />
            {t(`participants.import.states.${state}`)}
          </span>
        );
      },
    },
    {
      key: 'name',
      header: t('participants.columns.name'),
      width: 'minmax(150px, 2fr)',
      cell: ({ values: { nameLatin, nameArabic } }) => {
        const [first, second] = locale === 'ar' ? [nameArabic, nameLatin] : [nameLatin, nameArabic];
        return <PersonName name={first || second} secondName={first ? second : ''} />;
      },
    },
    {
      key: 'sex',
      header: t('people.fields.sex'),
      width: '76px',
      cell: ({ values }) => t(`people.sex.${values.sex}`),
    },
    {
      key: 'organisation',
      header: t('people.fields.organisation'),
      width: 'minmax(100px, 1.4fr)',
      cell: ({ values }) => organisationOf(values),
    },
    {
      key: 'problems',
      header: t('participants.import.remarks'),
      width: 'minmax(200px, 2.7fr)',
      cell: (line) =>
        line.state === 'doubtful' ? (
          <DoubtChoice
            line={line}
            candidates={line.candidateIds.flatMap((id) => people.get(id) ?? [])}
            organisations={organisations}
            answer={answers.get(line.line)}
            onAnswer={(answer) => onAnswer(line.line, answer)}
          />
        ) : (
          <span>
            {line.problems.map((problem) => t(`people.import.problems.${problem}`)).join(' · ')}
          </span>
        ),
    },
  ];
}

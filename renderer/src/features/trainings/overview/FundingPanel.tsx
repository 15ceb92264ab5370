import { Text } from '@mantine/core';
import { joinList } from '#shared/i18n/join-list';
import { chooseText } from '#shared/i18n/localised-text';
import { fullOrganisationName } from '#shared/organisations/organisation-name';
import type { Training, TrainingFunding } from '#shared/trainings/schema';
import { useDirectory } from '../../../db/directories/use-directory';
import { useOrganisationList } from '../../../db/directories/use-organisation-list';
import { useI18n } from '../../../i18n/use-i18n';
import { Panel } from '../../../ui/Panel';
import { Evidence } from './Evidence';
import classes from './Overview.module.css';

interface FundingPanelProps {
  readonly training: Training;
  readonly lines: readonly TrainingFunding[];
}

/** Who paid, through which programme. */
export function FundingPanel({ training, lines }: FundingPanelProps) {
  const { t, locale, percent } = useI18n();
  const { byId } = useOrganisationList(locale);
  const { entries: programmes } = useDirectory('programmes');

  const describe = (line: TrainingFunding) => {
    const funder = line.funderId ? byId.get(line.funderId) : undefined;
    const programme = programmes.find(({ id }) => id === line.programmeId);
    const programmeNames = programme && [programme.acronym, chooseText(programme.names, locale)];
    return {
      funder: funder && fullOrganisationName(funder, locale),
      programme: programmeNames && joinList(programmeNames, locale, ' · '),
      rest: joinList(
        [
          line.grantReference,
          line.sharePercent === null
            ? null
            : t('trainings.overview.share', { percent: percent(line.sharePercent / 100) }),
        ],
        locale,
        ' · ',
      ),
    };
  };
  return (
    <Panel
      title={t('trainings.funding.title')}
      actions={
        <Evidence
          training={training}
          label={t('trainings.funding.title')}
          fields={['funders', 'programmes']}
        />
      }
    >
      {lines.length === 0 ? (
        <Text size="xs" c="dimmed">
          {t('trainings.funding.none')}
        </Text>
      ) : (
        <ul className={classes.list}>
          {lines.map((line) => {
            const { funder, programme, rest } = describe(line);
            return (
              <li key={line.id}>
                <Text size="xs">{funder ? <bdi>{funder}</bdi> : (programme ?? '–')}</Text>
                {funder && programme ? (
                  <Text size="xs" c="dimmed">
                    {programme}
                  </Text>
                ) : null}
                {rest ? (
                  <Text size="xs" c="dimmed">
                    {rest}
                  </Text>
                ) : null}
                {line.wording ? (
                  <Text size="xs" c="dimmed" fs="italic">
                    <bdi>{line.wording}</bdi>
                  </Text>
                ) : null}
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}

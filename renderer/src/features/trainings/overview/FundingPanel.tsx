import { Text } from '@mantine/core';
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
    const programmeName =
      programme && [programme.acronym, chooseText(programme.names, locale)].filter(Boolean);
    return {
      funder: funder && fullOrganisationName(funder, locale),
      programme: programmeName?.join(' · '),
      rest: [
        line.grantReference,
        line.sharePercent === null
          ? ''
          : t('trainings.overview.share', { percent: percent(line.sharePercent / 100) }),
      ].filter(Boolean),
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
                <Text size="xs">
                  <bdi>{funder ?? programme ?? '–'}</bdi>
                </Text>
                {funder && programme ? (
                  <Text size="xs" c="dimmed">
                    <bdi>{programme}</bdi>
                  </Text>
                ) : null}
                {rest.length > 0 ? (
                  <Text size="xs" c="dimmed">
                    <bdi>{rest.join(' · ')}</bdi>
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

import { Anchor, List, Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import type { Finding } from '#shared/attendance/checks/finding';
import type { CheckedTraining } from '../../db/repositories/training-checks';
import { useTrainingChecks } from '../../db/use-training-checks';
import { useI18n } from '../../i18n/use-i18n';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import classes from './ChecksTab.module.css';
import { addressOf, namePlaces } from './checks/finding-places';

/** More places of one kind are counted instead of listed. */
const SHOWN_PLACES = 12;

/** What a careful reader would ask about before the training is reported; each line leads to its place. */
export function ChecksTab() {
  const { trainingId = '' } = useParams();
  const { t, locale } = useI18n();
  const checked = useTrainingChecks(trainingId, locale, 'now');
  if (!checked) return null;
  if (checked.findings.length === 0) {
    return (
      <EmptyState
        icon={IconChecklist}
        title={t('attendance.checksPage.nothing')}
        hint={t('attendance.checksPage.nothingHint')}
      />
    );
  }
  return (
    <section aria-label={t('attendance.checksPage.label')} className={classes.list}>
      {checked.findings.map((finding) => (
        <FindingPanel key={finding.code} finding={finding} checked={checked} />
      ))}
    </section>
  );
}

interface FindingPanelProps {
  readonly finding: Finding;
  readonly checked: CheckedTraining;
}

function FindingPanel({ finding, checked }: FindingPanelProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { rollCall } = checked;
  const trainingId = rollCall.training.id;
  const shown = finding.places.slice(0, SHOWN_PLACES);
  const names = namePlaces(shown, rollCall, i18n);
  const rest = finding.places.length - shown.length;
  return (
    <Panel title={t(`attendance.checks.${finding.code}`, { number: finding.number })}>
      <List size="xs" spacing={4} listStyleType="none">
        {shown.map((place, index) => (
          <List.Item key={`${addressOf(place, trainingId)} ${names[index]}`}>
            <Anchor component={Link} to={addressOf(place, trainingId)} size="xs">
              {names[index]}
            </Anchor>
          </List.Item>
        ))}
      </List>
      {rest > 0 ? (
        <Text size="xs" c="dimmed" mt={4}>
          {t('attendance.checksPage.more', { count: rest })}
        </Text>
      ) : null}
    </Panel>
  );
}

import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReviewField } from '#shared/press-releases/review-items';
import { gcmObjectives } from '#shared/reference/gcm';
import { sdgGoals, sdgTargets } from '#shared/reference/sdg';
import type { Training } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { Panel } from '../../../ui/Panel';
import { Evidence } from './Evidence';
import classes from './Overview.module.css';

/** The goals that the training serves, by number and title. */
export function AlignmentPanel({ training }: { readonly training: Training }) {
  const { t, locale } = useI18n();
  const goals = sdgGoals
    .filter((goal) => training.sdgGoals.includes(goal.number))
    .map((goal) => `${goal.number}. ${goal.labels[locale]}`);
  const targets = sdgTargets
    .filter((target) => training.sdgTargets.includes(target.code))
    .map((target) => `${target.code} ${target.labels[locale]}`);
  const objectives = gcmObjectives
    .filter((objective) => training.gcmObjectives.includes(objective.number))
    .map(({ number, title, labels }) => `${number}. ${locale === 'en' ? title : labels[locale]}`);
  const pillars = training.pillars.map((pillar) => t(`trainings.pillar.${pillar}`));
  const group = (
    label: string,
    lines: readonly string[],
    fields: readonly ReviewField[] = [],
  ): ReactNode =>
    lines.length === 0 ? null : (
      <div key={label}>
        <Text size="xs" c="dimmed">
          {label}
          <Evidence training={training} label={label} fields={fields} />
        </Text>
        <ul className={classes.list}>
          {lines.map((line) => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
      </div>
    );
  const groups = [
    group(t('trainings.fields.sdgGoals'), goals, ['sdgGoals']),
    group(t('trainings.fields.sdgTargets'), targets, ['sdgTargets']),
    group(t('trainings.fields.gcmObjectives'), objectives, ['gcmObjectives']),
    group(t('trainings.fields.pillars'), pillars),
    group(t('trainings.fields.otherAlignments'), training.otherAlignments),
  ];
  return (
    <Panel title={t('trainings.form.alignment')}>
      {groups.some((one) => one !== null) ? (
        <div className={classes.column}>{groups}</div>
      ) : (
        <Text size="xs" c="dimmed">
          {t('trainings.overview.noAlignment')}
        </Text>
      )}
    </Panel>
  );
}

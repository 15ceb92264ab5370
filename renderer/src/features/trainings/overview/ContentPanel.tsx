import { Badge, Group, Text } from '@mantine/core';
import type { Training } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { Panel } from '../../../ui/Panel';
import { useTopics } from '../pick/use-topics';
import { Evidence } from './Evidence';
import classes from './Overview.module.css';

/** Topics, objectives, notes and links; nothing where none of them was entered. */
export function ContentPanel({ training }: { readonly training: Training }) {
  const { t } = useI18n();
  const { labelOf } = useTopics();
  const { topicCodes, objectives, notes, links } = training;
  if (topicCodes.length + links.length === 0 && !objectives && !notes) return null;
  const text = (field: 'objectives' | 'notes') =>
    training[field] ? (
      <div>
        <Text size="xs" c="dimmed">
          {t(`trainings.fields.${field}`)}
        </Text>
        <Text size="xs" dir="auto" className={classes.text ?? ''}>
          {training[field]}
        </Text>
      </div>
    ) : null;
  return (
    <Panel
      title={t('trainings.form.content')}
      actions={
        <Evidence
          training={training}
          label={t('trainings.fields.topicCodes')}
          fields={['topics']}
        />
      }
    >
      <div className={classes.column}>
        {topicCodes.length > 0 ? (
          <Group gap={6}>
            {topicCodes.map((code) => (
              <Badge key={code} color="gray">
                <bdi>{labelOf(code)}</bdi>
              </Badge>
            ))}
          </Group>
        ) : null}
        {text('objectives')}
        {text('notes')}
        {links.length > 0 ? (
          <div>
            <Text size="xs" c="dimmed">
              {t('trainings.fields.links')}
            </Text>
            {/* Shown, not opened: the program never goes to the network. */}
            <ul className={classes.list}>
              {links.map((link) => (
                <li key={link} className={classes.text}>
                  <bdi>{link}</bdi>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </Panel>
  );
}

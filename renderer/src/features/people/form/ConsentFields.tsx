import { Group, SegmentedControl, Select, Text } from '@mantine/core';
import { useId } from 'react';
import { isoDateOf } from '#shared/calendar/iso-date';
import { consentChannels, consentKinds } from '#shared/people/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { DateField } from '../../../ui/DateField';
import { FormSection } from '../../../ui/FormSection';
import type { PersonFormPart } from './form-type';
import type { Consent, ConsentKind } from './person-form';

/** Three purposes, three answers; "not asked" is an answer of its own. */
export function ConsentFields({ form }: PersonFormPart) {
  const { t } = useI18n();
  return (
    <FormSection
      title={t('people.sections.consents')}
      hint={t('people.sections.consentsHint')}
      columns={1}
    >
      {consentKinds.map((kind) => (
        <ConsentLine
          key={kind}
          kind={kind}
          consent={form.values.consents[kind]}
          error={form.errors[`consents.${kind}`]}
          onChange={(consent) => form.setFieldValue(`consents.${kind}`, consent)}
        />
      ))}
    </FormSection>
  );
}

interface ConsentLineProps {
  readonly kind: ConsentKind;
  readonly consent: Consent | null;
  readonly error: React.ReactNode;
  readonly onChange: (consent: Consent | null) => void;
}

function ConsentLine({ kind, consent, error, onChange }: ConsentLineProps) {
  const { t } = useI18n();
  const label = useId();
  const answer = consent === null ? 'notAsked' : consent.given ? 'given' : 'refused';
  const choose = (chosen: string) => {
    const details = consent ?? { on: isoDateOf(new Date()), channel: 'paper' };
    onChange(chosen === 'notAsked' ? null : { ...details, given: chosen === 'given' });
  };
  return (
    <div role="group" aria-labelledby={label}>
      <Text size="xs" fw={500} id={label} mb={2}>
        {t(`people.consentKind.${kind}`)}
      </Text>
      <Group gap="sm" align="flex-end">
        <SegmentedControl
          aria-labelledby={label}
          data={(['notAsked', 'given', 'refused'] as const).map((value) => ({
            value,
            label: t(`people.consent.${value}`),
          }))}
          value={answer}
          onChange={choose}
        />
        {consent ? (
          <Group gap="sm" wrap="nowrap" align="flex-end">
            <DateField
              label={t('people.consent.on')}
              required
              value={consent.on || null}
              onChange={(on) => onChange({ ...consent, on: on ?? '' })}
              error={typeof error === 'string' ? error : undefined}
            />
            <Select
              label={t('people.consent.channel')}
              allowDeselect={false}
              data={consentChannels.map((channel) => ({
                value: channel,
                label: t(`people.consentChannel.${channel}`),
              }))}
              value={consent.channel}
              onChange={(value) => {
                const channel = consentChannels.find((known) => known === value);
                if (channel) onChange({ ...consent, channel });
              }}
            />
          </Group>
        ) : null}
      </Group>
    </div>
  );
}

import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { type Mark, marks } from '#shared/attendance/schema';
import type { MarkChoice } from '../../../db/repositories/attendance';
import { useI18n } from '../../../i18n/use-i18n';
import { applyPaste, type PastePlan } from './clipboard';
import type { MarkTable } from './mark-table';

interface PasteDialogProps {
  readonly plan: PastePlan;
  readonly table: MarkTable;
  readonly onApply: (choices: readonly MarkChoice[]) => void;
  readonly onClose: () => void;
}

/** Somebody who pasted names by mistake need not see them all. */
const SHOWN_SPELLINGS = 6;

/** What a paste would do, and what of it is not understood: nothing is written before the answer. */
export function PasteDialog({ plan, table, onApply, onClose }: PasteDialogProps) {
  const { t } = useI18n();
  const [meanings, setMeanings] = useState<ReadonlyMap<string, Mark>>(new Map());
  const { choices, replaced } = applyPaste(plan, table, meanings);
  const spellings = [...plan.unknown].slice(0, SHOWN_SPELLINGS);
  const options = marks.map((mark) => ({ value: mark, label: t(`attendance.marks.${mark}`) }));

  const setMeaning = (text: string, mark: Mark | undefined) => {
    const next = new Map(meanings);
    if (mark) next.set(text, mark);
    else next.delete(text);
    setMeanings(next);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('rollCall.paste.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onApply(choices);
        }}
      >
        <Stack gap="sm">
          <Text size="sm" role="status">
            {t('rollCall.paste.set', { count: choices.length })}
            {replaced > 0 ? ` – ${t('rollCall.paste.replaced', { count: replaced })}` : null}
          </Text>
          {plan.outside > 0 ? (
            <Text size="xs">{t('rollCall.paste.outside', { count: plan.outside })}</Text>
          ) : null}
          {spellings.length > 0 ? (
            <div>
              <Text size="xs" fw={600}>
                {t('rollCall.paste.unknown')}
              </Text>
              <Text size="xs" c="dimmed" mb="xs">
                {t('rollCall.paste.unknownHint')}
              </Text>
              <Stack gap="xs">
                {spellings.map(([text, count]) => (
                  <Group key={text} justify="space-between" wrap="nowrap">
                    <Text size="sm" truncate>
                      <bdi>“{text}”</bdi>{' '}
                      <Text span size="xs" c="dimmed">
                        {t('rollCall.paste.cells', { count })}
                      </Text>
                    </Text>
                    <Select
                      w={180}
                      aria-label={t('rollCall.paste.meaning', { text })}
                      placeholder={t('rollCall.paste.leave')}
                      clearable
                      data={options}
                      value={meanings.get(text) ?? null}
                      onChange={(value) => setMeaning(text, value ?? undefined)}
                    />
                  </Group>
                ))}
                {plan.unknown.size > spellings.length ? (
                  <Text size="xs" c="dimmed">
                    {t('rollCall.paste.more', { count: plan.unknown.size - spellings.length })}
                  </Text>
                ) : null}
              </Stack>
            </div>
          ) : null}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={choices.length === 0} data-autofocus>
              {t('rollCall.paste.apply', { count: choices.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { isolate, joinClauses } from '#shared/i18n/join-list';
import { buildCertificates } from '#shared/reports/papers/certificates';
import { issueCertificates } from '../../../db/repositories/certificates';
import { readWorkspaceSettings } from '../../../db/repositories/settings';
import { useDatabase, useLive } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import type { ParticipantRow } from '../participants/participant-rows';
import { ForWhom, useChoice } from './ForWhom';
import { PaperDialog } from './PaperDialog';

interface CertificatesDialogProps {
  readonly trainingId: string;
  readonly rows: readonly ParticipantRow[];
  readonly onClose: () => void;
}

/** Certificates for those who have completed. The first print issues a number, every other prints it again. */
export function CertificatesDialog({ trainingId, rows, onClose }: CertificatesDialogProps) {
  const { t, locale } = useI18n();
  const database = useDatabase();
  const settings = useLive(readWorkspaceSettings, []);
  const { choice, setChoice } = useChoice();
  const holders = useMemo(() => rows.filter(({ stage }) => stage === 'completed'), [rows]);
  if (!settings) return null;

  const { isForAll, chosen } = choice;
  const wanted = new Set(isForAll ? holders.map(({ enrolment }) => enrolment.id) : chosen);
  const printed = holders.filter(({ enrolment }) => wanted.has(enrolment.id));
  const again = printed.filter(({ enrolment }) => enrolment.certificate !== null).length;
  const { signatories } = settings;
  return (
    <PaperDialog
      trainingId={trainingId}
      title={t('papers.certificates.dialog')}
      isReady={wanted.size > 0}
      onClose={onClose}
      record={{
        write: (language) =>
          issueCertificates(
            database,
            trainingId,
            printed.map(({ enrolment }) => enrolment.id),
            language,
          ),
        describe: (name, { changes }) =>
          t('papers.certificates.issuedNotice', { count: changes.length, name }),
      }}
      build={(data, { t: translate, ...voice }) =>
        buildCertificates(data, { ...voice, only: wanted, signatories }, translate)
      }
    >
      {holders.length === 0 ? (
        <Text size="xs">{t('papers.certificates.nobody')}</Text>
      ) : (
        <>
          <ForWhom
            label={t('papers.certificates.forWhom')}
            forAll={t('papers.certificates.forAll')}
            people={holders}
            choice={choice}
            onChange={setChoice}
          />
          <Text size="xs" role="status">
            {t('papers.certificates.counts', { fresh: printed.length - again, again })}
          </Text>
        </>
      )}
      <Text size="xs" c="dimmed">
        {signatories.length === 0
          ? t('papers.certificates.unsigned')
          : t('papers.certificates.signedBy', {
              names: isolate(joinClauses(signatories, locale)),
            })}
      </Text>
    </PaperDialog>
  );
}

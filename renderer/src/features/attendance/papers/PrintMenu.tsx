import { Button, Menu } from '@mantine/core';
import { IconCertificate, IconId, IconListDetails, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { Session } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import type { ParticipantRow } from '../participants/participant-rows';
import { BadgesDialog } from './BadgesDialog';
import { CertificatesDialog } from './CertificatesDialog';
import { SignInDialog } from './SignInDialog';

interface PrintMenuProps {
  readonly trainingId: string;
  readonly sessions: readonly Session[];
  readonly rows: readonly ParticipantRow[];
}

type Paper = 'sign-in' | 'badges' | 'certificates';

/** The papers of a training. A sheet to sign can be printed before anybody is on the list. */
export function PrintMenu({ trainingId, sessions, rows }: PrintMenuProps) {
  const { t } = useI18n();
  const [paper, setPaper] = useState<Paper | null>(null);
  const close = () => setPaper(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<IconPrinter size={15} aria-hidden />}>
            {t('papers.print')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconListDetails size={15} aria-hidden />}
            onClick={() => setPaper('sign-in')}
          >
            {t('papers.signIn.open')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconId size={15} aria-hidden />}
            disabled={rows.length === 0}
            onClick={() => setPaper('badges')}
          >
            {t('papers.badges.open')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCertificate size={15} aria-hidden />}
            disabled={rows.length === 0}
            onClick={() => setPaper('certificates')}
          >
            {t('papers.certificates.open')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {paper === 'sign-in' ? (
        <SignInDialog trainingId={trainingId} sessions={sessions} onClose={close} />
      ) : null}
      {paper === 'certificates' ? (
        <CertificatesDialog trainingId={trainingId} rows={rows} onClose={close} />
      ) : null}
      {paper === 'badges' ? (
        <BadgesDialog trainingId={trainingId} rows={rows} onClose={close} />
      ) : null}
    </>
  );
}

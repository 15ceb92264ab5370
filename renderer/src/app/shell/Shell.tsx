import { useState } from 'react';
import { Outlet } from 'react-router';
import { invoke } from '../../bridge/client';
import { useI18n } from '../../i18n/use-i18n';
import { UnsavedChangesProvider } from '../../ui/unsaved-changes';
import { LeavingNotice } from './LeavingNotice';
import classes from './Shell.module.css';
import { ShortcutList } from './ShortcutList';
import { SideNavigation } from './SideNavigation';
import { StatusBar } from './StatusBar';
import { StopBanner } from './StopBanner';
import { useCommands } from './use-commands';

const reportUnsaved = (hasUnsavedChanges: boolean) => {
  void invoke('window:set-unsaved', hasUnsavedChanges);
};

/** The frame around every screen: navigation at the side, status at the bottom, the screen scrolls inside. */
export function Shell() {
  const { t } = useI18n();
  const [areShortcutsShown, setShortcutsShown] = useState(false);
  useCommands(() => setShortcutsShown(true));
  return (
    <UnsavedChangesProvider onChange={reportUnsaved}>
      <div className={classes.shell} data-app-ready>
        <button
          type="button"
          className={classes.skip}
          onClick={() => document.getElementById('content')?.focus()}
        >
          {t('navigation.skip')}
        </button>
        <StopBanner />
        <SideNavigation />
        <main id="content" tabIndex={-1} className={classes.content}>
          <Outlet />
        </main>
        <StatusBar onShowShortcuts={() => setShortcutsShown(true)} />
      </div>
      <LeavingNotice />
      <ShortcutList isShown={areShortcutsShown} onClose={() => setShortcutsShown(false)} />
    </UnsavedChangesProvider>
  );
}

import { NavLink } from 'react-router';
import classes from './LinkTabs.module.css';

interface LinkTab {
  readonly to: string;
  readonly label: string;
  /** A number beside the label, already written in the user's digits. */
  readonly count?: string | undefined;
}

interface LinkTabsProps {
  readonly label: string;
  readonly tabs: readonly LinkTab[];
}

/** Parts of one screen, each with an address of its own. */
export function LinkTabs({ label, tabs }: LinkTabsProps) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end className={classes.tab ?? ''}>
          {tab.label}
          {tab.count ? <span className={classes.count}>{tab.count}</span> : null}
        </NavLink>
      ))}
    </nav>
  );
}

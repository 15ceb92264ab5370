import { NavLink } from 'react-router';
import { alive } from '../../db/alive';
import { useLive } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { Mark } from '../Mark';
import { places } from './places';
import classes from './Shell.module.css';

export function SideNavigation() {
  const { t, number } = useI18n();
  const waiting = useLive(
    async (database) =>
      alive(await database.drafts.where('state').anyOf('new', 'in-review').toArray()).length,
    [],
  );
  return (
    <nav aria-label={t('navigation.label')} className={classes.side}>
      <div className={classes.brand}>
        <Mark size={24} />
        Tadrib
      </div>
      {places.map(({ name, path, icon: PlaceIcon }) => (
        <div key={name} className={name === 'settings' ? classes.last : undefined}>
          <NavLink to={path} end={path === '/'} className={classes.link ?? ''}>
            <PlaceIcon size={17} stroke={1.6} aria-hidden />
            {t(`navigation.${name}`)}
            {name === 'imports' && waiting ? (
              <span className={classes.badge}>{number(waiting)}</span>
            ) : null}
          </NavLink>
        </div>
      ))}
    </nav>
  );
}

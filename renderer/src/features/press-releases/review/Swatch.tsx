import type { ReviewGroup } from '#shared/press-releases/review-items';
import colours from './group-colours.module.css';
import classes from './Swatch.module.css';

/** The colour of a group of fields, as its passages have it in the text. */
export function Swatch({ group }: { readonly group: ReviewGroup }) {
  return (
    <span className={`${colours.coloured} ${classes.swatch}`} data-group={group} aria-hidden />
  );
}

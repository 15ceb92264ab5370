import type { Locale } from '../../i18n/locales';
import { renderText } from '../markup';
import { badgeBoxes, badgeGrid } from './badges-style';
import { renderBarcode } from './barcode-svg';
import { fitText, nameSize } from './fit-text';
import type { Badge, BadgesModel } from './model';

const { columns, rows } = badgeGrid;

/** Pages of cards with marks in the margin that say where to cut. */
export function renderBadges({ badges, locale }: BadgesModel): string {
  const size = columns * rows;
  const pages = Array.from({ length: Math.ceil(badges.length / size) }, (_, page) =>
    badges.slice(page * size, (page + 1) * size),
  );
  return pages
    .map((cards) => {
      const drawn = cards.map((badge) => renderBadge(badge, locale)).join('\n');
      return `<section class="cards">${drawn}${renderCutMarks()}</section>`;
    })
    .join('\n');
}

function renderBadge(badge: Badge, locale: Locale): string {
  const line = (name: keyof typeof badgeBoxes, text: string) =>
    `<p class="${name} ${nameSize(fitText(text, badgeBoxes[name]))}">${renderText(text, locale)}</p>`;
  return `<article>
<header>${line('training', badge.training)}<p class="dates">${renderText(badge.dates, locale)}</p></header>
<div class="wearer">${line('name', badge.name)}${badge.secondName ? line('second', badge.secondName) : ''}</div>
${badge.organisation ? line('organisation', badge.organisation) : '<p class="organisation"></p>'}
<footer><span class="role">${renderText(badge.role, locale)}</span><span class="code">${renderBarcode(badge.code)}<bdi dir="ltr">${badge.writtenCode}</bdi></span></footer>
</article>`;
}

function renderCutMarks(): string {
  const { width, height, left, top, page } = badgeGrid;
  const GAP = 2;
  const LENGTH = 8;
  const right = left + columns * width;
  const bottom = top + rows * height;
  const upright = (x: number) => `M${x} ${top - GAP}v-${LENGTH}M${x} ${bottom + GAP}v${LENGTH}`;
  const level = (y: number) => `M${left - GAP} ${y}h-${LENGTH}M${right + GAP} ${y}h${LENGTH}`;
  const path = [
    ...Array.from({ length: columns + 1 }, (_, index) => upright(left + index * width)),
    ...Array.from({ length: rows + 1 }, (_, index) => level(top + index * height)),
  ].join('');
  return `<svg class="cut" aria-hidden="true" viewBox="0 0 ${page.width} ${page.height}"><path fill="none" stroke="#000" stroke-width="0.15" d="${path}"/></svg>`;
}

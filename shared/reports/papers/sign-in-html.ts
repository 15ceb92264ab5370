import type { Locale } from '../../i18n/locales';
import { renderText } from '../markup';
import { renderBarcode } from './barcode-svg';
import type { SheetColumn, SignInModel, SignInSheet } from './model';
import { shareWidths } from './sheet-columns';

/**
 * Each sheet is one table; what it is for stands in the head of the table as well, so that it is on every page: one
 * that went astray still says where it belongs.
 */
export function renderSignIn(model: SignInModel): string {
  return model.sheets.map((sheet) => renderSheet(sheet, model)).join('\n');
}

function renderSheet(sheet: SignInSheet, model: SignInModel): string {
  const { columns, rows } = sheet;
  const { locale } = model;
  const share = shareWidths(columns);
  const cols = share.map((percent) => `<col width="${percent}%">`).join('');
  const headings = columns.map(
    ({ kind, header }) => `<th scope="col" class="${kind}">${renderText(header, locale)}</th>`,
  );
  const lines = rows.map((row) => {
    const cells = columns.map((column, index) => renderCell(column, row[index] ?? null, locale));
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<section class="sheet">${renderAbout(sheet, model)}<table><colgroup>${cols}</colgroup>
<thead><tr><th class="about" colspan="${columns.length}">${renderReminder(sheet, model)}</th></tr><tr class="headings">${headings.join('')}</tr></thead>
<tbody>${lines.join('\n')}</tbody></table>${renderFoot(sheet, model)}</section>`;
}

/** In short, since a head of more than a quarter of the page would not be repeated. */
function renderReminder({ heading }: SignInSheet, { title, subtitle, place, locale }: SignInModel) {
  const parts = [subtitle, place, heading].filter((part) => part !== '');
  const words = parts.map((part) => `<span>${renderText(part, locale)}</span>`);
  return `<b>${renderText(title, locale)}</b>${words.join('')}`;
}

function renderAbout({ facts }: SignInSheet, { subtitle, locale }: SignInModel) {
  const list = facts.map(
    ({ label, value }) =>
      `<div><dt>${renderText(label, locale)}</dt><dd>${renderText(value, locale)}</dd></div>`,
  );
  return `<h1>${renderText(subtitle, locale)}</h1><dl class="about">${list.join('')}</dl>`;
}

function renderCell({ kind }: SheetColumn, value: string | null, locale: Locale): string {
  if (value === null) return `<td class="${kind}"></td>`;
  if (kind === 'barcode') return `<td class="${kind}">${renderBarcode(value)}</td>`;
  const [first = '', second] = value.split('\n');
  const small = second ? `<small>${renderText(second, locale)}</small>` : '';
  return `<td class="${kind}">${renderText(first, locale)}${small}</td>`;
}

function renderFoot({ counted, signers }: SignInSheet, model: SignInModel): string {
  const { locale, present, certified, signature, date } = model;
  const counts = counted.map((label) => `<span class="count">${renderText(label, locale)}</span>`);
  const lines = signers.map(
    (name) =>
      `<tr><td>${renderText(name, locale)}</td><td>${renderText(signature, locale)}</td><td>${renderText(date, locale)}</td></tr>`,
  );
  return `<div class="foot"><p><b>${renderText(present, locale)}</b>${counts.join('')}</p><p><b>${renderText(certified, locale)}</b></p><table class="signers"><tbody>${lines.join('')}</tbody></table></div>`;
}

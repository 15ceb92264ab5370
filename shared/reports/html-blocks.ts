import { formatNumber, formatPercent } from '../i18n/format';
import { escapeHtml, renderText } from './markup';
import type {
  ReportBlock,
  ReportCell,
  ReportColumn,
  ReportFacts,
  ReportModel,
  ReportTable,
} from './model';
import { isNarrow, isSmall, splitWideTable } from './page-fit';

type Voice = Pick<ReportModel, 'locale' | 'digits'>;

interface Section {
  readonly html: string;
  readonly isSmall: boolean;
}

/** Every table and list of facts is a section; paragraphs belong to the section before them. */
export function renderBlocks(blocks: readonly ReportBlock[], voice: Voice): string {
  const rows: Section[][] = [];
  for (const section of listSections(blocks, voice)) {
    const last = rows.at(-1);
    if (section.isSmall && last?.[0]?.isSmall) last.push(section);
    else rows.push([section]);
  }
  return rows.map(renderSections).join('\n');
}

function listSections(blocks: readonly ReportBlock[], voice: Voice): Section[] {
  const starts = blocks.flatMap((block, index) =>
    block.type === 'paragraph' && index > 0 ? [] : [index],
  );
  return starts.map((start, position) => {
    const members = blocks.slice(start, starts[position + 1]);
    const [first] = members;
    return {
      html: members.map((block) => renderBlock(block, voice)).join(''),
      isSmall: first?.type === 'table' && isSmall(first),
    };
  });
}

function renderSections(row: readonly Section[]): string {
  const sections = row.map((section) => {
    const small = section.isSmall ? ' class="small"' : '';
    return `<section${small}>${section.html}</section>`;
  });
  return sections.length > 1 ? `<div class="beside">${sections.join('')}</div>` : sections.join('');
}

function renderBlock(block: ReportBlock, voice: Voice): string {
  switch (block.type) {
    case 'facts':
      return renderFacts(block, voice);
    case 'table':
      return renderTable(block, voice);
    case 'paragraph':
      return `<p>${renderText(block.text, voice.locale)}</p>`;
  }
}

/** Short values are figures, long ones explanations; what lies between is set in two columns. */
function chooseFactsLayout({ facts }: ReportFacts): 'figures' | 'pairs' | 'lines' {
  const lengths = facts.map(({ value }) => String(value ?? '').length);
  if (lengths.every((length) => length <= 8)) return 'figures';
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return average > 40 ? 'lines' : 'pairs';
}

function renderFacts(block: ReportFacts, voice: Voice): string {
  const facts = block.facts.map(({ label, value }) => {
    const shown = value === null ? '–' : renderCell(value, 'number', voice);
    return `<div><dt>${renderText(label, voice.locale)}</dt><dd>${shown}</dd></div>`;
  });
  const list = `<dl class="${chooseFactsLayout(block)}">${facts.join('')}</dl>`;
  return renderHeading(block.title, voice) + list;
}

function renderTable(block: ReportTable, voice: Voice): string {
  const parts = splitWideTable(block);
  return parts
    .map((part, index) => {
      const number = parts.length > 1 ? ` (${index + 1}/${parts.length})` : '';
      const heading = renderHeading(part.title + number, voice);
      const body = part.rows.map((row) => `<tr>${renderRow(row, part, voice)}</tr>`).join('');
      const totals = part.totals.length > 0 ? renderTotals(part, voice) : '';
      // The totals stand in the body: a foot would be repeated on every page, as if it were that page's.
      const narrow = isNarrow(part) ? ' class="narrow"' : '';
      const table = `<table${narrow}><thead><tr>${renderHeader(part, voice)}</tr></thead><tbody>${body}${totals}</tbody></table>`;
      return heading + table;
    })
    .join('');
}

function renderHeading(title: string, { locale }: Voice): string {
  return `<h2>${renderText(title, locale)}</h2>`;
}

function renderHeader({ columns }: ReportTable, { locale }: Voice): string {
  return columns
    .map(({ kind, header }) => `<th scope="col" class="${kind}">${renderText(header, locale)}</th>`)
    .join('');
}

function renderRow(row: readonly ReportCell[], table: ReportTable, voice: Voice): string {
  return table.columns
    .map(({ kind }, index) => {
      const value = row[index] ?? null;
      const isQuiet = kind === 'mark' && value === table.usualMark;
      return `<td class="${isQuiet ? 'mark usual' : kind}">${renderCell(value, kind, voice)}</td>`;
    })
    .join('');
}

function renderTotals(table: ReportTable, voice: Voice): string {
  const cells = table.columns.map(
    ({ kind }, index) =>
      `<td class="${kind}">${renderCell(table.totals[index] ?? null, kind, voice)}</td>`,
  );
  return `<tr class="totals">${cells.join('')}</tr>`;
}

/** Not known is drawn as nothing, zero as 0. */
function renderCell(value: ReportCell, kind: ReportColumn['kind'], voice: Voice): string {
  if (value === null) return '';
  if (typeof value === 'string') return renderText(value, voice.locale);
  const format = kind === 'percent' ? formatPercent : formatNumber;
  return escapeHtml(format(value, voice.locale, voice.digits));
}

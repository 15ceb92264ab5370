import { Text, Title } from '@mantine/core';
import { localeFacts } from '#shared/i18n/locales';
import type {
  ReportBlock,
  ReportCell,
  ReportColumn,
  ReportModel,
  ReportTable,
} from '#shared/reports/model';
import { createI18n, type I18n } from '../../i18n/use-i18n';
import { Facts } from '../../ui/Facts';
import classes from './ReportPreview.module.css';

/** The report's content on the screen, in its own language and direction. */
export function ReportPreview({ model }: { readonly model: ReportModel }) {
  const { locale, digits, title, subtitle, blocks, footer } = model;
  const i18n = createI18n(locale, digits);
  return (
    <article lang={locale} dir={localeFacts[locale].direction} className={classes.sheet}>
      <Title order={2} size="h1">
        {title}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        <bdi>{subtitle}</bdi>
      </Text>
      {blocks.map((block, index) => (
        <Block key={index} block={block} i18n={i18n} />
      ))}
      <Text size="xs" c="dimmed" mt="md">
        {footer}
      </Text>
    </article>
  );
}

interface BlockProps<Shown> {
  readonly block: Shown;
  readonly i18n: I18n;
}

function Block({ block, i18n }: BlockProps<ReportBlock>) {
  if (block.type === 'paragraph') return <Text size="xs">{block.text}</Text>;
  if (block.type === 'table') return <TableBlock block={block} i18n={i18n} />;
  return (
    <section className={classes.block}>
      <Title order={3}>{block.title}</Title>
      <Facts
        facts={block.facts.map(({ label, value }) => ({
          label,
          value: value === null || value === '' ? null : <bdi>{draw(value, 'text', i18n)}</bdi>,
        }))}
      />
    </section>
  );
}

/** To see what the report is like; all rows of a list of thousands would keep the window busy for seconds. */
const SHOWN_ROWS = 150;

function TableBlock({ block, i18n }: BlockProps<ReportTable>) {
  const { title, columns, totals } = block;
  const rows = block.rows.slice(0, SHOWN_ROWS);
  const hidden = block.rows.length - rows.length;
  const cells = (row: readonly ReportCell[]) =>
    columns.map(({ header, kind }, index) => (
      <td key={`${header}-${index}`} data-kind={kind}>
        <bdi>{draw(row[index] ?? null, kind, i18n)}</bdi>
      </td>
    ));
  return (
    <section className={classes.block}>
      <Title order={3}>{title}</Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={classes.wide} tabIndex={0} role="region" aria-label={title}>
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map(({ header, kind }, index) => (
                <th key={`${header}-${index}`} data-kind={kind} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>{cells(row)}</tr>
            ))}
          </tbody>
          {hidden > 0 ? (
            <tbody>
              <tr>
                <td colSpan={columns.length}>{i18n.t('reports.moreRows', { count: hidden })}</td>
              </tr>
            </tbody>
          ) : null}
          {totals.length > 0 ? (
            <tfoot>
              <tr>{cells(totals)}</tr>
            </tfoot>
          ) : null}
        </table>
      </div>
    </section>
  );
}

/** `null` is "not known" and stays empty; zero is drawn. */
function draw(cell: ReportCell, kind: ReportColumn['kind'], { number, percent }: I18n): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return kind === 'percent' ? percent(cell) : number(cell);
}

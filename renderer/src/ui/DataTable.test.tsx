import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DataTable } from './DataTable';
import { renderScreen } from './test-render';

interface Row {
  readonly id: string;
}

const rows: readonly Row[] = Array.from({ length: 1000 }, (_, index) => ({ id: `row ${index}` }));

function renderTable(onOpen?: (row: Row) => void) {
  const columns = [{ key: 'id', header: 'Name', width: '1fr', cell: (row: Row) => row.id }];
  return renderScreen(
    <DataTable label="Rows" columns={columns} rows={rows} {...(onOpen ? { onOpen } : {})} />,
  );
}

test('only the rows in sight are drawn, and the table says how many there are', () => {
  renderTable();
  expect(screen.getByRole('table', { name: 'Rows' })).toHaveAttribute('aria-rowcount', '1001');
  expect(screen.getAllByRole('row').length).toBeLessThan(60);
});

test('arrows move from row to row, and Enter opens', async () => {
  const onOpen = vi.fn();
  const { user } = renderTable(onOpen);
  await user.tab();
  expect(screen.getByRole('row', { name: 'row 0' })).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  await vi.waitFor(() => expect(screen.getByRole('row', { name: 'row 2' })).toHaveFocus());
  await user.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(rows[2]);
});

import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { DateField, readTypedDate } from './DateField';
import { renderScreen } from './test-render';

test.each([
  ['5/3/2026', '2026-03-05'],
  ['05-03-2026', '2026-03-05'],
  ['5.3.26', '2026-03-05'],
  ['5 3', '2025-03-05'],
  ['2026-03-05', '2026-03-05'],
  ['٥/٣/٢٠٢٦', '2026-03-05'],
  ['31/2/2026', null],
  ['5/13/2026', null],
  ['tomorrow', null],
  ['', null],
])('%j is %j', (text, day) => {
  expect(readTypedDate(text, '2025-11-20')).toBe(day);
});

function renderField() {
  const onChange = vi.fn<(day: string | null) => void>();
  function Field() {
    const [day, setDay] = useState<string | null>(null);
    onChange.mockImplementation(setDay);
    return <DateField label="Start" value={day} onChange={onChange} />;
  }
  return { onChange, ...renderScreen(<Field />) };
}

test('a year of two digits counts only when the field is left', async () => {
  const { onChange, user } = renderField();
  await user.type(screen.getByLabelText('Start'), '5/3/26');
  expect(onChange).not.toHaveBeenCalled();
  await user.tab();
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2026-03-05');
  expect(screen.getByLabelText('Start')).toHaveValue('5 Mar 2026');
});

test('what is no day is put back', async () => {
  const { onChange, user } = renderField();
  await user.type(screen.getByLabelText('Start'), '31/2/2026');
  await user.tab();
  expect(onChange).not.toHaveBeenCalled();
  expect(screen.getByLabelText('Start')).toHaveValue('');
});

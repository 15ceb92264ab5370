import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { MultiplePicker, type PickerOption, SinglePicker } from './EntityPicker';
import { renderScreen } from './test-render';

const organisations: readonly PickerOption[] = [
  { id: 'iom', label: 'IOM', detail: 'International Organization for Migration' },
  { id: 'erc', label: 'ERC', detail: 'Egyptian Red Crescent', searchText: 'الهلال الأحمر' },
  { id: 'sfd', label: 'Société de frontière' },
];

function Multiple({ onCreate }: { readonly onCreate?: (text: string) => Promise<string> }) {
  const [value, setValue] = useState<readonly string[]>([]);
  return (
    <>
      <MultiplePicker
        label="Partners"
        options={organisations}
        value={value}
        onChange={setValue}
        {...(onCreate ? { onCreate } : {})}
      />
      <output>{value.join()}</output>
    </>
  );
}

test.each([
  ['crescent', 'erc'],
  ['SOCIETE', 'sfd'],
  ['هلال احمر', 'erc'],
  ['frontière soc', 'sfd'],
])('%j and Enter pick %s', async (text, id) => {
  const { user } = renderScreen(<Multiple />);
  await user.click(screen.getByRole('combobox', { name: 'Partners' }));
  await user.paste(text);
  await user.keyboard('{Enter}');
  expect(screen.getByRole('status')).toHaveTextContent(id);
});

test('what is not in the list is added to it and picked', async () => {
  const onCreate = vi.fn(async () => 'erc');
  const { user } = renderScreen(<Multiple onCreate={onCreate} />);
  await user.click(screen.getByRole('combobox', { name: 'Partners' }));
  await user.paste('Customs Authority');
  await user.keyboard('{Enter}');
  expect(onCreate).toHaveBeenCalledExactlyOnceWith('Customs Authority');
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('erc'));
});

test('Backspace in the empty field takes the last one away', async () => {
  const { user } = renderScreen(<Multiple />);
  const field = screen.getByRole('combobox', { name: 'Partners' });
  for (const text of ['iom', 'crescent']) {
    await user.type(field, text);
    await user.keyboard('{Enter}');
  }
  expect(screen.getByRole('status')).toHaveTextContent('iom,erc');
  await user.type(field, '{Backspace}');
  expect(screen.getByRole('status')).toHaveTextContent(/^iom$/);
});

test('one of a list is picked and cleared', async () => {
  const onChange = vi.fn();
  const { user } = renderScreen(
    <SinglePicker label="Funder" options={organisations} value="iom" onChange={onChange} />,
  );
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(onChange).toHaveBeenLastCalledWith(null);
  await user.type(screen.getByRole('combobox', { name: 'Funder' }), 'crescent');
  await user.keyboard('{Enter}');
  expect(onChange).toHaveBeenLastCalledWith('erc');
});

import { expect, test, vi } from 'vitest';
import { CodedError } from '#shared/ipc/result';
import { defaultPreferences } from '#shared/workspace/preferences';
import { invoke, onEvent } from './client';
import { installFakeBridge } from './fake';

test('an answer comes out of its envelope', async () => {
  const fake = installFakeBridge();
  await invoke('preferences:write', { ...defaultPreferences, locale: 'ar' });
  expect(await invoke('preferences:read')).toEqual({ ...defaultPreferences, locale: 'ar' });
  expect(fake.calls.map((call) => call.channel)).toEqual(['preferences:write', 'preferences:read']);
});

test('a code becomes an error with that code', async () => {
  installFakeBridge({
    'reports:save': () => {
      throw new CodedError('disk-full');
    },
  });
  const model = { kind: 'attendance', locale: 'en', digits: 'latin' } as const;
  const request = { model: { ...model, title: '', subtitle: '', blocks: [], footer: '' } };
  await expect(
    invoke('reports:save', { ...request, format: 'pdf', suggestedName: 'report' }),
  ).rejects.toMatchObject({ name: 'CodedError', code: 'disk-full' });
});

test.each([
  ['no envelope', 'text'],
  ['a value that breaks the contract', { ok: true, value: { locale: 'de' } }],
  ['a code that does not exist', { ok: false, code: 'stack trace' }],
])('%s is an unexpected error', async (_, envelope) => {
  installFakeBridge();
  vi.spyOn(window.tadrib, 'invoke').mockResolvedValue(envelope);
  await expect(invoke('preferences:read')).rejects.toMatchObject({ code: 'unexpected' });
});

test('events arrive until the listener is taken away', () => {
  const fake = installFakeBridge();
  const heard: string[] = [];
  const stop = onEvent('menu:command', (command) => heard.push(command));
  fake.emit('menu:command', 'go-home');
  stop();
  fake.emit('menu:command', 'go-people');
  expect(heard).toEqual(['go-home']);
});

test('a payload that is no command is refused', () => {
  const fake = installFakeBridge();
  onEvent('menu:command', () => undefined);
  expect(() => fake.emit('menu:command', 'format-disk' as never)).toThrow();
});

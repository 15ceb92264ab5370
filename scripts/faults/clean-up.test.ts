import { expect, test, vi } from 'vitest';
import { createCleanUp } from './clean-up';

test('what was done last is taken back first, and once', () => {
  const order: string[] = [];
  const cleanUp = createCleanUp();
  cleanUp.later(() => order.push('mounted'));
  const unmount = cleanUp.later(() => order.push('started'));
  cleanUp.later(() => order.push('made'));
  unmount();
  unmount();
  cleanUp.now();
  cleanUp.now();
  expect(order).toEqual(['started', 'made', 'mounted']);
});

test('what cannot be taken back does not keep the rest', () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const rest = vi.fn();
  const cleanUp = createCleanUp();
  cleanUp.later(rest);
  cleanUp.later(() => {
    throw new Error('busy');
  });
  cleanUp.now();
  expect(rest).toHaveBeenCalledOnce();
  expect(complain).toHaveBeenCalledWith(expect.stringContaining('busy'));
  complain.mockRestore();
});

import { expect, test } from 'vitest';
import { isTrustedSender } from './trusted-sender';

const origin = 'app://tadrib';

test.each([
  ['our top frame', { origin, parent: null }, true],
  ['a frame inside our page', { origin, parent: {} }, false],
  ['another host of our scheme', { origin: 'app://other', parent: null }, false],
  ['a prefix of our origin', { origin: 'app://tadrib.example', parent: null }, false],
  ['an opaque origin', { origin: 'null', parent: null }, false],
  ['a web page', { origin: 'https://example.org', parent: null }, false],
  ['a frame that is gone', null, false],
])('%s', (_, frame, trusted) => {
  expect(isTrustedSender(frame, origin)).toBe(trusted);
});

import { expect, test } from 'vitest';
import { choosePageAddress } from './page-address';

const own = { url: 'app://tadrib/', origin: 'app://tadrib', devServer: null };
const server = { ELECTRON_RENDERER_URL: 'http://localhost:5173' };

test.each([
  ['the built page', {}, false, own],
  ['a packaged program that is told of a server', server, true, own],
  [
    'development',
    server,
    false,
    {
      url: 'http://localhost:5173/',
      origin: 'http://localhost:5173',
      devServer: new URL('http://localhost:5173/'),
    },
  ],
])('%s', (_, env, isPackaged, address) => {
  expect(choosePageAddress(env, isPackaged)).toEqual(address);
});

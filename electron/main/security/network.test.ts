import { expect, test } from 'vitest';
import { isAllowedRequest } from './network';

const devServer = new URL('http://localhost:5173/');

test.each([
  ['app://tadrib/index.html', 'mainFrame', null, true],
  ['blob:app://tadrib/6f3c', 'image', null, true],
  ['devtools://devtools/bundled/index.html', 'mainFrame', null, true],
  ['data:image/png;base64,AA==', 'image', null, true],
  ['data:text/html,<script>1</script>', 'mainFrame', null, false],
  ['data:text/html,x', 'subFrame', null, false],
  ['data:text/javascript,1', 'script', null, false],
  ['http://127.0.0.1:8080/', 'xhr', null, false],
  ['https://example.org/a.png', 'image', null, false],
  ['ws://127.0.0.1:8080/', 'webSocket', null, false],
  ['file:///etc/passwd', 'xhr', null, false],
  ['ftp://example.org/', 'mainFrame', null, false],
  ['http://localhost:5173/src/main.tsx', 'script', devServer, true],
  ['ws://localhost:5173/', 'webSocket', devServer, true],
  ['http://localhost:5174/', 'xhr', devServer, false],
  ['https://localhost:5173/', 'xhr', devServer, false],
  ['http://localhost:5173.example.org/', 'xhr', devServer, false],
  ['http://localhost:5173/', 'xhr', null, false],
])('%s as %s is decided', (url, resourceType, server, allowed) => {
  expect(isAllowedRequest(url, resourceType, server)).toBe(allowed);
});

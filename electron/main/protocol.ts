import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { protocol } from 'electron';
import { contentSecurityPolicy, isolationHeaders } from './security/response-headers';
import { contentTypeOf, resolveServedFile } from './served-file';

/** What the build writes wherever a nonce belongs. */
const noncePlaceholder = '__CSP_NONCE__';

/** Must run before the application is ready. IndexedDB and modules want a standard, secure origin. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built page from `folder` under `app://tadrib/`, and nothing else. */
export async function serveApp(folder: string): Promise<void> {
  // The program itself may lie behind a link; below its folder no link is followed.
  const root = await realpath(folder);
  protocol.handle('app', (request) => answer(root, request));
}

async function answer(root: string, request: Request): Promise<Response> {
  if (request.method !== 'GET') return refusal(405);
  const file = resolveServedFile(root, request.url);
  if (file === null) return refusal(403);
  try {
    if ((await realpath(file)) !== file) return refusal(403);
    return respond(contentTypeOf(file), await readFile(file));
  } catch {
    return refusal(404);
  }
}

function respond(contentType: string, bytes: Buffer): Response {
  const headers = { ...isolationHeaders, 'Content-Type': contentType };
  if (!contentType.startsWith('text/html')) return new Response(new Uint8Array(bytes), { headers });
  const nonce = randomBytes(16).toString('base64');
  return new Response(bytes.toString('utf8').replaceAll(noncePlaceholder, nonce), {
    headers: { ...headers, 'Content-Security-Policy': contentSecurityPolicy(nonce) },
  });
}

function refusal(status: 403 | 404 | 405): Response {
  return new Response(null, { status, headers: isolationHeaders });
}

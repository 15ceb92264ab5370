import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type ProtocolResponse, protocol } from 'electron';
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

/**
 * Serves the built page from `folder` under `app://tadrib/`, and nothing else. `isPageServed` resolves when the page has
 * its first script and all else that it has asked for. `protocol.handle` would load Node's whole fetch first, a
 * tenth of the time until the window can be used.
 */
export async function serveApp(folder: string): Promise<{ readonly isPageServed: Promise<void> }> {
  // The program itself may lie behind a link; below its folder no link is followed.
  const root = await realpath(folder);
  const isPageServed = new Promise<void>((resolve) => {
    let underWay = 0;
    let hasScript = false;
    protocol.registerStreamProtocol('app', (request, respond) => {
      underWay += 1;
      void answer(root, request).then((response) => {
        respond(response);
        underWay -= 1;
        hasScript ||= request.url.endsWith('.js');
        if (hasScript && underWay === 0) resolve();
      });
    });
  });
  return { isPageServed };
}

interface AppRequest {
  readonly method: string;
  readonly url: string;
}

async function answer(root: string, request: AppRequest): Promise<ProtocolResponse> {
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

function respond(contentType: string, bytes: Buffer): ProtocolResponse {
  const headers = { ...isolationHeaders, 'Content-Type': contentType };
  if (!contentType.startsWith('text/html')) return { data: toStream(bytes), headers };
  const nonce = randomBytes(16).toString('base64');
  const page = bytes.toString('utf8').replaceAll(noncePlaceholder, nonce);
  return {
    data: toStream(Buffer.from(page)),
    headers: { ...headers, 'Content-Security-Policy': contentSecurityPolicy(nonce) },
  };
}

function refusal(statusCode: 403 | 404 | 405): ProtocolResponse {
  return { statusCode, data: toStream(Buffer.alloc(0)), headers: { ...isolationHeaders } };
}

/** Chromium would let every origin read an answer that is given as one buffer. */
function toStream(bytes: Buffer): Readable {
  return Readable.from([bytes], { objectMode: false });
}

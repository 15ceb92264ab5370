import { extname, join, sep } from 'node:path';

export const appOrigin = 'app://tadrib';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
};

export function contentTypeOf(file: string): string {
  return contentTypes[extname(file)] ?? 'application/octet-stream';
}

/**
 * The file below `root` that an address of `app://tadrib` stands for, or `null` when it points anywhere else.
 * Chromium has already folded plain `..`; what is left to refuse is written in percent signs.
 */
export function resolveServedFile(root: string, address: string): string | null {
  const url = new URL(address);
  if (url.protocol !== 'app:' || url.host !== 'tadrib') return null;
  const path = decode(url.pathname);
  if (path === null || /[\\\0:]/.test(path)) return null;
  if (path.split('/').some((part) => part === '..' || part === '.')) return null;
  const file = join(root, path === '/' ? 'index.html' : path);
  return file.startsWith(root + sep) ? file : null;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

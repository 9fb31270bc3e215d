/** The built page as bytes with headers: the same content security policy and nonces for the web host and the desktop. */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface PageFile {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface Page {
  /** The file at a URL path ("/" is the page itself); 404 for anything that was not built. */
  file(urlPath: string): PageFile;
}

/** Replaced in index.html by a fresh nonce at each serving. */
const NONCE_PLACE = '__CSP_NONCE__';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** The policy: nothing from elsewhere, no inline script or style without this nonce, no frames, no forms. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const;

/** The files that were built, listed once, so that no path outside them can be asked for. */
function builtFiles(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`/${relative(folder, path).split(sep).join('/')}`, path];
    }),
  );
}

/** @param folder where the renderer was built to; read once */
export function openPage(folder: string): Page {
  const files = builtFiles(folder);
  return {
    file(urlPath) {
      const path = files.get(urlPath === '/' ? '/index.html' : urlPath);
      if (path === undefined) {
        return {
          status: 404,
          headers: { ...SAFE_HEADERS, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
          body: Buffer.from('Not found.\n'),
        };
      }
      const type = CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
      if (!path.endsWith('.html')) {
        return {
          status: 200,
          // The names of built files carry a hash of their content.
          headers: { ...SAFE_HEADERS, 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
          body: readFileSync(path),
        };
      }
      const nonce = randomBytes(16).toString('base64');
      return {
        status: 200,
        headers: {
          ...SAFE_HEADERS,
          'content-type': type,
          'cache-control': 'no-store',
          'content-security-policy': contentSecurityPolicy(nonce),
        },
        body: Buffer.from(readFileSync(path, 'utf8').replaceAll(NONCE_PLACE, nonce)),
      };
    },
  };
}

/** Turns whatever goes wrong on the way to a model into an AppError. Nothing of the request, the answer or the key goes into it. */
import { AppError } from '../../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../../shared/errors/codes.ts';

/** What is looked at in an error, whatever class it has. */
interface Clues {
  readonly name: string;
  readonly status: number | null;
  /** The interface's own type: overloaded_error, not_found_error … */
  readonly type: string;
  /** Codes of the error and of its causes: ENOTFOUND, UND_ERR_SOCKET … */
  readonly codes: readonly string[];
  /** Never shown, only looked through. */
  readonly said: string;
  readonly retryAfter: number | null;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Seconds that the service asks to wait: milliseconds, seconds or a date. */
function retryAfterOf(error: unknown): number | null {
  const headers = field(error, 'headers');
  if (!(headers instanceof Headers)) return null;
  const milliseconds = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (milliseconds >= 0) return milliseconds / 1000;
  const after = headers.get('retry-after');
  if (after === null) return null;
  const seconds = Number(after);
  if (seconds >= 0) return seconds;
  const sent = Date.parse(headers.get('date') ?? '');
  const until = Date.parse(after);
  return Number.isNaN(until) || Number.isNaN(sent) ? null : Math.max(0, (until - sent) / 1000);
}

function cluesOf(error: unknown): Clues {
  const codes: string[] = [];
  const said: string[] = [];
  let at: unknown = error;
  for (let depth = 0; depth < 6 && at !== undefined && at !== null; depth++) {
    codes.push(text(field(at, 'code')));
    said.push(text(field(at, 'message')));
    const several: unknown = field(at, 'errors');
    if (Array.isArray(several)) codes.push(...several.map((one) => text(field(one, 'code'))));
    at = field(at, 'cause');
  }
  const status = field(error, 'status');
  const body = field(error, 'error');
  return {
    name: text(field(field(error, 'constructor'), 'name')),
    status: typeof status === 'number' ? status : null,
    type: text(field(error, 'type')) || text(field(field(body, 'error'), 'type')) || text(field(body, 'type')),
    codes: codes.filter((code) => code !== ''),
    said: said.join(' ').toLowerCase(),
    retryAfter: retryAfterOf(error),
  };
}

const CERTIFICATE = /^(?:UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CERT_|ERR_TLS_CERT|HOSTNAME_MISMATCH|ERR_SSL_)/;
const TIMED_OUT = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

export interface FailureSurroundings {
  readonly local: boolean;
  /** True when the connection goes through a proxy that is known. */
  readonly proxied: boolean;
  /** True when text had begun to arrive. */
  readonly begun: boolean;
}

export interface Failure {
  readonly error: AppError;
  /** Seconds after which trying again makes sense; null when it makes none. */
  readonly retryAfter: number | null;
}

/** Failures that are told in other words when the model is a local one. */
const OF_LOCAL: Partial<Record<ErrorCode, ErrorCode>> = {
  'claude-timeout': 'local-timeout',
  'claude-failed': 'local-failed',
  'claude-rejected': 'local-failed',
  'claude-overloaded': 'local-failed',
  'rate-limited': 'local-failed',
  'key-wrong': 'local-failed',
};

/** Seconds to wait when the service is busy and names no time. */
const USUAL_WAIT = 2;

/** What went wrong, in our own words. */
export function failureOf(error: unknown, around: FailureSurroundings): Failure {
  if (error instanceof AppError) {
    const own = around.local ? OF_LOCAL[error.code] : undefined;
    return { error: own === undefined ? error : new AppError(own), retryAfter: null };
  }
  const clues = cluesOf(error);
  const common = codeOf(clues, around);
  const code = around.local ? (OF_LOCAL[common] ?? common) : common;
  const busy = common === 'rate-limited' || common === 'claude-overloaded';
  // Only what names no content is kept of the original.
  const trace = [clues.name, clues.status, clues.type, ...clues.codes].filter((clue) => clue !== null && clue !== '');
  return {
    error: new AppError(code, '', { cause: new Error(trace.join(' ')) }),
    retryAfter: busy ? (clues.retryAfter ?? USUAL_WAIT) : null,
  };
}

function codeOf(clues: Clues, { local, proxied, begun }: FailureSurroundings): ErrorCode {
  const { status, type, codes, said } = clues;
  if (clues.name === 'APIConnectionTimeoutError') return begun ? 'claude-disconnected' : 'claude-timeout';
  if (status === 402 || type === 'billing_error' || said.includes('credit balance')) return 'credit-used-up';
  if (status === 401 || type === 'authentication_error') return 'key-wrong';
  if (status === 407) return 'proxy-failed';
  if (status === 429 || type === 'rate_limit_error') return 'rate-limited';
  if (status === 529 || type === 'overloaded_error') return 'claude-overloaded';
  if (status === 403 || type === 'permission_error') return 'key-not-permitted';
  if (status === 404 || type === 'not_found_error') return said.includes('model') ? 'model-gone' : 'address-wrong';
  if (status === 405) return 'address-wrong';
  if (status === 413 || type === 'request_too_large' || /prompt is too long|context (?:window|length)/.test(said)) {
    return 'request-too-long';
  }
  if (status === 408 || status === 504 || type === 'timeout_error') return 'claude-timeout';
  if (status !== null && status >= 500) return 'claude-failed';
  if (type === 'api_error') return 'claude-failed';
  if (status === 400 && said.includes('model') && /not (?:found|exist|supported|available)/.test(said))
    return 'model-gone';
  if (status !== null && status >= 400) return 'claude-rejected';

  if (codes.some((one) => CERTIFICATE.test(one))) return 'certificate-unknown';
  if (/proxy (?:response|authentication)|http tunnel|tunneling/.test(said)) return 'proxy-failed';
  if (begun) return 'claude-disconnected';
  if (codes.some((one) => TIMED_OUT.has(one))) return 'claude-timeout';
  if (proxied) return 'proxy-failed';
  if (local) return 'local-offline';
  return 'claude-offline';
}

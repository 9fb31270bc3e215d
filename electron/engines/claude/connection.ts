/** What a connection to a model needs, and the rules for its address. Opens nothing. */
import type { Effort, Settings } from '../../../shared/domain/settings.ts';

export interface Connection {
  /** Null when there is none; a local server needs none. */
  readonly key: string | null;
  /** Without a trailing slash and without /v1. */
  readonly address: string;
  /** Empty for a local server's first one. */
  readonly model: string;
  readonly effort: Effort;
  /** Longest wait for the next sign of life, in milliseconds. */
  readonly timeout: number;
  /** Empty: what the environment says. */
  readonly proxy: string;
}

export const CLAUDE_ADDRESS = 'https://api.anthropic.com';
/** Writes well at a fair price. */
export const DEFAULT_MODEL = 'claude-sonnet-5-5';
/** For those who want it at once. */
export const FAST_MODEL = 'claude-haiku-5-5';

/** An address as people copy it, brought to the form that the interface is reached under. */
export function plainAddress(address: string): string {
  return address
    .trim()
    .replace(/\/{1,20}$/, '')
    .replace(/\/v1(?:\/messages)?$/, '')
    .replace(/\/{1,20}$/, '');
}

/** The connection that the settings describe. */
export function connectionOf(engine: 'claude' | 'local', settings: Settings, key: string | null): Connection {
  const local = engine === 'local';
  return {
    key,
    address: plainAddress(local ? settings.localAddress : settings.claudeAddress) || CLAUDE_ADDRESS,
    model: local ? settings.localModel : settings.claudeModel || DEFAULT_MODEL,
    effort: settings.effort,
    timeout: settings.timeoutSeconds * 1000,
    proxy: settings.proxy,
  };
}

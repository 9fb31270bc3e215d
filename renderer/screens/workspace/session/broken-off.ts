/** Whether a draft broke off, so that the model can be asked to go on. Pure. */
import type { Draft } from '../../../../shared/domain/draft.ts';

/** What breaks a draft off that another request may finish. */
const BREAKS: ReadonlySet<string> = new Set([
  'claude-disconnected',
  'claude-cut-short',
  'claude-timeout',
  'claude-overloaded',
  'claude-failed',
  'claude-offline',
  'local-timeout',
  'local-failed',
  'local-offline',
  'proxy-failed',
  'rate-limited',
]);

/** True for a draft of a model that did not come to its end; one that the offline engine wrote instead is whole. */
export function isBrokenOff({ engine, notices }: Pick<Draft, 'engine' | 'notices'>): boolean {
  return (engine === 'claude' || engine === 'local') && notices.some(({ code }) => BREAKS.has(code));
}

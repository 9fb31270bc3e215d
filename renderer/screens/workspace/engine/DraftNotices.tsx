/** What the person should know about the draft, each with the step that mends it. */
import { Button } from '@mantine/core';
import type { CaseSession } from '../session/case-session.ts';
import type { CaseState } from '../session/case-state.ts';
import '../../../components/strip.css';
import './engine-work.css';

/** What is put right in the settings. */
const OF_SETTINGS: ReadonlySet<string> = new Set([
  'key-missing',
  'key-wrong',
  'key-not-permitted',
  'credit-used-up',
  'model-gone',
  'address-wrong',
  'local-offline',
  'local-timeout',
  'local-failed',
  'claude-rejected',
  'claude-timeout',
  'proxy-failed',
  'budget-reached',
]);
/** What another try may well get past. */
const OF_THE_MOMENT: ReadonlySet<string> = new Set([
  'rate-limited',
  'claude-overloaded',
  'claude-timeout',
  'claude-offline',
  'claude-failed',
  'claude-empty',
  'local-offline',
  'local-timeout',
  'local-failed',
]);

interface DraftNoticesProps {
  session: CaseSession;
  state: CaseState;
  onSettings: () => void;
}

export function DraftNotices({ session, state, onSettings }: DraftNoticesProps) {
  const goesOn = state.unfinished;
  const writing = state.phase === 'writing';
  const instead = state.engine === 'offline';
  // What is being mended is told above, with a way to stop it.
  const notices = state.notices.filter(({ code }) => !(writing && code === 'mending'));
  return (
    <>
      {notices.map(({ code, message }) => (
        <div className="strip notice" key={code + message} role="status">
          <span>{message}</span>
          {writing ? null : (
            <span className="notice-steps">
              {OF_SETTINGS.has(code) ? (
                <Button size="compact-sm" variant="default" onClick={onSettings}>
                  Engine settings
                </Button>
              ) : null}
              {instead && OF_THE_MOMENT.has(code) ? (
                <Button size="compact-sm" variant="default" onClick={() => void session.write()}>
                  Try again
                </Button>
              ) : null}
            </span>
          )}
        </div>
      ))}
      {goesOn && !writing ? (
        <div className="strip notice">
          <span>{state.phase === 'stopped' ? 'Stopped. What had come is kept.' : 'The draft is not finished.'}</span>
          <span className="notice-steps">
            <Button size="compact-sm" className="primary" onClick={() => void session.goOn()}>
              Go on
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => void session.write('offline')}>
              Offline draft
            </Button>
          </span>
        </div>
      ) : null}
    </>
  );
}

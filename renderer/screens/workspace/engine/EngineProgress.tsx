/** While a model writes: what it waits for, or what it has been asked to mend. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Manner } from '../../../../shared/contract/draft-area.ts';
import { ERROR_WORDS, type ErrorCode } from '../../../../shared/errors/codes.ts';
import { MANNERS, ROLE_WORDS } from '../../../words/draft-words.ts';
import { counted } from '../../../words/formatting.ts';
import type { CaseSession } from '../session/case-session.ts';
import type { CaseState, Wait } from '../session/case-state.ts';
import '../../../components/strip.css';
import './engine-work.css';

const mannerWords = (how: Manner): string => (MANNERS.find(({ id }) => id === how)?.name ?? how).toLowerCase();

const isCode = (code: string): code is ErrorCode => Object.hasOwn(ERROR_WORDS, code);

export function EngineProgress({ session, state }: { session: CaseSession; state: CaseState }) {
  const { wait, mending, rewriting, writer } = state;
  if (writer === null || writer === 'offline') return null;
  if (wait !== null) return <Countdown wait={wait} />;
  if (mending !== null) {
    return (
      <div className="strip engine-progress">
        <div role="status">
          <strong>Being mended once.</strong> This draft is whole; it was sent back because of{' '}
          {counted(mending.length, 'gate')}:
          <ul>
            {mending.map(({ id, message }) => (
              <li key={id}>{message}</li>
            ))}
          </ul>
        </div>
        <Button size="compact-sm" variant="default" onClick={() => session.stop()}>
          Keep this draft
        </Button>
      </div>
    );
  }
  if (rewriting !== null) {
    const what = rewriting.role === null ? 'The reply' : `“${ROLE_WORDS[rewriting.role]}”`;
    return (
      <p className="strip engine-progress" role="status">
        {what} is being said again: {mannerWords(rewriting.how)}. It stays as it is until the new words are there.
      </p>
    );
  }
  // A first draft is seen to come.
  if (state.checked === null) return null;
  return (
    <p className="strip engine-progress" role="status">
      A new draft is being written. The one below stays until it is whole.
    </p>
  );
}

/** Counts down without being read out every second. */
export function Countdown({ wait }: { wait: Wait }) {
  const [left, setLeft] = useState(wait.seconds);
  useEffect(() => {
    setLeft(wait.seconds);
    const clock = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(clock);
  }, [wait]);
  const why = isCode(wait.code) ? ERROR_WORDS[wait.code].sentence : 'The engine asked to wait.';
  return (
    <div className="strip engine-progress">
      <p role="status">
        {why}
        <span className="unseen"> Tries again in {counted(Math.round(wait.seconds), 'second')}.</span>
      </p>
      <p className="engine-count" aria-hidden="true">
        {left > 0 ? `Tries again in ${Math.round(left)} s` : 'Trying again…'}
      </p>
    </div>
  );
}

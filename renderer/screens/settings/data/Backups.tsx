/** The backups there are: made now, and brought back after a second look. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Backup } from '../../../../shared/contract/archive-area.ts';
import { failureOf } from '../../../api/failure.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { counted, sizeWords, timeWords } from '../../../words/formatting.ts';
import { useBackUp, useRestore } from './use-archive.ts';

/** The newest ones; older ones are brought back by name from the folder. */
const MOST_SHOWN = 12;

export function Backups({ backups }: { backups: readonly Backup[] }) {
  const backUp = useBackUp();
  const restore = useRestore();
  const [asked, setAsked] = useState<string | null>(null);
  const failed = backUp.error ?? restore.error;
  const newest = backups.toSorted((a, b) => b.madeAt - a.madeAt).slice(0, MOST_SHOWN);
  const done = restore.data;
  return (
    <div>
      <h3 id="settings-backups">Backups</h3>
      <p>One is made each day on which PlusOne is used, and before the file of your cases is changed in its form.</p>
      {failed === null ? null : <FailureNotice failure={failureOf(failed)} />}
      {done === undefined ? null : (
        <p role="status" className="settings-good">
          Brought back: {counted(done.cases, 'case')}
          {done.broughtOver === 0 ? '' : `, ${done.broughtOver} of them newer than the backup`}.
          {done.setAside === '' ? '' : ` What was there before is kept as ${done.setAside}.`}
        </p>
      )}
      {newest.length === 0 ? (
        <p>There is none yet.</p>
      ) : (
        <ul className="settings-list" aria-labelledby="settings-backups">
          {newest.map(({ name, madeAt, bytes, reason }) => (
            <li key={name}>
              {asked === name ? (
                <div className="settings-ask" role="alert">
                  <p>
                    Your cases become those of {timeWords(madeAt)}. What is there now is kept beside them, and cases
                    that are newer are brought over where they can be read.
                  </p>
                  <div className="settings-buttons">
                    <Button
                      size="compact-sm"
                      className="primary"
                      onClick={() => {
                        setAsked(null);
                        restore.mutate(name);
                      }}
                    >
                      Bring it back
                    </Button>
                    <Button size="compact-sm" variant="default" onClick={() => setAsked(null)}>
                      Leave things as they are
                    </Button>
                  </div>
                </div>
              ) : (
                <>
                  <span>
                    {timeWords(madeAt)}
                    <small>
                      {sizeWords(bytes)}
                      {reason === 'before-migration' ? ', before a new version' : ''}
                    </small>
                  </span>
                  <Button
                    size="compact-sm"
                    variant="default"
                    disabled={restore.isPending}
                    aria-label={`Bring back the backup of ${timeWords(madeAt)}`}
                    onClick={() => {
                      restore.reset();
                      setAsked(name);
                    }}
                  >
                    Bring back…
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <Button size="xs" variant="default" loading={backUp.isPending} onClick={() => backUp.mutate(undefined)}>
        Make one now
      </Button>
    </div>
  );
}

/** Erases all cases, after the word was typed that says it is meant. */
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../../../api/failure.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { counted } from '../../../words/formatting.ts';
import { ErasedNotice } from './ErasedNotice.tsx';
import { useEraseAll } from './use-archive.ts';

const WORD = 'ERASE';

export function EraseAll({ cases }: { cases: number }) {
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [backups, setBackups] = useState(true);
  const erase = useEraseAll();
  return (
    <div>
      <h3>Erase all cases</h3>
      {erase.error === null ? null : <FailureNotice failure={failureOf(erase.error)} />}
      {erase.data === undefined ? null : <ErasedNotice erased={erase.data} />}
      {asking ? (
        <form
          className="settings-ask"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed !== WORD) return;
            erase.mutate({ backups });
            setAsking(false);
            setTyped('');
          }}
        >
          <p>
            {counted(cases, 'case')} with all complaints, replies and promises. This cannot be undone. Settings,
            playbook and templates stay.
          </p>
          <Checkbox
            size="sm"
            label="Delete all backups as well"
            checked={backups}
            onChange={(event) => setBackups(event.currentTarget.checked)}
          />
          <TextInput
            data-autofocus
            size="xs"
            label={`Type ${WORD} to go on`}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <div className="settings-buttons">
            <Button
              type="submit"
              size="compact-sm"
              color="red"
              className="settings-danger"
              disabled={typed !== WORD}
              loading={erase.isPending}
            >
              Erase all cases
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
              Keep them
            </Button>
          </div>
        </form>
      ) : (
        <Button
          size="xs"
          variant="default"
          loading={erase.isPending}
          onClick={() => {
            erase.reset();
            setAsking(true);
          }}
        >
          Erase all cases…
        </Button>
      )}
    </div>
  );
}

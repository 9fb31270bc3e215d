/** Erases all cases, after the word was typed that says it is meant. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../../../api/failure.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { counted } from '../../../words/formatting.ts';
import { ConfirmErase } from './ConfirmErase.tsx';
import { ErasedNotice } from './ErasedNotice.tsx';
import { useEraseAll } from './use-archive.ts';

const WORD = 'ERASE';

export function EraseAll({ cases }: { cases: number }) {
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const erase = useEraseAll();
  return (
    <div>
      <h3>Erase all cases</h3>
      {erase.error === null ? null : <FailureNotice failure={failureOf(erase.error)} />}
      {erase.data === undefined ? null : <ErasedNotice erased={erase.data} />}
      {asking ? (
        <ConfirmErase
          sentence={`${counted(cases, 'case')} with all complaints, replies and promises. This cannot be undone. Settings, playbook and templates stay.`}
          withBackups
          erases="Erase all cases"
          ready={typed === WORD}
          busy={erase.isPending}
          onErase={(backups) => {
            erase.mutate({ backups });
            setAsking(false);
            setTyped('');
          }}
          onKeep={() => setAsking(false)}
        >
          <TextInput
            data-autofocus
            size="xs"
            label={`Type ${WORD} to go on`}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </ConfirmErase>
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

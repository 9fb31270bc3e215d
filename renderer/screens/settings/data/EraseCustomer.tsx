/** Erases one customer everywhere: first counted, then confirmed, then said what is left and until when. */
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../../../api/failure.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { counted } from '../../../words/formatting.ts';
import { ErasedNotice } from './ErasedNotice.tsx';
import { useCountErase, useErase } from './use-archive.ts';

/** The contract asks for as much. */
const SHORTEST = 3;

export function EraseCustomer() {
  const [customer, setCustomer] = useState('');
  const [backups, setBackups] = useState(false);
  const count = useCountErase();
  const erase = useErase();
  const wish = customer.trim();
  const found = count.data?.cases;
  const failed = count.error ?? erase.error;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (wish.length < SHORTEST) return;
        erase.reset();
        count.mutate(wish);
      }}
    >
      <h3>Erase one customer</h3>
      {failed === null ? null : <FailureNotice failure={failureOf(failed)} />}
      {erase.data === undefined ? null : <ErasedNotice erased={erase.data} />}
      <div className="settings-row">
        <TextInput
          size="xs"
          aria-label="Customer to erase"
          placeholder="Full name, e-mail address or telephone number"
          autoComplete="off"
          maxLength={300}
          value={customer}
          onChange={(event) => {
            setCustomer(event.currentTarget.value);
            count.reset();
          }}
        />
        <Button type="submit" size="xs" variant="default" loading={count.isPending} disabled={wish.length < SHORTEST}>
          Look
        </Button>
      </div>
      {found === 0 ? <p role="status">No case names this customer.</p> : null}
      {found === undefined || found === 0 ? null : (
        <div className="settings-ask" role="alert">
          <p>
            {counted(found, 'case')} of {wish} will be erased, with complaints, replies and promises. This cannot be
            undone.
          </p>
          <Checkbox
            size="sm"
            label="Delete all backups as well"
            description="Otherwise they keep this customer until they expire."
            checked={backups}
            onChange={(event) => setBackups(event.currentTarget.checked)}
          />
          <div className="settings-buttons">
            <Button
              size="compact-sm"
              color="red"
              className="settings-danger"
              loading={erase.isPending}
              onClick={() =>
                erase.mutate(
                  { wish: { customer: wish }, backups },
                  {
                    onSuccess: () => {
                      count.reset();
                      setCustomer('');
                    },
                  },
                )
              }
            >
              Erase {counted(found, 'case')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => count.reset()}>
              Keep them
            </Button>
          </div>
        </div>
      )}
    </form>
  );
}

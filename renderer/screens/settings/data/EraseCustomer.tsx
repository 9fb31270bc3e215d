/** Erases one customer everywhere: first counted, then confirmed, then said what is left and until when. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../../../api/failure.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { counted } from '../../../words/formatting.ts';
import { ConfirmErase } from './ConfirmErase.tsx';
import { ErasedNotice } from './ErasedNotice.tsx';
import { useCountErase, useErase } from './use-archive.ts';

/** The contract asks for as much. */
const SHORTEST = 3;

export function EraseCustomer() {
  const [customer, setCustomer] = useState('');
  const count = useCountErase();
  const erase = useErase();
  const wish = customer.trim();
  const found = count.data?.cases;
  const failed = count.error ?? erase.error;
  return (
    <div>
      <h3>Erase one customer</h3>
      {failed === null ? null : <FailureNotice failure={failureOf(failed)} />}
      {erase.data === undefined ? null : <ErasedNotice erased={erase.data} />}
      <form
        className="settings-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (wish.length < SHORTEST) return;
          erase.reset();
          count.mutate(wish);
        }}
      >
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
      </form>
      {found === 0 ? <p role="status">No case names this customer.</p> : null}
      {found === undefined || found === 0 ? null : (
        <ConfirmErase
          sentence={`${counted(found, 'case')} of ${wish} will be erased, with complaints, replies and promises. This cannot be undone.`}
          otherwise="Otherwise they keep this customer until they expire."
          withBackups={false}
          erases={`Erase ${counted(found, 'case')}`}
          ready
          busy={erase.isPending}
          onErase={(backups) =>
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
          onKeep={() => count.reset()}
        />
      )}
    </div>
  );
}

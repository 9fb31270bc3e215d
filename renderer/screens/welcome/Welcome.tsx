/** The first minute: which trade, which name. Everything can be skipped, and changed later. */
import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Trade } from '../../../shared/domain/playbook.ts';
import { useChangeSettings, useChooseStarter, usePlaybook, useStarters } from '../../api/api-context.tsx';
import { failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { TRADE_WORDS } from '../../words/draft-words.ts';
import { counted } from '../../words/formatting.ts';
import './welcome.css';

export function Welcome({ onDone }: { onDone: () => void }) {
  const starters = useStarters();
  const playbook = usePlaybook();
  const choose = useChooseStarter();
  const settings = useChangeSettings();
  const [trade, setTrade] = useState<Trade | null>(null);
  const [name, setName] = useState<string | null>(null);
  const [signer, setSigner] = useState<string | null>(null);
  const profile = playbook.data?.profile;
  const chosen = trade ?? profile?.trade ?? 'general';
  const failed = starters.error ?? choose.error ?? settings.error;
  const inOrder = (starters.data ?? []).toSorted(
    (a, b) =>
      Number(b.trade === 'general') - Number(a.trade === 'general') ||
      TRADE_WORDS[a.trade].localeCompare(TRADE_WORDS[b.trade]),
  );
  const busy = choose.isPending || settings.isPending;

  const leave = async (start: boolean) => {
    if (start) {
      await choose.mutateAsync({
        trade: chosen,
        name: (name ?? profile?.name ?? '').trim(),
        signer: (signer ?? profile?.signer ?? '').trim(),
      });
    }
    await settings.mutateAsync({ welcomed: true });
    onDone();
  };
  // What failed is shown from the mutations themselves.
  const leaveOrShow = (start: boolean) => void leave(start).catch(() => undefined);

  return (
    <Modal
      opened
      onClose={() => leaveOrShow(false)}
      size="44rem"
      withCloseButton={false}
      padding="xl"
      attributes={{ content: { 'aria-label': 'Welcome to PlusOne' } }}
      transitionProps={{ duration: 100 }}
    >
      <form
        className="welcome"
        onSubmit={(event) => {
          event.preventDefault();
          leaveOrShow(true);
        }}
      >
        <header>
          <h2>Paste a complaint, send a good answer</h2>
          <p>
            PlusOne reads it, proposes a fix and a tailored +1, and writes the reply. Your trade decides which fixes it
            knows. Nothing leaves this machine.
          </p>
        </header>
        {failed === null ? null : <FailureNotice failure={failureOf(failed)} onRetry={() => void starters.refetch()} />}
        <fieldset>
          <legend>What do you do?</legend>
          <div className="trades">
            {inOrder.map((starter) => (
              <label key={starter.trade} className="trade">
                <input
                  type="radio"
                  name="trade"
                  value={starter.trade}
                  checked={chosen === starter.trade}
                  onChange={() => setTrade(starter.trade)}
                />
                <span>{TRADE_WORDS[starter.trade]}</span>
                <small>
                  {counted(starter.fixes, 'fix', 'fixes')}, {counted(starter.offers, '+1', '+1s')}
                </small>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="welcome-names">
          <TextInput
            label="Your business"
            placeholder="As customers know it"
            autoComplete="organization"
            value={name ?? profile?.name ?? ''}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label="Who signs"
            placeholder="A name people can ask for"
            autoComplete="name"
            value={signer ?? profile?.signer ?? ''}
            onChange={(event) => setSigner(event.currentTarget.value)}
          />
        </div>
        <footer>
          <Button variant="subtle" color="gray" disabled={busy} onClick={() => leaveOrShow(false)}>
            Skip
          </Button>
          <Button type="submit" loading={busy}>
            Start
          </Button>
        </footer>
      </form>
    </Modal>
  );
}

/** The first minute: which trade, which name. Everything can be skipped, and changed later. */
import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Playbook, Trade } from '../../../shared/domain/playbook.ts';
import { borrowsFromStarter } from '../../../shared/planning/borrow-playbook.ts';
import { useChangeSettings, useChooseStarter, usePlaybook, useStarters } from '../../api/api-context.tsx';
import { failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { TRADE_WORDS } from '../../words/draft-words.ts';
import { counted } from '../../words/formatting.ts';
import './welcome.css';

/** Stands for no trade: each complaint decides which starter fits. */
const BY_COMPLAINT = 'by-complaint';
/** Grey cards that stand where trades will be: as many as fill what is seen of them. */
const BONES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
type Choice = Trade | typeof BY_COMPLAINT;

const choiceOf = (playbook: Playbook): Choice => (borrowsFromStarter(playbook) ? BY_COMPLAINT : playbook.profile.trade);

export function Welcome({ onDone }: { onDone: () => void }) {
  const starters = useStarters();
  const playbook = usePlaybook();
  const choose = useChooseStarter();
  const settings = useChangeSettings();
  const [trade, setTrade] = useState<Choice | null>(null);
  const [name, setName] = useState<string | null>(null);
  const [signer, setSigner] = useState<string | null>(null);
  const profile = playbook.data?.profile;
  const chosen = trade ?? (playbook.data === undefined ? BY_COMPLAINT : choiceOf(playbook.data));
  const failed = starters.error ?? choose.error ?? settings.error;
  const inOrder = (starters.data ?? []).toSorted(
    (a, b) =>
      Number(a.trade === 'general') - Number(b.trade === 'general') ||
      TRADE_WORDS[a.trade].localeCompare(TRADE_WORDS[b.trade]),
  );
  const busy = choose.isPending || settings.isPending;

  const leave = async (start: boolean) => {
    if (start) {
      await choose.mutateAsync({
        ...(chosen === BY_COMPLAINT ? {} : { trade: chosen }),
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
            <TradeCard
              value={BY_COMPLAINT}
              title="Choose for me"
              note="Each complaint decides"
              chosen={chosen}
              onChoose={setTrade}
            />
            {starters.isPending
              ? BONES.map((bone) => <i key={bone} className="trade-bone" aria-hidden="true" />)
              : null}
            {inOrder.map(({ trade: value, fixes, offers }) => (
              <TradeCard
                key={value}
                value={value}
                title={TRADE_WORDS[value]}
                note={`${counted(fixes, 'fix', 'fixes')}, ${counted(offers, '+1', '+1s')}`}
                chosen={chosen}
                onChoose={setTrade}
              />
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

interface TradeCardProps {
  value: Choice;
  title: string;
  note: string;
  chosen: Choice;
  onChoose: (value: Choice) => void;
}

function TradeCard({ value, title, note, chosen, onChoose }: TradeCardProps) {
  return (
    <label className="trade">
      <input type="radio" name="trade" value={value} checked={chosen === value} onChange={() => onChoose(value)} />
      <span>{title}</span>
      <small>{note}</small>
    </label>
  );
}

/** A kept case at a glance: what was written, what was answered, what was promised, how it ended; and what can be done with it. */
import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { IconArrowRight, IconCheck, IconDots, IconFlag, IconRotate, IconSend } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Case } from '../../../shared/domain/case.ts';
import { channelFacts } from '../../../shared/domain/channel-facts.ts';
import { failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Shortcut } from '../../components/Shortcut.tsx';
import { CASE_STATE_WORDS, dateWords, hourWords, OUTCOMES, tookWords } from '../../words/case-words.ts';
import { amountWords, sentenceCase } from '../../words/formatting.ts';
import { readingSummary } from '../../words/reading-summary.ts';
import { localTime } from '../../words/time-gone.ts';
import { nameOf, StateIcon } from './CaseEntry.tsx';
import './case-preview.css';
import './list-states.css';
import { type FollowUpActs, FollowUpEntry } from './FollowUpEntry.tsx';
import { useCase } from './use-cases.ts';

export interface CaseActs {
  readonly open: (id: string) => void;
  readonly setDone: (one: Pick<Case, 'id' | 'state' | 'repliedAt'>) => void;
  readonly outcome: (one: Case) => void;
  readonly update: (id: string) => void;
  readonly customer: (name: string) => void;
  readonly erase: (one: Case) => void;
}

export interface CasePreviewProps {
  /** Null when there is none to show. */
  id: string | null;
  /** The key that marks it as done; empty where that key means something else. */
  doneKey: string;
  acts: CaseActs;
  followUpActs: FollowUpActs;
  now: number;
}

export function CasePreview(props: CasePreviewProps) {
  const { id } = props;
  const query = useCase(id);
  const one = query.data;
  if (id === null) {
    return <aside className="pane case-preview" aria-label="Case"></aside>;
  }
  if (query.error !== null) {
    return (
      <aside className="pane case-preview" aria-label="Case">
        <FailureNotice failure={failureOf(query.error)} onRetry={() => void query.refetch()} />
      </aside>
    );
  }
  if (one === undefined) {
    return (
      <aside className="pane case-preview" aria-label="Case" aria-busy="true">
        <div className="case-bones">
          {['60%', '90%', '85%', '40%'].map((width) => (
            <i key={width} style={{ width }} />
          ))}
        </div>
      </aside>
    );
  }
  return <Preview key={id} one={one} {...props} />;
}

/** When the customer began to wait, in milliseconds since 1970. */
function beganAt({ complaint, createdAt }: Case): number {
  const written = complaint.writtenAt === undefined ? null : localTime(complaint.writtenAt);
  return written === null || written > createdAt ? createdAt : written;
}

function Preview({ one, doneKey, acts, followUpActs, now }: CasePreviewProps & { one: Case }) {
  const { reading, complaint, copies, texts, followUps, outcome, state } = one;
  const name = reading?.customer?.name ?? '';
  const summary = reading === null ? null : readingSummary(reading);
  const began = beganAt(one);
  const done = state === 'done';
  const channel = complaint.channel ?? reading?.channel;
  const shown = new Map(copies.map((copy) => [copy.audience, copy]));
  const replies =
    shown.size > 0
      ? [...shown.values()].map(({ audience, text, at }) => ({
          audience,
          text,
          when: `Copied ${dateWords(at, now)}, ${hourWords(at)}`,
        }))
      : texts.filter(({ text }) => text.trim() !== '').map(({ audience, text }) => ({ audience, text, when: 'Draft' }));
  const given = copies.at(-1);
  return (
    <aside className="pane case-preview" aria-label={`Case of ${nameOf(name)}`}>
      <header className="case-head">
        <StateIcon state={state} />
        <h3 dir="auto">{nameOf(name)}</h3>
        <span className="case-state-word">{CASE_STATE_WORDS[state]}</span>
        <Menu position="bottom-end" width={240}>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label="More for this case">
              <IconDots size={17} stroke={1.75} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item disabled={name === ''} onClick={() => acts.customer(name)}>
              All cases of {name === '' ? 'this customer' : name}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item color="red" onClick={() => acts.erase(one)}>
              Erase…
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </header>
      <div className="case-acts">
        <Button
          className="primary"
          size="compact-sm"
          leftSection={<IconArrowRight size={15} stroke={1.9} />}
          onClick={() => acts.open(one.id)}
        >
          Open <Shortcut chord="Enter" />
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={done ? <IconRotate size={15} stroke={1.75} /> : <IconCheck size={15} stroke={1.9} />}
          onClick={() => acts.setDone(one)}
        >
          {done ? 'Open again' : 'Done'} {doneKey === '' ? null : <Shortcut chord={doneKey} />}
        </Button>
        <Tooltip label="How did it end?">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconFlag size={15} stroke={1.75} />}
            onClick={() => acts.outcome(one)}
          >
            Outcome <Shortcut chord="O" />
          </Button>
        </Tooltip>
        {one.repliedAt === null ? null : (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconSend size={15} stroke={1.75} />}
            onClick={() => acts.update(one.id)}
          >
            Status update <Shortcut chord="U" />
          </Button>
        )}
      </div>
      <section className="case-body" aria-label="What is kept of it" ref={scrolledByKey}>
        {summary === null ? null : (
          <p className="case-summary">
            {[summary.headline, ...summary.parts, ...(channel === undefined ? [] : [channelFacts(channel).name])].join(
              ' · ',
            )}
          </p>
        )}
        <dl className="case-times">
          <Fact name="Came in">{`${dateWords(began, now)}, ${hourWords(began)}`}</Fact>
          {one.repliedAt === null ? null : <Fact name="First reply after">{tookWords(one.repliedAt - began)}</Fact>}
          {one.doneAt === null ? null : <Fact name="Done after">{tookWords(one.doneAt - began)}</Fact>}
          {given === undefined || given.given === null ? null : <Fact name="Given">{amountWords(given.given)}</Fact>}
          {outcome === null ? null : (
            <Fact name="Outcome">
              {`${OUTCOMES.find(({ id }) => id === outcome.result)?.name ?? outcome.result}, ${dateWords(outcome.at, now)}`}
            </Fact>
          )}
        </dl>
        {outcome === null || outcome.note === '' ? null : (
          <Block name="Note">
            <p className="case-text" dir="auto">
              {outcome.note}
            </p>
          </Block>
        )}
        {followUps.length === 0 ? null : (
          <Block name="Promised">
            <ul className="case-promises">
              {followUps.map((followUp) => (
                <li key={followUp.id}>
                  <FollowUpEntry followUp={followUp} acts={followUpActs} now={now} />
                </li>
              ))}
            </ul>
          </Block>
        )}
        <Block name="Complaint">
          <p className="case-text" dir="auto">
            {complaint.text}
          </p>
        </Block>
        {replies.map(({ audience, text, when }) => (
          <Block key={audience} name={replies.length > 1 ? `${sentenceCase(audience)} reply` : 'Reply'} note={when}>
            <p className="case-text" dir="auto">
              {text}
            </p>
          </Block>
        ))}
        {one.overridden.length === 0 ? null : (
          <Block name="Copied although">
            <ul className="case-overridden">
              {one.overridden.map(({ finding, message, reason }) => (
                <li key={finding}>
                  {message} <em>“{reason}”</em>
                </li>
              ))}
            </ul>
          </Block>
        )}
      </section>
    </aside>
  );
}

/** A long case is read with the keyboard, too: what scrolls can have the focus. */
function scrolledByKey(element: HTMLElement | null): void {
  if (element !== null) element.tabIndex = 0;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Block({ name, note, children }: { name: string; note?: string; children: ReactNode }) {
  return (
    <section className="case-block">
      <h4>
        {name} {note === undefined ? null : <span>{note}</span>}
      </h4>
      {children}
    </section>
  );
}

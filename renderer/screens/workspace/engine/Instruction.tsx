/** A change in the person's own words: asked for, written, shown as a difference, taken part by part. */
import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { Shortcut } from '../../../components/Shortcut.tsx';
import { ENGINE_WORDS, MANNERS, ROLE_WORDS } from '../../../words/draft-words.ts';
import { ProposalFrame } from './ProposalFrame.tsx';
import { ProposedChanges } from './ProposedChanges.tsx';
import { useRevision } from './use-revision.ts';
import type { WorkProps } from './WorkOnReply.tsx';
import type { Work } from './work-on-reply.ts';

type InstructionProps = WorkProps & { work: Extract<Work, { kind: 'instruction' }> };

export function Instruction({ session, state, engine: chosen, onClose, onSettings, work }: InstructionProps) {
  const revising = useRevision(chosen);
  const { run, engine } = revising;
  const [instruction, setInstruction] = useState(work.instruction);
  const [scope, setScope] = useState(work.place === null ? 'all' : 'part');
  const part = state.texts
    .find(({ audience }) => audience === work.place?.audience)
    ?.parts.find(({ key }) => key === work.place?.key);
  const words = instruction.trim();

  const ask = useCallback(() => {
    const section =
      scope === 'all' || work.place === null || part === undefined
        ? undefined
        : { audience: work.place.audience, role: part.role };
    const wish = { kind: 'instruction' as const, instruction: words, ...(section === undefined ? {} : { section }) };
    void run.start(session.state(), engine, wish);
  }, [run, session, engine, words, scope, part, work.place]);

  // An instruction that was given elsewhere is asked at once, and once.
  const given = useRef(work.instruction !== '' && chosen !== 'offline');
  useEffect(() => {
    if (!given.current) return;
    given.current = false;
    ask();
  }, [ask]);

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (words !== '') ask();
  };
  return (
    <ProposalFrame
      revising={revising}
      cannot="The offline engine cannot follow a wish of your own: that needs Claude or a local model."
      instead={
        <div className="work-offline">
          <p>
            What it can do: say {part === undefined ? 'all of it' : `“${ROLE_WORDS[part.role]}”`} again, at once and for
            free.
          </p>
          <div className="work-steps">
            {MANNERS.map(({ id, name }) => (
              <Button
                key={id}
                size="compact-md"
                variant="default"
                onClick={() => {
                  onClose();
                  void session.rewrite(id, work.place ?? undefined, 'offline');
                }}
              >
                {name}
              </Button>
            ))}
          </div>
        </div>
      }
      what={`“${words}”`}
      shown={(proposal) => (
        <>
          <p className="work-asked">“{words}”</p>
          <ProposedChanges
            session={session}
            state={state}
            proposal={proposal}
            onDone={onClose}
            onAgain={() => run.stop()}
          />
        </>
      )}
      asks={
        <>
          Ask {ENGINE_WORDS[engine]} <Shortcut chord="Enter" />
        </>
      }
      ready={words !== ''}
      onAsk={ask}
      onClose={onClose}
      onSettings={onSettings}
    >
      <Textarea
        data-autofocus
        label="What should change?"
        placeholder="Mention the new oven"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        dir="auto"
        value={instruction}
        onChange={(event) => setInstruction(event.currentTarget.value)}
        onKeyDown={press}
      />
      {part === undefined ? null : (
        <SegmentedControl
          size="xs"
          aria-label="Where"
          data={[
            { value: 'part', label: `Only: ${ROLE_WORDS[part.role]}` },
            { value: 'all', label: 'The whole reply' },
          ]}
          value={scope}
          onChange={setScope}
        />
      )}
      <p className="work-note">
        You see what would change before anything does. What you ask for is checked like all else: a fact that nothing
        confirms stays a gate until you confirm it.
      </p>
    </ProposalFrame>
  );
}

/** A change in the person's own words: asked for, written, shown as a difference, taken part by part. */
import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { Shortcut } from '../../../components/Shortcut.tsx';
import { ENGINE_WORDS, MANNERS, ROLE_WORDS } from '../../../words/draft-words.ts';
import { OfflineCannot } from './OfflineCannot.tsx';
import { ProposedChanges } from './ProposedChanges.tsx';
import { RevisionProgress } from './RevisionProgress.tsx';
import { useRevision } from './use-revision.ts';
import type { WorkProps } from './WorkOnReply.tsx';
import type { Work } from './work-on-reply.ts';

type InstructionProps = WorkProps & { work: Extract<Work, { kind: 'instruction' }> };

export function Instruction({ session, state, engine: chosen, onClose, onSettings, work }: InstructionProps) {
  const { run, revision, engine, setEngine } = useRevision(chosen);
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

  if (engine === 'offline') {
    return (
      <OfflineCannot
        sentence="The offline engine cannot follow a wish of your own: that needs Claude or a local model."
        onSettings={onSettings}
        onClaude={() => setEngine('claude')}
      >
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
      </OfflineCannot>
    );
  }
  if (revision.running) {
    return <RevisionProgress revision={revision} what={`“${words}”`} engine={engine} onCancel={() => run.stop()} />;
  }
  if (revision.proposal !== null) {
    return (
      <div className="work">
        <p className="work-asked">“{words}”</p>
        <ProposedChanges
          session={session}
          state={state}
          proposal={revision.proposal}
          onDone={onClose}
          onAgain={() => run.stop()}
        />
      </div>
    );
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (words !== '') ask();
  };
  return (
    <div className="work">
      {revision.failure === null ? null : <FailureNotice failure={revision.failure} onRetry={ask} />}
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
      <div className="work-steps">
        <Button size="compact-md" className="primary" disabled={words === ''} onClick={ask}>
          Ask {ENGINE_WORDS[engine]} <Shortcut chord="Enter" />
        </Button>
        <Button size="compact-md" variant="default" onClick={onClose}>
          Close
        </Button>
      </div>
    </div>
  );
}

/** A proposal as the difference it would make, part by part, each taken or left, with what the checks say of it. */
import { Button, Checkbox } from '@mantine/core';
import { IconAlertOctagon } from '@tabler/icons-react';
import { useState } from 'react';
import { Difference } from '../../../components/Difference.tsx';
import { AUDIENCE_WORDS, GATE_WORDS, ROLE_WORDS } from '../../../words/draft-words.ts';
import { usageWords } from '../../../words/engine-words.ts';
import { counted } from '../../../words/formatting.ts';
import type { CaseSession } from '../session/case-session.ts';
import type { CaseState } from '../session/case-state.ts';
import { changesOf, placeName } from '../session/proposed-parts.ts';
import type { Proposal } from './revision-run.ts';

interface ProposedChangesProps {
  session: CaseSession;
  state: CaseState;
  proposal: Proposal;
  onDone: () => void;
  onAgain: () => void;
}

export function ProposedChanges({ session, state, proposal, onDone, onAgain }: ProposedChangesProps) {
  const { texts, checked, usage, notices } = proposal;
  const changes = changesOf(state.texts, texts);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const taken = changes.filter((change) => !left.has(placeName(change)));
  const known = new Set(state.checked?.findings.map(({ id }) => id));
  const gates = checked.findings.filter(({ id, severity }) => severity === 'gate' && !known.has(id));
  const before = state.checked === null ? null : Math.round(state.checked.score.total);
  const after = Math.round(checked.score.total);
  const toggle = (place: string) => {
    const next = new Set(left);
    if (!next.delete(place)) next.add(place);
    setLeft(next);
  };
  const take = () => {
    if (usage !== undefined) session.reply.spent(usage);
    session.reply.takeChanges(texts, new Set(taken.map(placeName)));
    onDone();
  };
  return (
    <>
      {notices.map(({ code, message }) => (
        <p key={code + message} className="work-notice" role="status">
          {message}
        </p>
      ))}
      {changes.length === 0 ? (
        <p role="status">Nothing would change.</p>
      ) : (
        <p role="status" className="work-note">
          {counted(changes.length, 'part')} would change.
          {before === null || before === after ? '' : ` Score ${before}, then ${after}.`}
          {usage === undefined ? '' : ` ${usageWords(usage)}.`}
        </p>
      )}
      {gates.length === 0 ? null : (
        <div className="work-gates" role="alert">
          <IconAlertOctagon size={17} stroke={1.75} aria-hidden="true" />
          <div>
            <p>
              <strong>It opens {counted(gates.length, 'gate')}.</strong> Taken over, each is mended or confirmed in the
              draft before it is copied.
            </p>
            <ul>
              {gates.map(({ id, gate, message }) => (
                <li key={id}>
                  {gate === undefined ? '' : `${GATE_WORDS[gate]}: `}
                  {message}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {changes.map((change) => {
        const place = placeName(change);
        const name = ROLE_WORDS[change.role];
        return (
          <div key={place} className={`work-part part-${change.role}`} data-left={left.has(place)}>
            <div className="work-part-head">
              <Checkbox
                size="xs"
                label={
                  <>
                    <span className="part-name">{name}</span>
                    {state.texts.length > 1 ? ` · ${AUDIENCE_WORDS[change.audience].toLowerCase()}` : ''}
                  </>
                }
                aria-label={`Take the change of ${name}`}
                checked={!left.has(place)}
                onChange={() => toggle(place)}
              />
              <span className="work-part-note">
                {change.before === ''
                  ? 'new'
                  : change.after === ''
                    ? 'left out'
                    : change.edited
                      ? 'you wrote this'
                      : ''}
              </span>
            </div>
            <Difference before={change.before} after={change.after} />
          </div>
        );
      })}
      <div className="work-steps">
        {changes.length === 0 ? null : (
          <Button size="compact-md" className="primary" data-autofocus disabled={taken.length === 0} onClick={take}>
            {taken.length === changes.length ? 'Take it over' : `Take over ${taken.length} of ${changes.length}`}
          </Button>
        )}
        <Button size="compact-md" variant="default" onClick={onAgain}>
          Ask for something else
        </Button>
        <Button size="compact-md" variant="subtle" color="gray" onClick={onDone}>
          Leave it as it is
        </Button>
      </div>
    </>
  );
}

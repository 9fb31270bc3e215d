/** One version: its parts with the way to take each, its score and gates, and the button that takes all of it. */
import { Button } from '@mantine/core';
import { IconAlertOctagon, IconCheck, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Draft, DraftText } from '../../../../shared/domain/draft.ts';
import { Difference } from '../../../components/Difference.tsx';
import { AUDIENCE_WORDS, GATE_WORDS, ROLE_WORDS } from '../../../words/draft-words.ts';
import { usageWords } from '../../../words/engine-words.ts';
import { counted } from '../../../words/formatting.ts';
import { ScoreRing } from '../draft/ScoreRing.tsx';
import type { CaseState } from '../session/case-state.ts';
import { partsOf } from '../session/part.ts';
import { changesOf, type PartChange, placeName } from '../session/proposed-parts.ts';
import { Countdown } from './EngineProgress.tsx';
import type { Version } from './version-run.ts';

export interface VersionColumnProps {
  version: Version;
  running: boolean;
  state: CaseState;
  onTake: (draft: Draft) => void;
  onTakePart: (texts: readonly DraftText[], taken: ReadonlySet<string>) => void;
}

const wordsIn = (texts: readonly DraftText[]): number =>
  texts.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);

export function VersionColumn({ version, running, state, onTake, onTakePart }: VersionColumnProps) {
  const { draft, number } = version;
  /** The part whose difference is being looked at, as the person's own words stand there. */
  const [looking, setLooking] = useState<string | null>(null);
  const changes = draft === null ? [] : changesOf(state.texts, draft.texts);
  const stands = state.texts.length > 0;
  const name = `Version ${number}`;
  const texts =
    draft?.texts ?? version.texts.map(({ audience, text, parts }) => ({ audience, text, sections: [...parts] }));
  const take = (change: PartChange) => {
    if (draft !== null) onTakePart(draft.texts, new Set([placeName(change)]));
    setLooking(null);
  };
  return (
    <article className="version" aria-label={name} aria-busy={running && draft === null}>
      <header className="version-head">
        <h3>{name}</h3>
        {draft === null ? (
          <span className="version-note">
            {running ? (version.wait === null ? 'is being written' : 'waits') : 'not finished'}
          </span>
        ) : (
          <>
            <Gates draft={draft} />
            <ScoreRing
              total={draft.score.total}
              gates={draft.findings.filter(({ severity }) => severity === 'gate').length}
            />
          </>
        )}
      </header>
      <div className="version-texts">
        {version.wait === null || !running ? null : <Countdown wait={version.wait} />}
        {texts.map((text) => (
          <section key={text.audience}>
            {texts.length > 1 ? <h4>{AUDIENCE_WORDS[text.audience]}</h4> : null}
            {partsOf(text.sections).map(({ key, role, text: words }) => {
              const place = placeName({ audience: text.audience, key });
              const change = changes.find((one) => placeName(one) === place);
              return (
                <div key={key} className={`work-part part-${role}`}>
                  <div className="work-part-head">
                    <span className="part-name">{ROLE_WORDS[role]}</span>
                    {draft === null || !stands ? null : change === undefined ? (
                      <span className="work-part-same">
                        <IconCheck size={13} stroke={2} aria-hidden="true" /> as in your draft
                      </span>
                    ) : looking === place ? null : (
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={`Take ${ROLE_WORDS[role]} of version ${number}`}
                        onClick={() => (change.edited ? setLooking(place) : take(change))}
                      >
                        Take
                      </Button>
                    )}
                  </div>
                  {looking === place && change !== undefined ? (
                    <div className="work-own">
                      <p>You wrote this part. It would change so:</p>
                      <Difference before={change.before} after={change.after} />
                      <Button size="compact-xs" variant="default" onClick={() => take(change)}>
                        Use the new wording
                      </Button>
                      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setLooking(null)}>
                        Keep mine
                      </Button>
                    </div>
                  ) : (
                    <p className="work-words" dir="auto" lang={draft?.language}>
                      {words}
                    </p>
                  )}
                </div>
              );
            })}
          </section>
        ))}
        {texts.length === 0 && running && version.wait === null ? (
          <div className="version-waiting">
            <span className="writing-dot" aria-hidden="true" />
          </div>
        ) : null}
      </div>
      <footer className="version-foot">
        <span>
          {draft === null ? '' : counted(wordsIn(draft.texts), 'word')}
          {draft?.usage === undefined ? '' : ` · ${usageWords(draft.usage)}`}
          {version.mending ? ' · being mended once' : ''}
        </span>
        <Button
          className={stands && draft !== null && changes.length === 0 ? 'version-take' : 'version-take primary'}
          size="compact-md"
          disabled={draft === null || version.mending || (stands && changes.length === 0)}
          onClick={() => {
            if (draft !== null) onTake(draft);
          }}
        >
          {stands && draft !== null && changes.length === 0 ? 'This is your draft' : `Take version ${number}`}
        </Button>
      </footer>
    </article>
  );
}

function Gates({ draft }: { draft: Draft }) {
  const gates = draft.findings.filter(({ severity }) => severity === 'gate');
  if (gates.length === 0) {
    return (
      <span className="version-note version-clear">
        <IconCircleCheck size={15} stroke={1.75} aria-hidden="true" /> no gate
      </span>
    );
  }
  const told = gates.map(({ gate, message }) => `${gate === undefined ? '' : `${GATE_WORDS[gate]}: `}${message}`);
  return (
    <details className="version-note version-gates">
      <summary>
        <IconAlertOctagon size={15} stroke={1.75} aria-hidden="true" /> {counted(gates.length, 'gate')}
      </summary>
      <ul>
        {told.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  );
}

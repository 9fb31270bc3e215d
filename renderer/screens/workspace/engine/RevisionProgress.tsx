/** While a proposal is being written: what was asked, what has come, and the way to stop it. */
import { Button } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import type { EngineId } from '../../../../shared/domain/draft.ts';
import { ENGINE_WORDS, ROLE_WORDS } from '../../../words/draft-words.ts';
import { Countdown } from './EngineProgress.tsx';
import type { RevisionState } from './revision-run.ts';

interface RevisionProgressProps {
  revision: RevisionState;
  /** What was asked, as it stands in a sentence. */
  what: string;
  engine: EngineId;
  onCancel: () => void;
}

export function RevisionProgress({ revision, what, engine, onCancel }: RevisionProgressProps) {
  return (
    <div className="work">
      <div className="work-head">
        <p role="status">
          <span className="writing-dot" aria-hidden="true" /> {ENGINE_WORDS[engine]} is writing: {what}
        </p>
        <Button
          data-autofocus
          size="compact-sm"
          variant="default"
          leftSection={<IconPlayerStop size={15} stroke={1.75} />}
          onClick={onCancel}
        >
          Cancel
        </Button>
      </div>
      {revision.wait === null ? null : <Countdown wait={revision.wait} />}
      {revision.texts.map(({ audience, parts }) =>
        parts.map(({ key, role, text }) => (
          <div key={`${audience} ${key}`} className={`work-part part-${role}`}>
            <span className="part-name">{ROLE_WORDS[role]}</span>
            <p className="work-words" dir="auto">
              {text}
            </p>
          </div>
        )),
      )}
    </div>
  );
}

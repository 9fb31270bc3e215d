/** How a case ended, recorded with one key and, where it helps, a note. */
import { Button, Modal, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Case } from '../../../shared/domain/case.ts';
import { OutcomeResult } from '../../../shared/domain/outcome.ts';
import { OUTCOMES } from '../../words/case-words.ts';
import { counted } from '../../words/formatting.ts';
import { nameOf } from './CaseEntry.tsx';
import './case-dialogs.css';

export interface OutcomeDialogProps {
  one: Case;
  onClose: () => void;
  onRecord: (result: OutcomeResult, note: string) => void;
}

export function OutcomeDialog({ one, onClose, onRecord }: OutcomeDialogProps) {
  const [result, setResult] = useState<OutcomeResult>(one.outcome?.result ?? 'happy');
  const [note, setNote] = useState(one.outcome?.note ?? '');
  const open = one.followUps.filter(({ settled }) => settled === null).length;
  return (
    <Modal
      opened
      onClose={onClose}
      title={`How did it end for ${nameOf(one.reading?.customer?.name ?? '')}?`}
      transitionProps={{ duration: 80 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        className="outcome"
        onSubmit={(event) => {
          event.preventDefault();
          onRecord(result, note.trim());
        }}
      >
        <Radio.Group
          aria-label="Outcome"
          value={result}
          onChange={(value) => setResult(OutcomeResult.safeParse(value).data ?? 'happy')}
        >
          {OUTCOMES.map(({ id, name, means }, index) => (
            <Radio
              key={id}
              value={id}
              label={name}
              description={means}
              data-autofocus={(index === 0 && one.outcome === null) || id === one.outcome?.result || undefined}
            />
          ))}
        </Radio.Group>
        <Textarea
          label="Note"
          placeholder="What helped, what they said, what to do otherwise next time"
          autosize
          minRows={2}
          maxRows={6}
          maxLength={10_000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {open === 0 ? null : (
          <p className="outcome-open">{counted(open, 'promise')} not settled yet; they stay among the follow-ups.</p>
        )}
        <Button type="submit" className="primary" size="sm">
          Record, and mark as done
        </Button>
      </form>
    </Modal>
  );
}

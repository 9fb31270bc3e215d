/** Asks once before copying with an open gate, and keeps the reason. */
import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Finding } from '../../../../shared/domain/finding.ts';
import { GATE_WORDS } from '../../../words/draft-words.ts';
import './copy-gate.css';
import { SHORTEST_REASON } from './open-gates.ts';

export interface CopyGateProps {
  /** The open gates; the question is asked while there are some. */
  gates: readonly Finding[] | null;
  onCopy: (reason: string) => void;
  onShow: (finding: Finding) => void;
  onClose: () => void;
}

export function CopyGate({ gates, onCopy, onShow, onClose }: CopyGateProps) {
  return (
    <Modal
      opened={gates !== null}
      onClose={onClose}
      title="Before you copy"
      size="lg"
      transitionProps={{ duration: 80 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {gates === null ? null : <Question gates={gates} onCopy={onCopy} onShow={onShow} onClose={onClose} />}
    </Modal>
  );
}

function Question({ gates, onCopy, onShow, onClose }: CopyGateProps & { gates: readonly Finding[] }) {
  const [reason, setReason] = useState('');
  const enough = reason.trim().length >= SHORTEST_REASON;
  return (
    <form
      className="copy-gate"
      onSubmit={(event) => {
        event.preventDefault();
        if (enough) onCopy(reason.trim());
      }}
    >
      <ul>
        {gates.map((finding) => (
          <li key={finding.id}>
            <div>
              <strong>{finding.gate === undefined ? 'Gate' : GATE_WORDS[finding.gate]}</strong>
              <p>{finding.message}</p>
            </div>
            <Button size="compact-sm" variant="default" onClick={() => onShow(finding)}>
              Show
            </Button>
          </li>
        ))}
      </ul>
      <Textarea
        data-autofocus
        label="Copy anyway, because"
        description="Kept with this complaint. You will not be asked about these again."
        placeholder="My manager has approved it"
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <footer>
        <Button variant="default" onClick={onClose}>
          Back to the draft
        </Button>
        <Button type="submit" disabled={!enough}>
          Copy with this reason
        </Button>
      </footer>
    </form>
  );
}

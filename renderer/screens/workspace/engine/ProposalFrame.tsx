/** The frame of all that a model proposes for a reply: told that it needs one, asked, cancelled while it writes, looked at. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { OfflineCannot } from './OfflineCannot.tsx';
import { RevisionProgress } from './RevisionProgress.tsx';
import type { Proposal } from './revision-run.ts';
import type { Revising } from './use-revision.ts';

interface ProposalFrameProps {
  revising: Revising;
  /** One sentence: why the offline engine cannot do it. */
  cannot: string;
  /** What the offline engine can do instead. */
  instead: ReactNode;
  /** What was asked, as it stands in a sentence. */
  what: string;
  /** What is shown of a proposal that has come. */
  shown: (proposal: Proposal) => ReactNode;
  /** On the button that asks. */
  asks: ReactNode;
  /** False while there is nothing to ask for. */
  ready: boolean;
  onAsk: () => void;
  onClose: () => void;
  onSettings: () => void;
  /** The question that is put to the person. */
  children: ReactNode;
}

export function ProposalFrame(props: ProposalFrameProps) {
  const { run, revision, engine, setEngine } = props.revising;
  if (engine === 'offline') {
    return (
      <OfflineCannot sentence={props.cannot} onSettings={props.onSettings} onClaude={() => setEngine('claude')}>
        {props.instead}
      </OfflineCannot>
    );
  }
  if (revision.running) {
    return <RevisionProgress revision={revision} what={props.what} engine={engine} onCancel={() => run.stop()} />;
  }
  if (revision.proposal !== null) return <div className="work">{props.shown(revision.proposal)}</div>;
  return (
    <div className="work">
      {revision.failure === null ? null : <FailureNotice failure={revision.failure} onRetry={props.onAsk} />}
      {props.children}
      <div className="work-steps">
        <Button size="compact-md" className="primary" disabled={!props.ready} onClick={props.onAsk}>
          {props.asks}
        </Button>
        <Button size="compact-md" variant="default" onClick={props.onClose}>
          Close
        </Button>
      </div>
    </div>
  );
}

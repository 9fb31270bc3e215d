/** The dialog for what is asked of a reply: three versions, a change in the person's own words, a translation. */
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EngineId } from '../../../../shared/domain/draft.ts';
import type { CaseSession } from '../session/case-session.ts';
import type { CaseState } from '../session/case-state.ts';
import { Instruction } from './Instruction.tsx';
import { Translation } from './Translation.tsx';
import { Versions } from './Versions.tsx';
import type { Work } from './work-on-reply.ts';
import './work-on-reply.css';

export interface WorkProps {
  session: CaseSession;
  state: CaseState;
  /** The engine that was chosen. */
  engine: EngineId;
  onClose: () => void;
  onSettings: () => void;
}

export function WorkOnReply({ work, ...props }: WorkProps & { work: Work }) {
  switch (work.kind) {
    case 'versions':
      return (
        <Sheet title="Three versions" size="min(92rem, 96vw)" onClose={props.onClose}>
          <Versions {...props} />
        </Sheet>
      );
    case 'instruction':
      return (
        <Sheet title="Say what to change" size="min(48rem, 94vw)" onClose={props.onClose}>
          <Instruction {...props} work={work} />
        </Sheet>
      );
    case 'translate':
      return (
        <Sheet title="Translate" size="min(68rem, 96vw)" onClose={props.onClose}>
          <Translation {...props} />
        </Sheet>
      );
  }
}

function Sheet(props: { title: string; size: string; onClose: () => void; children: ReactNode }) {
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      size={props.size}
      yOffset="4vh"
      transitionProps={{ duration: 80 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {props.children}
    </Modal>
  );
}

/** The list of everything that can be done in the workspace, with names and keys. What an action does is the caller's. */
import type { Manner } from '../../../shared/contract/draft-area.ts';
import type { Audience } from '../../../shared/domain/channel-id.ts';
import type { Command } from '../../commands/command.ts';
import { LEVELS, MANNERS } from '../../words/draft-words.ts';
import { chooseComplaintFile } from './complaint/open-complaint-file.ts';
import { COPY_TARGETS, type CopyForm } from './copy/copy-targets.ts';
import type { Work } from './engine/work-on-reply.ts';
import { SAMPLES } from './samples.ts';
import type { CaseSession } from './session/case-session.ts';
import type { CaseState } from './session/case-state.ts';
import type { Sheet } from './WorkspaceSheets.tsx';

export interface WorkspaceActions {
  readonly state: CaseState;
  readonly session: CaseSession;
  readonly copy: (audience: Audience, form: CopyForm) => void;
  readonly clear: () => void;
  /** Rewrites the part in which the caret stands, or the first one. */
  readonly rewritePart: (how: Manner) => void;
  /** Asks at the caret how its part is to be rewritten. */
  readonly askRewriting: () => void;
  /** Asks what is to be changed in the part at the caret, or in all of it. */
  readonly askInstruction: () => void;
  readonly work: (work: Work) => void;
  readonly showFinding: (step: 1 | -1) => void;
  readonly takeComplaint: (text: string) => void;
  readonly open: (sheet: Sheet) => void;
  readonly setUp: () => void;
  readonly focus: Readonly<Record<'complaint' | 'plan' | 'draft', () => void>>;
}

export function workspaceCommands(actions: WorkspaceActions): Command[] {
  const { state, session, copy, open } = actions;
  const noComplaint = state.complaint.trim() === '' ? 'Paste a complaint first' : '';
  const noDraft = state.texts.length === 0 ? 'Write a draft first' : '';
  const busy = state.phase === 'writing' ? 'A draft is being written' : '';
  const first = state.texts[0]?.audience ?? 'private';
  const second = state.texts[1]?.audience;
  const noSecond = second === undefined ? 'Only public channels have two texts' : '';
  return [
    {
      id: 'write',
      group: 'Draft',
      title: 'Write the draft',
      chord: 'Mod+Enter',
      unavailable: noComplaint || busy,
      run: () => void session.write(),
    },
    {
      id: 'write-offline',
      group: 'Draft',
      title: 'Write the draft offline, at once',
      chord: 'Alt+Enter',
      unavailable: noComplaint,
      run: () => void session.write('offline'),
    },
    {
      id: 'go-on',
      group: 'Draft',
      title: 'Go on where the draft broke off',
      chord: 'Alt+G',
      unavailable: state.unfinished ? busy : 'The draft is whole',
      run: () => void session.goOn(),
    },
    {
      id: 'sent',
      group: 'Draft',
      title: 'What will be sent',
      unavailable: noComplaint,
      run: () => open('sent'),
    },
    {
      id: 'wording',
      group: 'Draft',
      title: 'Another wording',
      chord: 'Mod+Shift+Enter',
      unavailable: noDraft || busy,
      run: () => session.anotherWording(),
    },
    {
      id: 'rewrite',
      group: 'Draft',
      title: 'Rewrite the part at the caret…',
      chord: 'Alt+J',
      unavailable: noDraft || busy,
      run: actions.askRewriting,
    },
    ...MANNERS.map(({ id, name }) => ({
      id: `rewrite-part ${id}`,
      group: 'Draft' as const,
      title: `The part at the caret: ${name.toLowerCase()}`,
      ...(id === 'other-words' ? { chord: 'Mod+J' } : {}),
      unavailable: noDraft || busy,
      run: () => actions.rewritePart(id),
    })),
    ...MANNERS.filter(({ id }) => id !== 'other-words').map(({ id, name }) => ({
      id: `rewrite-all ${id}`,
      group: 'Draft' as const,
      title: `All of the reply: ${name.toLowerCase()}`,
      unavailable: noDraft || busy,
      run: () => void session.rewrite(id),
    })),
    {
      id: 'versions',
      group: 'Draft',
      title: 'Three versions, side by side',
      chord: 'Alt+V',
      unavailable: noComplaint || busy,
      run: () => actions.work({ kind: 'versions' }),
    },
    {
      id: 'instruct',
      group: 'Draft',
      title: 'Say what to change…',
      chord: 'Alt+I',
      unavailable: noDraft || busy,
      run: actions.askInstruction,
    },
    {
      id: 'translate',
      group: 'Draft',
      title: 'Translate…',
      chord: 'Alt+L',
      unavailable: noDraft || busy,
      run: () => actions.work({ kind: 'translate' }),
    },
    {
      id: 'holding',
      group: 'Draft',
      title:
        state.choices.holding === true
          ? 'The whole reply instead of the holding one'
          : 'Holding reply: two sentences and a time',
      chord: 'Mod+Shift+H',
      unavailable: noComplaint || busy,
      run: () => {
        session.choose({ holding: state.choices.holding !== true });
        if (state.texts.length === 0) void session.write();
      },
    },
    {
      id: 'stop',
      group: 'Draft',
      title: state.mending === null ? 'Stop writing' : 'Stop mending, keep the draft',
      chord: 'Escape',
      unavailable: busy === '' ? 'Nothing is being written' : '',
      run: () => session.stop(),
    },
    {
      id: 'undo',
      group: 'Draft',
      title: 'Back to the draft before',
      chord: 'Mod+Alt+Z',
      unavailable: state.canUndo ? busy : 'There is none',
      run: () => session.undo(),
    },
    {
      id: 'redo',
      group: 'Draft',
      title: 'Forward to the draft after',
      chord: 'Mod+Alt+Y',
      unavailable: state.canRedo ? busy : 'There is none',
      run: () => session.redo(),
    },
    {
      id: 'next-finding',
      group: 'Draft',
      title: 'Next finding',
      chord: 'F8',
      unavailable: noDraft,
      run: () => actions.showFinding(1),
    },
    {
      id: 'previous-finding',
      group: 'Draft',
      title: 'Finding before',
      chord: 'Shift+F8',
      unavailable: noDraft,
      run: () => actions.showFinding(-1),
    },
    {
      id: 'copy',
      group: 'Copy',
      title: second === undefined ? 'Copy the reply' : 'Copy the public reply',
      chord: 'Mod+Shift+C',
      unavailable: noDraft || busy,
      run: () => copy(first, 'usual'),
    },
    {
      id: 'copy-private',
      group: 'Copy',
      title: 'Copy the private message',
      chord: 'Mod+Alt+C',
      unavailable: noDraft || noSecond || busy,
      run: () => copy(second ?? 'private', 'usual'),
    },
    ...COPY_TARGETS.filter(({ id }) => id !== 'plain').map(({ id, name }) => ({
      id: `copy-for ${id}`,
      group: 'Copy' as const,
      title: id === 'rich' ? 'Copy as rich text' : `Copy for ${name}`,
      unavailable: noDraft || busy,
      run: () => copy(first, id),
    })),
    {
      id: 'copy-plain',
      group: 'Copy',
      title: 'Copy as plain text',
      chord: 'Mod+Shift+X',
      unavailable: noDraft || busy,
      run: () => copy(first, 'plain'),
    },
    {
      id: 'copy-markdown',
      group: 'Copy',
      title: 'Copy as Markdown',
      unavailable: noDraft || busy,
      run: () => copy(first, 'markdown'),
    },
    {
      id: 'next',
      group: 'Complaint',
      title: 'New complaint; this one is kept',
      chord: 'Alt+N',
      unavailable: state.complaint === '' ? 'There is none' : '',
      run: () => {
        actions.clear();
        actions.focus.complaint();
      },
    },
    {
      id: 'open-file',
      group: 'Complaint',
      title: 'Open an e-mail or text file',
      run: chooseComplaintFile,
    },
    {
      id: 'import',
      group: 'Complaint',
      title: 'Import complaints from a table',
      run: () => open('import'),
    },
    ...SAMPLES.map((sample) => ({
      id: `sample ${sample.name}`,
      group: 'Complaint' as const,
      title: `Sample: ${sample.name}`,
      run: () => {
        actions.clear();
        actions.takeComplaint(sample.text);
      },
    })),
    ...LEVELS.map(({ id, name }) => ({
      id: `level ${id}`,
      group: 'Plan' as const,
      title: `Level: ${name}`,
      unavailable: noComplaint || busy,
      run: () => session.choose({ level: id }),
    })),
    {
      id: 'no-plus-one',
      group: 'Plan',
      title: 'No +1 in this reply',
      unavailable: noComplaint || busy,
      run: () => session.choose({ offerId: null }),
    },
    { id: 'see-complaint', group: 'View', title: 'Go to the complaint', chord: 'Alt+1', run: actions.focus.complaint },
    { id: 'see-plan', group: 'View', title: 'Go to the plan', chord: 'Alt+2', run: actions.focus.plan },
    {
      id: 'see-draft',
      group: 'View',
      title: 'Go to the draft',
      chord: 'Alt+3',
      unavailable: noDraft,
      run: actions.focus.draft,
    },
    { id: 'palette', group: 'View', title: 'All commands', chord: 'Mod+K', run: () => open('palette') },
    { id: 'keys', group: 'View', title: 'Keys', chord: 'Mod+/', run: () => open('keys') },
    { id: 'settings', group: 'View', title: 'Settings', chord: 'Mod+,', run: () => open('settings') },
    { id: 'playbook', group: 'View', title: 'Playbook', chord: 'Alt+P', run: () => open('playbook') },
    { id: 'templates', group: 'View', title: 'Templates', chord: 'Alt+T', run: () => open('templates') },
    { id: 'set-up', group: 'View', title: 'Choose trade and name', run: actions.setUp },
  ];
}

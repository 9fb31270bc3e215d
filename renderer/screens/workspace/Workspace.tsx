/** The main screen: complaint, plan and draft side by side, and every action as a command. */
import type { EditorView } from '@codemirror/view';
import { notifications } from '@mantine/notifications';
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Audience } from '../../../shared/domain/channel-id.ts';
import { useSettings } from '../../api/api-context.tsx';
import type { Command } from '../../commands/command.ts';
import { useShortcuts } from '../../commands/use-shortcuts.ts';
import { CommandPalette } from '../../components/CommandPalette.tsx';
import { offerWayBack } from '../../components/notices.tsx';
import { ShortcutSheet } from '../../components/ShortcutSheet.tsx';
import { TopBar } from '../../components/TopBar.tsx';
import { CaseElsewhere } from './cases/CaseElsewhere.tsx';
import { KnownCustomer } from './cases/KnownCustomer.tsx';
import { SaveSign } from './cases/SaveSign.tsx';
import { SimilarCases } from './cases/SimilarCases.tsx';
import { useCaseKeeping } from './cases/use-case-keeping.ts';
import { useCaseRoom } from './cases/use-case-room.ts';
import { ComplaintPane } from './complaint/ComplaintPane.tsx';
import { CopyGate } from './copy/CopyGate.tsx';
import { useCopying } from './copy/use-copying.ts';
import { inOrderOfWeight } from './draft/ChecksPanel.tsx';
import { DraftPane } from './draft/DraftPane.tsx';
import { RewriteMenu } from './draft/RewriteMenu.tsx';
import { placeOf, showPlace } from './draft/show-place.ts';
import { nameOfPart, useRewriting } from './draft/use-rewriting.ts';
import type { Work } from './engine/work-on-reply.ts';
import './kinds.css';
import { instructionCommand } from './instruction-command.ts';
import { LiveStatus } from './LiveStatus.tsx';
import { PlanPane } from './plan/PlanPane.tsx';
import { useSession } from './use-session.ts';
import { type Sheet, WorkspaceSheets } from './WorkspaceSheets.tsx';
import './workspace.css';
import { workspaceCommands } from './workspace-commands.ts';

const CasesScreen = lazy(async () => ({ default: (await import('../cases/CasesScreen.tsx')).CasesScreen }));

export function Workspace({ onSetUp }: { onSetUp: () => void }) {
  const { session, state } = useSession();
  // Complaint and draft come first; the plan's many choices are drawn when the page has a moment.
  const plan = useDeferredValue(state.plan);
  const settings = useSettings().data;
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const [currentFinding, setCurrentFinding] = useState<string | null>(null);
  const complaintView = useRef<EditorView | null>(null);
  const editors = useRef(new Map<Audience, EditorView>());
  const close = useCallback(() => setSheet(null), []);

  const takeComplaint = useCallback((text: string) => {
    const view = complaintView.current;
    if (view === null) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, userEvent: 'input.paste' });
    view.focus();
  }, []);

  const workspace = useCaseKeeping({
    session,
    complaint: complaintView,
    editors: editors.current,
  });
  const { keeping, kept, leave, bringBack, noteCopied } = workspace;

  const clear = useCallback(() => {
    const left = leave();
    setCurrentFinding(null);
    complaintView.current?.focus();
    notifications.clean();
    if (left.state.texts.length === 0) return;
    offerWayBack({ title: 'Kept in your cases', back: 'Bring it back', for: 12_000, onBack: () => bringBack(left) });
  }, [leave, bringBack]);

  const focus = useCallback((place: 'complaint' | 'draft') => {
    const view = place === 'draft' ? editors.current.values().next().value : complaintView.current;
    view?.focus();
  }, []);
  const room = useCaseRoom({ session, state, workspace, clear, focus });

  const { usual, copy, gates, leave: leaveGates, copyAnyway } = useCopying(session, noteCopied);
  const rewriting = useRewriting(session, editors.current);
  const { asked } = rewriting;

  const showFinding = (step: 1 | -1) => {
    const findings = inOrderOfWeight(state.checked?.findings ?? []);
    if (findings.length === 0) return;
    const at = findings.findIndex((finding) => finding.id === currentFinding);
    const next = findings[(at + (at === -1 && step === -1 ? 0 : step) + findings.length) % findings.length];
    if (next === undefined) return;
    const view = editors.current.get(next.audience);
    setCurrentFinding(next.id);
    showPlace(view, placeOf(view, next));
  };

  const ofWorkspace = workspaceCommands({
    state,
    session,
    copy,
    clear,
    rewritePart: rewriting.rewriteAtCaret,
    askRewriting: rewriting.askAtCaret,
    // Who does not stand in the draft means all of it.
    askInstruction: () => setWork({ kind: 'instruction', place: rewriting.placeAtCaret(), instruction: '' }),
    work: setWork,
    showFinding,
    takeComplaint,
    open: setSheet,
    setUp: onSetUp,
    focus: {
      complaint: () => focus('complaint'),
      plan: () => document.querySelector<HTMLElement>('.pane-plan :is(input, button):not(:disabled)')?.focus(),
      draft: () => focus('draft'),
    },
  });
  // Where the list is shown, what is done to the complaint behind it would be done unseen.
  const inReach = room.shown
    ? ofWorkspace.filter(({ group, id }) => group === 'View' && !id.startsWith('see-'))
    : ofWorkspace;
  const onKeys = [...room.commands, ...inReach];
  const commands = room.shown ? [...room.listCommands.current, ...onKeys] : onKeys;
  useShortcuts(onKeys, sheet !== null || gates !== null || asked !== null || work !== null);
  const chosen = settings?.engine ?? 'offline';
  const instructed = (typed: string): Command | null => instructionCommand(typed, state, chosen, setWork);
  const onReady = useCallback((view: EditorView | null) => {
    complaintView.current = view;
    view?.focus();
  }, []);
  const panes = useMemo(() => editors.current, []);

  return (
    <div className="app">
      <TopBar
        sign={<SaveSign keeping={keeping} kept={kept} />}
        cases={{
          shown: room.shown,
          pressing: room.pressing,
          onToggle: () => (room.shown ? room.close() : room.show(null)),
        }}
        onPalette={() => setSheet('palette')}
        onPlaybook={() => setSheet('playbook')}
        onSettings={() => setSheet('settings')}
      />
      <CaseElsewhere keeping={keeping} kept={kept} />
      {room.shown ? (
        <Suspense fallback={<main className="cases" />}>
          <CasesScreen
            view={room.view}
            onView={room.setView}
            keeping={keeping}
            onOpen={(id) => void room.openCase(id)}
            onUpdate={(id) => void room.update(id)}
            onNew={room.begin}
            onBack={room.close}
            onErased={(erased, wish) => void room.erased(erased, wish)}
            commands={room.listCommands}
          />
        </Suspense>
      ) : null}
      <main className="workspace" hidden={room.shown}>
        <ComplaintPane session={session} state={state} onReady={onReady} onTake={takeComplaint} onClear={clear} />
        <div className="plan-column">
          <KnownCustomer key={state.caseId} history={room.past.history} onOpen={(id) => void room.openCase(id)} />
          <PlanPane
            session={session}
            plan={plan}
            waiting={state.complaint.trim() !== '' && state.readFailure === null && state.draftFailure === null}
          />
          <SimilarCases
            similar={room.past.similar}
            texts={state.texts}
            busy={state.phase === 'writing'}
            open={room.similarOpen}
            onToggle={room.toggleSimilar}
            onTake={(taken) => session.reply.takeOver(taken)}
            onOpen={(id) => void room.openCase(id)}
          />
        </div>
        <DraftPane
          session={session}
          state={state}
          currentFinding={currentFinding}
          onCurrentFinding={setCurrentFinding}
          editors={panes}
          onCopy={copy}
          copyTarget={usual}
          onName={rewriting.ask}
          engine={chosen}
          onWork={setWork}
          onSettings={() => setSheet('settings')}
          onSent={() => setSheet('sent')}
        />
      </main>
      {asked === null ? null : (
        <RewriteMenu
          name={nameOfPart(state.texts, asked.place)}
          at={asked.at}
          onClose={rewriting.leave}
          engine={chosen}
          onChoose={(how, engine) => void session.rewrite(how, asked.place, engine)}
          onInstruct={() => setWork({ kind: 'instruction', place: asked.place, instruction: '' })}
        />
      )}
      <LiveStatus state={state} />
      <CommandPalette
        commands={commands}
        free={room.shown ? undefined : instructed}
        opened={sheet === 'palette'}
        onClose={close}
      />
      <ShortcutSheet commands={commands} opened={sheet === 'keys'} onClose={close} />
      <WorkspaceSheets
        sheet={sheet}
        onSheet={setSheet}
        work={work}
        onWork={setWork}
        session={session}
        state={state}
        engine={chosen}
        onSetUp={onSetUp}
        onImported={() => room.show('open')}
      />
      <CopyGate
        gates={gates}
        onClose={leaveGates}
        onShow={(finding) => {
          leaveGates();
          const view = editors.current.get(finding.audience);
          setCurrentFinding(finding.id);
          showPlace(view, placeOf(view, finding));
        }}
        onCopy={copyAnyway}
      />
    </div>
  );
}

/** The main screen: complaint, plan and draft side by side, and every action as a command. */

import type { EditorView } from '@codemirror/view';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Manner } from '../../../shared/contract/draft-area.ts';
import type { Audience } from '../../../shared/domain/channel-id.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import { useChangeSettings, useSettings } from '../../api/api-context.tsx';
import type { Command } from '../../commands/command.ts';
import { useShortcuts } from '../../commands/use-shortcuts.ts';
import { CommandPalette } from '../../components/CommandPalette.tsx';
import { ShortcutSheet } from '../../components/ShortcutSheet.tsx';
import { TopBar } from '../../components/TopBar.tsx';
import { ROLE_WORDS } from '../../words/draft-words.ts';
import { CaseElsewhere } from './cases/CaseElsewhere.tsx';
import { formOf } from './cases/copy-of-case.ts';
import { KnownCustomer } from './cases/KnownCustomer.tsx';
import { SaveSign } from './cases/SaveSign.tsx';
import { SimilarCases } from './cases/SimilarCases.tsx';
import { useCaseKeeping } from './cases/use-case-keeping.ts';
import { useCaseRoom } from './cases/use-case-room.ts';
import { ComplaintPane } from './complaint/ComplaintPane.tsx';
import { CopyGate } from './copy/CopyGate.tsx';
import { copiedWords } from './copy/copied-words.ts';
import { type CopyForm, shapeFor, targetWords } from './copy/copy-targets.ts';
import { openGates } from './copy/open-gates.ts';
import { writeClipboard } from './copy/write-clipboard.ts';
import { inOrderOfWeight } from './draft/ChecksPanel.tsx';
import { DraftPane, showPlace } from './draft/DraftPane.tsx';
import { shownFinding } from './draft/finding-marks.ts';
import { partAt } from './draft/part-marks.ts';
import { RewriteMenu } from './draft/RewriteMenu.tsx';
import type { Work } from './engine/work-on-reply.ts';
import './kinds.css';
import { LiveStatus } from './LiveStatus.tsx';
import { PlanPane } from './plan/PlanPane.tsx';
import { complaintOf } from './session/case-requests.ts';
import type { PartPlace, ReplyText } from './session/part.ts';
import { useSession } from './use-session.ts';
import './workspace.css';
import { instructionCommand, workspaceCommands } from './workspace-commands.ts';

const SettingsDrawer = lazy(async () => ({ default: (await import('../settings/SettingsDrawer.tsx')).SettingsDrawer }));
const SentPreview = lazy(async () => ({ default: (await import('./engine/SentPreview.tsx')).SentPreview }));

const WorkOnReply = lazy(async () => ({ default: (await import('./engine/WorkOnReply.tsx')).WorkOnReply }));

const PlaybookScreen = lazy(async () => ({ default: (await import('../playbook/PlaybookScreen.tsx')).PlaybookScreen }));

const TemplateLibrary = lazy(async () => ({
  default: (await import('../templates/TemplateLibrary.tsx')).TemplateLibrary,
}));

const CasesScreen = lazy(async () => ({ default: (await import('../cases/CasesScreen.tsx')).CasesScreen }));

const ImportComplaints = lazy(async () => ({
  default: (await import('../import/ImportComplaints.tsx')).ImportComplaints,
}));

type Sheet = 'palette' | 'keys' | 'settings' | 'sent' | 'playbook' | 'templates' | 'import';

interface CopyWish {
  readonly audience: Audience;
  readonly form: CopyForm;
  readonly gates: readonly Finding[];
}

interface Rewriting {
  readonly place: PartPlace;
  /** Where on the screen the question is asked. */
  readonly at: DOMRect;
}

function nameOfPart(texts: readonly ReplyText[], { audience, key }: PartPlace): string {
  const part = texts.find((text) => text.audience === audience)?.parts.find((one) => one.key === key);
  return part === undefined ? 'This part' : ROLE_WORDS[part.role];
}

export function Workspace({ onSetUp }: { onSetUp: () => void }) {
  const { session, state } = useSession();
  // Complaint and draft come first; the plan's many choices are drawn when the page has a moment.
  const plan = useDeferredValue(state.plan);
  const settings = useSettings().data;
  const usual = settings?.copyTarget ?? 'rich';
  const changeSettings = useChangeSettings();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [wish, setWish] = useState<CopyWish | null>(null);
  const [rewriting, setRewriting] = useState<Rewriting | null>(null);
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
    const id = notifications.show({
      title: 'Kept in your cases',
      autoClose: 12_000,
      message: (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            bringBack(left);
          }}
        >
          Bring it back
        </Button>
      ),
    });
  }, [leave, bringBack]);

  const focus = useCallback((place: 'complaint' | 'draft') => {
    const view = place === 'draft' ? editors.current.values().next().value : complaintView.current;
    view?.focus();
  }, []);
  const room = useCaseRoom({ session, state, workspace, clear, focus });

  const put = async (audience: Audience, form: CopyForm) => {
    const now = session.state();
    const { texts, checked } = now;
    const text = texts.find((candidate) => candidate.audience === audience)?.text ?? '';
    const target = form === 'usual' ? usual : form;
    const shape = shapeFor(text, target);
    const done = await writeClipboard(shape);
    if (done) void noteCopied(now, audience, formOf(shape, target === 'markdown'));
    // A shape that was chosen is the usual one from here on; Markdown is asked for each time.
    if (target !== usual && target !== 'markdown') changeSettings.mutate({ copyTarget: target });
    notifications.show(
      done
        ? copiedWords(audience, texts.length > 1, targetWords(target), checked?.promises ?? [])
        : {
            title: 'Not copied',
            message: 'The browser refused. Select the text and copy it with the keyboard.',
            color: 'red',
            autoClose: false,
          },
    );
  };

  const copy = (audience: Audience, form: CopyForm) => {
    const { checked, overrides } = session.state();
    const gates = openGates(checked?.findings ?? [], overrides, audience);
    if (gates.length > 0) setWish({ audience, form, gates });
    else void put(audience, form);
  };

  const showFinding = (step: 1 | -1) => {
    const findings = inOrderOfWeight(state.checked?.findings ?? []);
    if (findings.length === 0) return;
    const at = findings.findIndex((finding) => finding.id === currentFinding);
    const next = findings[(at + (at === -1 && step === -1 ? 0 : step) + findings.length) % findings.length];
    if (next === undefined) return;
    const view = editors.current.get(next.audience);
    setCurrentFinding(next.id);
    showPlace(view, (view === undefined ? undefined : shownFinding(view, next.id)?.span) ?? next.span);
  };

  /** The part in which the caret stands, and the caret's place on the screen. */
  const partAtCaret = (): Rewriting | null => {
    const open = [...editors.current];
    const [audience, view] = open.find(([, candidate]) => candidate.hasFocus) ?? open[0] ?? [];
    if (audience === undefined || view === undefined) return null;
    const { head } = view.state.selection.main;
    const part = partAt(view.state, head);
    if (part === null) return null;
    const caret = view.coordsAtPos(head) ?? view.dom.getBoundingClientRect();
    const at = new DOMRect(caret.left, caret.top, 1, Math.max(0, caret.bottom - caret.top));
    return { place: { audience, key: part.key }, at };
  };
  const rewritePart = (how: Manner) => {
    const here = partAtCaret();
    if (here !== null) void session.rewrite(how, here.place);
  };
  const backToDraft = (audience: Audience) => requestAnimationFrame(() => editors.current.get(audience)?.focus());

  const ofWorkspace = workspaceCommands({
    state,
    session,
    copy,
    clear,
    rewritePart,
    askRewriting: () => setRewriting(partAtCaret()),
    askInstruction: () => {
      // Who does not stand in the draft means all of it.
      const stands = [...editors.current.values()].some((view) => view.hasFocus);
      setWork({ kind: 'instruction', place: stands ? (partAtCaret()?.place ?? null) : null, instruction: '' });
    },
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
  useShortcuts(onKeys, sheet !== null || wish !== null || rewriting !== null || work !== null);
  const chosen = settings?.engine ?? 'offline';
  const instructed = (typed: string): Command | null => instructionCommand(typed, state, chosen, setWork);
  const onReady = useCallback((view: EditorView) => {
    complaintView.current = view;
    view.focus();
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
          onName={(place, at) => setRewriting({ place, at })}
          engine={chosen}
          onWork={setWork}
          onSettings={() => setSheet('settings')}
          onSent={() => setSheet('sent')}
        />
      </main>
      {rewriting === null ? null : (
        <RewriteMenu
          name={nameOfPart(state.texts, rewriting.place)}
          at={rewriting.at}
          onClose={() => {
            setRewriting(null);
            backToDraft(rewriting.place.audience);
          }}
          engine={chosen}
          onChoose={(how, engine) => void session.rewrite(how, rewriting.place, engine)}
          onInstruct={() => setWork({ kind: 'instruction', place: rewriting.place, instruction: '' })}
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
      <Suspense>
        {sheet === 'playbook' ? <PlaybookScreen onClose={close} onSaved={() => session.choose({})} /> : null}
      </Suspense>
      <Suspense>
        {sheet === 'templates' ? (
          <TemplateLibrary
            complaint={state.complaint.trim() === '' ? null : complaintOf(state)}
            onClose={close}
            onSaved={() => session.choose({})}
          />
        ) : null}
      </Suspense>
      <Suspense>
        {sheet === 'import' ? (
          <ImportComplaints
            onClose={close}
            onShow={() => {
              close();
              room.show('open');
            }}
          />
        ) : null}
      </Suspense>
      <Suspense>
        {sheet === 'settings' ? (
          <SettingsDrawer onClose={close} onSetUp={onSetUp} onChanged={() => session.choose({})} />
        ) : null}
      </Suspense>
      <Suspense>
        {work === null ? null : (
          <WorkOnReply
            work={work}
            session={session}
            state={state}
            engine={chosen}
            onClose={() => setWork(null)}
            onSettings={() => {
              setWork(null);
              setSheet('settings');
            }}
          />
        )}
      </Suspense>
      <Suspense>{sheet === 'sent' ? <SentPreview state={state} onClose={close} /> : null}</Suspense>
      <CopyGate
        gates={wish?.gates ?? null}
        onClose={() => setWish(null)}
        onShow={(finding) => {
          setWish(null);
          setCurrentFinding(finding.id);
          showPlace(editors.current.get(finding.audience), finding.span);
        }}
        onCopy={(reason) => {
          if (wish === null) return;
          session.reply.override(
            wish.gates.map(({ id }) => id),
            reason,
          );
          setWish(null);
          void put(wish.audience, wish.form);
        }}
      />
    </div>
  );
}

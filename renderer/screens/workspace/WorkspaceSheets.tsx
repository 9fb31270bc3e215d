/** What is laid over the workspace, one at a time, and loaded when it is first wanted. */
import { lazy, Suspense } from 'react';
import type { EngineId } from '../../../shared/domain/draft.ts';
import type { Work } from './engine/work-on-reply.ts';
import { complaintOf } from './session/case-requests.ts';
import type { CaseSession } from './session/case-session.ts';
import type { CaseState } from './session/case-state.ts';

const SettingsDrawer = lazy(async () => ({ default: (await import('../settings/SettingsDrawer.tsx')).SettingsDrawer }));
const SentPreview = lazy(async () => ({ default: (await import('./engine/SentPreview.tsx')).SentPreview }));

const WorkOnReply = lazy(async () => ({ default: (await import('./engine/WorkOnReply.tsx')).WorkOnReply }));

const PlaybookScreen = lazy(async () => ({ default: (await import('../playbook/PlaybookScreen.tsx')).PlaybookScreen }));

const TemplateLibrary = lazy(async () => ({
  default: (await import('../templates/TemplateLibrary.tsx')).TemplateLibrary,
}));

const ImportComplaints = lazy(async () => ({
  default: (await import('../import/ImportComplaints.tsx')).ImportComplaints,
}));

/** By name: the palette and the sheet of keys stand in the workspace itself, as they have to be there at once. */
export type Sheet = 'palette' | 'keys' | 'settings' | 'sent' | 'playbook' | 'templates' | 'import';

interface WorkspaceSheetsProps {
  sheet: Sheet | null;
  onSheet: (sheet: Sheet | null) => void;
  work: Work | null;
  onWork: (work: Work | null) => void;
  session: CaseSession;
  state: CaseState;
  /** The engine that was chosen. */
  engine: EngineId;
  onSetUp: () => void;
  /** Shows the cases that an import has made. */
  onImported: () => void;
}

export function WorkspaceSheets(props: WorkspaceSheetsProps) {
  const { sheet, work, session, state } = props;
  const close = () => props.onSheet(null);
  const replan = () => session.choose({});
  return (
    <>
      <Suspense>{sheet === 'playbook' ? <PlaybookScreen onClose={close} onSaved={replan} /> : null}</Suspense>
      <Suspense>
        {sheet === 'templates' ? (
          <TemplateLibrary
            complaint={state.complaint.trim() === '' ? null : complaintOf(state)}
            onClose={close}
            onSaved={replan}
          />
        ) : null}
      </Suspense>
      <Suspense>
        {sheet === 'import' ? (
          <ImportComplaints
            onClose={close}
            onShow={() => {
              close();
              props.onImported();
            }}
          />
        ) : null}
      </Suspense>
      <Suspense>
        {sheet === 'settings' ? <SettingsDrawer onClose={close} onSetUp={props.onSetUp} onChanged={replan} /> : null}
      </Suspense>
      <Suspense>
        {work === null ? null : (
          <WorkOnReply
            work={work}
            session={session}
            state={state}
            engine={props.engine}
            onClose={() => props.onWork(null)}
            onSettings={() => {
              props.onWork(null);
              props.onSheet('settings');
            }}
          />
        )}
      </Suspense>
      <Suspense>{sheet === 'sent' ? <SentPreview state={state} onClose={close} /> : null}</Suspense>
    </>
  );
}

/** The router: every procedure of the contract with its handler. A missing one does not compile. */
import { appHandlers } from './handlers/app-handlers.ts';
import { archiveHandlers } from './handlers/archive-handlers.ts';
import { caseHandlers } from './handlers/case-handlers.ts';
import { complaintHandlers } from './handlers/complaint-handlers.ts';
import { draftHandlers } from './handlers/draft-handlers.ts';
import { engineHandlers } from './handlers/engine-handlers.ts';
import { followUpHandlers } from './handlers/follow-up-handlers.ts';
import { implementer } from './handlers/implementer.ts';
import { playbookHandlers } from './handlers/playbook-handlers.ts';
import { settingsHandlers } from './handlers/settings-handlers.ts';
import { templateHandlers } from './handlers/template-handlers.ts';

export const router = implementer.router({
  app: appHandlers,
  archive: archiveHandlers,
  cases: caseHandlers,
  complaints: complaintHandlers,
  drafts: draftHandlers,
  engines: engineHandlers,
  followUps: followUpHandlers,
  playbook: playbookHandlers,
  settings: settingsHandlers,
  templates: templateHandlers,
});

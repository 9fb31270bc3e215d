/** The router: every procedure of the contract with its handler. A missing one does not compile. */
import type { Router } from '@orpc/server';
import type { Contract } from '../../shared/contract/contract.ts';
import { appHandlers } from './handlers/app-handlers.ts';
import { archiveHandlers } from './handlers/archive-handlers.ts';
import { caseHandlers } from './handlers/case-handlers.ts';
import { complaintHandlers } from './handlers/complaint-handlers.ts';
import { draftHandlers } from './handlers/draft-handlers.ts';
import { engineHandlers } from './handlers/engine-handlers.ts';
import { followUpHandlers } from './handlers/follow-up-handlers.ts';
import { type HandlerContext, implementer } from './handlers/implementer.ts';
import { playbookHandlers } from './handlers/playbook-handlers.ts';
import { settingsHandlers } from './handlers/settings-handlers.ts';
import { templateHandlers } from './handlers/template-handlers.ts';

/** Named in full, since a declaration of what is inferred would be too long to be written. */
export const router: Router<Contract, HandlerContext> = implementer.router({
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

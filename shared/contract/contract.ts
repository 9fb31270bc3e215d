/** Everything the page may ask of the main process, as one readable list. */
import { appArea } from './app-area.ts';
import { archiveArea } from './archive-area.ts';
import { caseArea } from './case-area.ts';
import { complaintArea } from './complaint-area.ts';
import { draftArea } from './draft-area.ts';
import { engineArea } from './engine-area.ts';
import { followUpArea } from './follow-up-area.ts';
import { playbookArea } from './playbook-area.ts';
import { settingsArea } from './settings-area.ts';
import { templateArea } from './template-area.ts';

export const contract = {
  app: appArea,
  archive: archiveArea,
  cases: caseArea,
  complaints: complaintArea,
  drafts: draftArea,
  engines: engineArea,
  followUps: followUpArea,
  playbook: playbookArea,
  settings: settingsArea,
  templates: templateArea,
};
export type Contract = typeof contract;

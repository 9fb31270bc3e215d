/** What the offline writer is given. Everything it says comes from here. */
import type { Complaint } from '../domain/complaint.ts';
import type { Moment } from '../domain/moment.ts';
import type { Plan } from '../domain/plan.ts';
import type { Playbook } from '../domain/playbook.ts';
import type { Reading } from '../domain/reading.ts';
import type { TemplateSet } from './templates/compile-templates.ts';

export type WritingInput = {
  complaint: Complaint;
  reading: Reading;
  plan: Plan;
  playbook: Playbook;
  templates: TemplateSet;
  /** 0 is the first wording, each further number another one. */
  wording: number;
  now: Moment;
};

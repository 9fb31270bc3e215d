/** The sections of the prompt in their order: what never changes first, then the business, then this complaint. */
import { channel } from './channel.ts';
import { complaint } from './complaint.ts';
import { facts } from './facts.ts';
import { mayNotBeSaid } from './may-not-be-said.ts';
import { method } from './method.ts';
import { outputForm } from './output-form.ts';
import { plan } from './plan.ts';
import { playbook } from './playbook.ts';
import type { PromptSection } from './prompt-section.ts';
import { voice } from './voice.ts';
import { whoYouAre } from './who-you-are.ts';

export const PROMPT_SECTIONS: readonly PromptSection[] = [
  whoYouAre,
  method,
  mayNotBeSaid,
  outputForm,
  voice,
  playbook,
  channel,
  plan,
  facts,
  complaint,
];

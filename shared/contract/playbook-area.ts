/** What the page may ask about the playbook. */
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Playbook, Trade } from '../domain/playbook.ts';
import { CONTRACT_ERRORS } from './errors.ts';

const procedure = oc.errors(CONTRACT_ERRORS);

export const StarterSummary = z.object({ trade: Trade, fixes: z.int(), offers: z.int() });
export type StarterSummary = z.infer<typeof StarterSummary>;

export const playbookArea = {
  get: procedure.output(Playbook),
  save: procedure.input(Playbook).output(Playbook),
  /** The playbooks to begin with, one a trade. */
  starters: procedure.output(z.array(StarterSummary)),
  /** Begins with the starter of a trade, keeping the profile's names that are already filled in. */
  choose: procedure
    .input(z.object({ trade: Trade, signer: z.string().optional(), name: z.string().optional() }))
    .output(Playbook),
};

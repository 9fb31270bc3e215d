/** What the page may ask about the playbook. */
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Playbook, Trade } from '../domain/playbook.ts';
import { CONTRACT_ERRORS } from './errors.ts';

const procedure = oc.errors(CONTRACT_ERRORS);

export const StarterSummary = z.object({ trade: Trade, fixes: z.int(), offers: z.int() });
export type StarterSummary = z.infer<typeof StarterSummary>;

export const playbookArea = {
  /** The person's own; an empty one, which borrows from the starters, before there is one. */
  get: procedure.output(Playbook),
  save: procedure.input(Playbook).output(Playbook),
  /** The playbooks to begin with, one a trade. */
  starters: procedure.output(z.array(StarterSummary)),
  /**
   * Begins with the starter of a trade, keeping the profile's names that are already filled in. Without a trade only the
   * names are kept, and each complaint decides which starter fits.
   */
  choose: procedure
    .input(z.object({ trade: Trade.optional(), signer: z.string().optional(), name: z.string().optional() }))
    .output(Playbook),
};

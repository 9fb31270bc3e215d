/** What the page may ask about the playbook. */
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Complaint } from '../domain/complaint.ts';
import { DraftText } from '../domain/draft.ts';
import { Playbook, Trade } from '../domain/playbook.ts';
import { CONTRACT_ERRORS } from './errors.ts';

const procedure = oc.errors(CONTRACT_ERRORS);

export const StarterSummary = z.object({ trade: Trade, fixes: z.int(), offers: z.int() });
export type StarterSummary = z.infer<typeof StarterSummary>;

export const playbookArea = {
  /** The person's own; an empty one, which borrows from the starters, before there is one. */
  get: procedure.output(Playbook),
  /** The playbook as YAML, with its guide as comments. */
  print: procedure.input(Playbook).output(z.string()),
  /** Reads YAML; fails with "playbook-invalid", whose detail names the line and the reason. Saves nothing. */
  parse: procedure.input(z.object({ yaml: z.string().max(1_000_000) })).output(Playbook),
  /** How a complaint would be answered with this playbook, one text after the other. Saves nothing. */
  preview: procedure.input(z.object({ playbook: Playbook, complaint: Complaint })).output(z.array(DraftText)),
  save: procedure.input(Playbook).output(Playbook),
  /** The playbooks to begin with, one a trade. */
  starters: procedure.output(z.array(StarterSummary)),
  /**
   * Goes over to the starter of a trade: what the person wrote stays, what came from the starter before makes room.
   * Without a trade each complaint decides which starter fits.
   */
  choose: procedure
    .input(z.object({ trade: Trade.optional(), signer: z.string().optional(), name: z.string().optional() }))
    .output(Playbook),
};

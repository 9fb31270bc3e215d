/** The finding: what a check found, with a span and a reason. */
import { z } from 'zod';
import { Audience } from './channel-id.ts';
import { Span } from './span.ts';

/** A gate must be dealt with or knowingly overridden before copying. */
export const Severity = z.enum(['gate', 'warning', 'hint']);
export type Severity = z.infer<typeof Severity>;

export const GateId = z.enum(['G1', 'G2', 'G3', 'G4', 'G5', 'G6']);
export type GateId = z.infer<typeof GateId>;

/** One click that mends what was found. */
export const QuickFix = z.object({
  label: z.string(),
  /** Replaces the words at the finding's span; null when the person has to say what goes there. */
  replacement: z.string().nullable(),
});
export type QuickFix = z.infer<typeof QuickFix>;

export const Finding = z.object({
  /** The same fault in the same words keeps its id while the text around it changes. */
  id: z.string(),
  /** The rule's file name. */
  rule: z.string(),
  severity: Severity,
  gate: GateId.optional(),
  audience: Audience,
  span: Span,
  /** What is wrong here, in a sentence to the person who writes. */
  message: z.string(),
  /** Why it matters, with the evidence where there is some. */
  why: z.string(),
  fixes: z.array(QuickFix),
});
export type Finding = z.infer<typeof Finding>;

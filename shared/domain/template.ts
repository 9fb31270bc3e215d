/** The template: wording for one section role, held as Markdown with front matter and Liquid. */
import { z } from 'zod';
import { ChannelShape } from './channel.ts';
import { SectionRole } from './draft.ts';
import { IssueType } from './issue-type.ts';
import { Level, ReplyKind } from './plan.ts';

export const Template = z.object({
  /** Unique: the front matter's id and the number of the variant, "fix-food-or-drink/2". */
  id: z.string(),
  role: SectionRole,
  language: z.string(),
  /** Complaint types it fits; empty means any. */
  types: z.array(IssueType),
  /** Channel shapes it fits; empty means any. */
  channels: z.array(ChannelShape),
  /** Levels it fits; empty means any. */
  levels: z.array(Level),
  /** Kinds of reply it fits; empty means any. */
  replies: z.array(ReplyKind),
  /** The text for that audience only; missing means both. */
  audience: z.enum(['public', 'private']).optional(),
  /** Further conditions by name, all of which must hold: "temper-high", "form-sympathy". */
  when: z.array(z.string()),
  /** Liquid source. */
  source: z.string(),
  origin: z.enum(['built-in', 'own']),
  /** Path below the template folder. */
  file: z.string(),
  /** Line of the file on which the source begins, from 1. */
  line: z.int().positive(),
});
export type Template = z.infer<typeof Template>;

/** Why a template was left out. */
export const TemplateProblem = z.object({ file: z.string(), line: z.int().positive(), message: z.string() });
export type TemplateProblem = z.infer<typeof TemplateProblem>;

/** What the page may ask about templates. Built-in ones are only read; a person's own lie in their template folder. */
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { Complaint } from '../domain/complaint.ts';
import { DraftText } from '../domain/draft.ts';
import { Template, TemplateProblem } from '../domain/template.ts';
import { CONTRACT_ERRORS } from './errors.ts';

const procedure = oc.errors(CONTRACT_ERRORS);

/** The longest template file, in UTF-16 code units. */
const LONGEST = 100_000;

/** A path below a template folder: forward slashes, nothing that leads out of it. */
export const TemplatePath = z
  .string()
  .max(300)
  .regex(/^(?:[\p{L}\p{N}_][\p{L}\p{N} ._-]*\/){0,6}[\p{L}\p{N}_][\p{L}\p{N} ._-]*\.md$/u)
  .refine((path) => !path.split('/').some((part) => /[. ]$/.test(part)));

const Content = z.string().max(LONGEST);

/** What one wording of a template becomes for a complaint. */
export const FilledWording = z.object({
  id: z.string(),
  /** Line of the file on which it begins, from 1. */
  line: z.int().positive(),
  /** Empty when a word it puts in has nothing to say. */
  text: z.string(),
  /** The words that have nothing to say. */
  missing: z.array(z.string()),
});
export type FilledWording = z.infer<typeof FilledWording>;

/** A template tried on a complaint. */
export const TemplateTrial = z.object({
  /** Which of the complaints it was tried on: the first that calls for it, else the first. */
  complaint: z.int().min(0),
  /** Whether that complaint calls for it. */
  called: z.boolean(),
  wordings: z.array(FilledWording),
  /** The whole reply, with this template wherever it fits. */
  texts: z.array(DraftText),
});
export type TemplateTrial = z.infer<typeof TemplateTrial>;

export const templateArea = {
  /** `replacing`: ids without variant of own templates that stand in the place of a built-in one. */
  list: procedure.output(
    z.object({ templates: z.array(Template), problems: z.array(TemplateProblem), replacing: z.array(z.string()) }),
  ),
  /** A number whenever something changed in the person's template folder, until the call is given up. */
  changes: procedure.output(eventIterator(z.int())),
  /** A file as it is; fails with "file-unreadable" when it is not there. */
  read: procedure.input(z.object({ origin: Template.shape.origin, file: TemplatePath })).output(Content),
  /** What is wrong with a text. Saves nothing. */
  check: procedure.input(z.object({ content: Content })).output(z.array(TemplateProblem)),
  /** Tries a text that need not be saved. */
  preview: procedure
    .input(z.object({ content: Content, complaints: z.array(Complaint).min(1).max(8) }))
    .output(TemplateTrial),
  /**
   * Saves a person's own template, whole or not at all, and answers with its path: the given one, else language, part
   * and id of what is saved. `base` is the content it was begun from, null for a new file; fails with
   * "template-changed" or "template-exists" when that is not what lies there, and with "template-broken", whose detail
   * names the line.
   */
  save: procedure
    .input(z.object({ file: TemplatePath.nullable(), content: Content, base: Content.nullable() }))
    .output(TemplatePath),
  /** Takes an own file away and answers with what it held, so that it can be saved again. A built-in one of the same id is back. */
  remove: procedure.input(z.object({ file: TemplatePath })).output(Content),
};

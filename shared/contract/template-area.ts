/** What the page may ask about templates. */
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Template, TemplateProblem } from '../domain/template.ts';
import { CONTRACT_ERRORS } from './errors.ts';

const procedure = oc.errors(CONTRACT_ERRORS);

export const templateArea = {
  list: procedure.output(z.object({ templates: z.array(Template), problems: z.array(TemplateProblem) })),
};

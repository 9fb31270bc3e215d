/** Answers of the template area. */
import { implementer } from './implementer.ts';

export const templateHandlers = {
  list: implementer.templates.list.handler(({ context }) => ({
    templates: [...context.app.templates.templates()],
    problems: [...context.app.templates.problems()],
  })),
};

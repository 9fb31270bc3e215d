/** Answers of the template area. */
import { implementer } from './implementer.ts';
import { NEVER } from './streamed.ts';

const area = implementer.templates;

export const templateHandlers = {
  list: area.list.handler(({ context }) => context.app.templates.list()),
  changes: area.changes.handler(({ context, signal }) => context.app.templates.changes(signal ?? NEVER)),
  read: area.read.handler(({ context, input }) => context.app.templates.folder.read(input.origin, input.file)),
  check: area.check.handler(({ context, input }) => context.app.templates.check(input.content)),
  preview: area.preview.handler(({ context, input }) => context.app.templates.trial(input.content, input.complaints)),
  save: area.save.handler(({ context, input }) =>
    context.app.templates.folder.save(input.file, input.content, input.base),
  ),
  remove: area.remove.handler(({ context, input }) => context.app.templates.folder.remove(input.file)),
};

/** Answers of the settings area. */
import { implementer } from './implementer.ts';

export const settingsHandlers = {
  get: implementer.settings.get.handler(({ context }) => context.app.settings.get()),
  update: implementer.settings.update.handler(({ context, input }) => context.app.settings.update(input)),
};

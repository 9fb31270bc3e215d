/** Answers of the app area. */
import { implementer } from './implementer.ts';

export const appHandlers = {
  info: implementer.app.info.handler(({ context }) => context.app.info),
};

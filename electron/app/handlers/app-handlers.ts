/** Answers of the app area. */
import { implementer } from './implementer.ts';

export const appHandlers = {
  info: implementer.app.info.handler(({ context }) => context.app.info),
  openFolder: implementer.app.openFolder.handler(async ({ context }) => {
    await context.app.openFolder();
    return { folder: context.app.info.dataFolder };
  }),
};

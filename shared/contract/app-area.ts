/** What the page may ask about the program itself. */
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CONTRACT_ERRORS } from './errors.ts';

const procedure = oc.errors(CONTRACT_ERRORS);

export const AppInfo = z.object({
  version: z.string(),
  /** Which of the three faces answers. */
  host: z.enum(['desktop', 'web', 'command-line']),
  platform: z.string(),
  /** Folder with settings, playbook and own templates. */
  dataFolder: z.string(),
});
export type AppInfo = z.infer<typeof AppInfo>;

export const appArea = {
  info: procedure.output(AppInfo),
  /** Shows the data folder in the system's own window; only the desktop can. Fails with "folder-unopened". */
  openFolder: procedure.output(z.object({ folder: z.string() })),
};

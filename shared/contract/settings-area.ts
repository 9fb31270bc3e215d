/** What the page may ask about the settings. */
import { oc } from '@orpc/contract';
import { Settings, SettingsChange } from '../domain/settings.ts';
import { CONTRACT_ERRORS } from './errors.ts';

const procedure = oc.errors(CONTRACT_ERRORS);

export const settingsArea = {
  get: procedure.output(Settings),
  /** Changes what is named, leaves the rest, answers with all. */
  update: procedure.input(SettingsChange).output(Settings),
};

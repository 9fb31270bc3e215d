/** The settings: what a person chose once. Every field holds its own default. */
import { z } from 'zod';

export const Settings = z.object({
  engine: z.enum(['offline', 'claude', 'local']).default('offline').describe('Which engine writes drafts.'),
  theme: z.enum(['system', 'light', 'dark']).default('system').describe('Light, dark, or as the system has it.'),
  privacyMask: z.boolean().default(true).describe('Replace personal data before anything leaves the machine.'),
  welcomed: z.boolean().default(false).describe('The first-start choices were made or skipped.'),
});
export type Settings = z.infer<typeof Settings>;

/** A change to the settings: only what is named changes. Defaults are not filled in here. */
export const SettingsChange = z.object({
  engine: Settings.shape.engine.unwrap().optional(),
  theme: Settings.shape.theme.unwrap().optional(),
  privacyMask: Settings.shape.privacyMask.unwrap().optional(),
  welcomed: Settings.shape.welcomed.unwrap().optional(),
});
export type SettingsChange = z.infer<typeof SettingsChange>;

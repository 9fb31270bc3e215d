/** The settings: what a person chose once. Every field holds its own default. */
import { z } from 'zod';
import { Level } from './plan.ts';

/** How hard the model thinks; `auto` leaves it to the model. */
export const Effort = z.enum(['auto', 'low', 'medium', 'high']);
export type Effort = z.infer<typeof Effort>;

/** Where replies are pasted, which decides the shape in which they are copied. */
export const CopyTarget = z.enum(['rich', 'outlook', 'gmail', 'zendesk', 'google-reviews', 'x', 'plain']);
export type CopyTarget = z.infer<typeof CopyTarget>;

/** How dates, amounts and counts are written on the screen; `iso` is 2026-03-17 with plain figures. */
export const Formats = z.enum(['system', 'en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'iso']);
export type Formats = z.infer<typeof Formats>;

/** Keys chosen by the person, by the command's id; an empty one takes the command off the keyboard. */
export const Shortcuts = z.record(z.string().max(100), z.string().max(40));
export type Shortcuts = z.infer<typeof Shortcuts>;

/** An http or https address, or nothing. */
const Address = z.union([z.literal(''), z.url({ protocol: /^https?$/ })]);

export const Settings = z.object({
  engine: z.enum(['offline', 'claude', 'local']).default('offline').describe('Which engine writes drafts.'),
  theme: z.enum(['system', 'light', 'dark']).default('system').describe('Light, dark, or as the system has it.'),
  contrast: z.enum(['system', 'more']).default('system').describe('Stronger contrast, or as the system has it.'),
  motion: z.enum(['system', 'less']).default('system').describe('Less movement, or as the system has it.'),
  textSize: z.int().min(80).max(150).default(100).describe('The size of all text, in per cent of the usual one.'),
  formats: Formats.default('system').describe('How dates, amounts and counts are written on the screen.'),
  furthestLevel: Level.default('plus-two').describe('The furthest level that is suggested without being asked for.'),
  shortcuts: Shortcuts.default({}).describe('Keys that differ from the usual ones, by command.'),
  privacyMask: z.boolean().default(true).describe('Replace personal data before anything leaves the machine.'),
  welcomed: z.boolean().default(false).describe('The first-start choices were made or skipped.'),
  claudeModel: z
    .string()
    .max(200)
    .default('')
    .describe('The Claude model that writes; empty means the recommended one.'),
  claudeAddress: Address.default('').describe(
    'Where Claude is reached; empty means Anthropic’s own address. With or without /v1.',
  ),
  localModel: z.string().max(200).default('').describe('The name of the local model, as its server knows it.'),
  localAddress: Address.default('http://127.0.0.1:11434').describe(
    'Where the local model’s server is reached. With or without /v1.',
  ),
  effort: Effort.default('auto').describe('How hard the model thinks before it writes.'),
  proxy: Address.default('').describe('The proxy to go through; empty means what the system’s environment says.'),
  timeoutSeconds: z.int().min(5).max(600).default(60).describe('Longest wait for the next sign of life, in seconds.'),
  monthlyBudget: z
    .number()
    .min(0)
    .nullable()
    .default(null)
    .describe('US dollars a month after which a warning is shown; empty means none.'),
  keepMonths: z
    .int()
    .min(1)
    .max(1200)
    .nullable()
    .default(null)
    .describe('Months after which cases that nobody touched are erased; empty means never.'),
  copyTarget: CopyTarget.default('rich').describe('Where replies are pasted: what Copy does without being asked.'),
  repairRound: z.boolean().default(true).describe('Send a draft back to the model once when a gate is open.'),
});
export type Settings = z.infer<typeof Settings>;

/** A change to the settings: only what is named changes. Defaults are not filled in here. */
export const SettingsChange = z.object({
  engine: Settings.shape.engine.unwrap().optional(),
  theme: Settings.shape.theme.unwrap().optional(),
  contrast: Settings.shape.contrast.unwrap().optional(),
  motion: Settings.shape.motion.unwrap().optional(),
  textSize: Settings.shape.textSize.unwrap().optional(),
  formats: Settings.shape.formats.unwrap().optional(),
  furthestLevel: Settings.shape.furthestLevel.unwrap().optional(),
  shortcuts: Settings.shape.shortcuts.unwrap().optional(),
  privacyMask: Settings.shape.privacyMask.unwrap().optional(),
  welcomed: Settings.shape.welcomed.unwrap().optional(),
  claudeModel: Settings.shape.claudeModel.unwrap().optional(),
  claudeAddress: Settings.shape.claudeAddress.unwrap().optional(),
  localModel: Settings.shape.localModel.unwrap().optional(),
  localAddress: Settings.shape.localAddress.unwrap().optional(),
  effort: Settings.shape.effort.unwrap().optional(),
  proxy: Settings.shape.proxy.unwrap().optional(),
  timeoutSeconds: Settings.shape.timeoutSeconds.unwrap().optional(),
  monthlyBudget: Settings.shape.monthlyBudget.unwrap().optional(),
  keepMonths: Settings.shape.keepMonths.unwrap().optional(),
  copyTarget: Settings.shape.copyTarget.unwrap().optional(),
  repairRound: Settings.shape.repairRound.unwrap().optional(),
});
export type SettingsChange = z.infer<typeof SettingsChange>;

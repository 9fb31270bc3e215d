/** When a criterion applies: questions about the case that several criteria ask. Scores nothing. */
import type { ScoreCase } from './criterion.ts';

/** Whether the channel leaves room for a clause at most. */
export const shortChannel = (one: ScoreCase): boolean =>
  ['sms', 'chat', 'social', 'app-store'].includes(one.ground.channel.shape) && one.main.text.length < 420;
/** Whether nothing is ours to own. */
export const noFault = (one: ScoreCase): boolean =>
  one.ground.input.reading.fault.verdict === 'not-ours' || one.ground.input.reading.kind === 'not-a-complaint';
/** Whether care comes before any gift. */
export const careOnly = (one: ScoreCase): boolean =>
  one.ground.risky ||
  one.ground.input.reading.risks.some(({ type }) => type === 'health-info' || type === 'self-harm' || type === 'child');

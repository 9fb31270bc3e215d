/** What a channel is: its limit, its format, its customs. The facts themselves live in channel-facts.ts. */
import { z } from 'zod';
import { ChannelId } from './channel-id.ts';

/** How a platform counts the length of a text. */
export const LengthUnit = z.enum(['graphemes', 'x-weighted', 'utf8-bytes', 'sms-segments']);
export type LengthUnit = z.infer<typeof LengthUnit>;

/** The shape a reply takes; every channel belongs to one, and writers are arranged by it. */
export const ChannelShape = z.enum(['email', 'letter', 'chat', 'sms', 'review', 'social', 'app-store', 'press']);
export type ChannelShape = z.infer<typeof ChannelShape>;

/** How far a fact may be trusted: seen on the platform's own page, told by a third party, or recalled. */
export const Certainty = z.enum(['verified', 'third-party', 'recalled']);
export type Certainty = z.infer<typeof Certainty>;

export const Channel = z.object({
  id: ChannelId,
  name: z.string(),
  shape: ChannelShape,
  /** True when strangers can read the reply: then the draft is a pair, public and private. */
  public: z.boolean(),
  /** The hard limit, counted as the platform counts; null when there is none or it is not known. */
  limit: z.object({ unit: LengthUnit, max: z.int().positive(), certainty: Certainty }).nullable(),
  /** The length to aim at, in the same unit as the limit (graphemes when there is no limit); null when it does not matter. */
  advised: z.int().positive().nullable(),
  markup: z.enum(['html', 'markdown', 'whatsapp', 'plain']),
  /** True when an offer in the public text breaks the platform's rules. */
  forbidsOffers: z.boolean(),
  conventions: z.array(z.string()),
  /** Day on which the facts were last checked, ISO date. */
  checkedOn: z.iso.date(),
});
export type Channel = z.infer<typeof Channel>;

/** The names of the channels. What each channel allows lives in channel-facts.ts. */
import { z } from 'zod';

/**
 * Where the complaint came in and the reply will appear. `review` and `social` stand for any review site or network
 * when it is not known which one.
 */
export const ChannelId = z.enum([
  'email',
  'letter',
  'form',
  'chat',
  'sms',
  'whatsapp',
  'review',
  'google-review',
  'yelp',
  'tripadvisor',
  'trustpilot',
  'app-store',
  'google-play',
  'bbb',
  'social',
  'x',
  'facebook',
  'instagram',
  'linkedin',
  'reddit',
  'press',
]);
export type ChannelId = z.infer<typeof ChannelId>;

/** Who will read a text: everybody, or only the customer. */
export const Audience = z.enum(['public', 'private']);
export type Audience = z.infer<typeof Audience>;

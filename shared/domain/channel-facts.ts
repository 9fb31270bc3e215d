/** What each channel allows and expects: facts with the day they were checked. Unknown limits stay unknown. */
import type { Channel } from './channel.ts';
import type { ChannelId } from './channel-id.ts';
import { CHANNEL_TABLE } from './channel-table.ts';

/** Day on which these facts were last looked over; a platform may have changed since. */
const CHECKED_ON = '2026-11-21';

/** All channels, in the order they are shown. */
export const CHANNELS: readonly Channel[] = CHANNEL_TABLE.map((channel) => ({ ...channel, checkedOn: CHECKED_ON }));

const BY_ID = new Map<ChannelId, Channel>(CHANNELS.map((channel) => [channel.id, channel]));

/** The facts of a channel. */
export function channelFacts(id: ChannelId): Channel {
  const channel = BY_ID.get(id);
  if (channel === undefined) throw new Error(`no facts for channel ${id}`);
  return channel;
}

/** How long a text is, counted as its channel counts, beside what the channel takes. */

import { countLength } from '../../../../shared/checks/count-length.ts';
import type { Channel } from '../../../../shared/domain/channel.ts';
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import { UNIT_WORDS } from '../../../words/draft-words.ts';

export function LengthMeter({ text, channel, audience }: { text: string; channel: Channel; audience: Audience }) {
  // The private message of a public channel goes another way, with room enough.
  const limit = channel.public && audience === 'private' ? null : channel.limit;
  const unit = limit?.unit ?? 'graphemes';
  const length = countLength(text.trim(), unit);
  const words = `${length.toLocaleString()}${limit === null ? '' : ` / ${limit.max.toLocaleString()}`} ${UNIT_WORDS[unit]}`;
  const over = limit !== null && length > limit.max;
  return (
    <span className={over ? 'length length-over' : 'length'} title={`Length, counted in ${UNIT_WORDS[unit]}`}>
      {words}
      {over ? ': too long' : ''}
    </span>
  );
}

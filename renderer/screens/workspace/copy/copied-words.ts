/** What is said after copying: that it worked, and what was promised. Pure. */
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import type { PromiseMade } from '../../../../shared/domain/promise.ts';
import { PROMISE_WORDS } from '../../../words/draft-words.ts';
import { counted, dayWords } from '../../../words/formatting.ts';

/**
 * @param pair true when there is another text beside this one
 * @param target in which shape, as words that follow "Copied"; may be empty
 */
export function copiedWords(
  audience: Audience,
  pair: boolean,
  target: string,
  promises: readonly PromiseMade[],
): { title: string; message: string } {
  const own = promises.filter((promise) => promise.audience === audience);
  const what = !pair ? 'Copied' : audience === 'public' ? 'Public reply copied' : 'Private message copied';
  const title = `${what} ${target}`.trim();
  if (own.length === 0) return { title, message: 'It promises nothing.' };
  const listed = own.slice(0, 3).map(({ kind, due }) => {
    return due === undefined ? PROMISE_WORDS[kind] : `${PROMISE_WORDS[kind]} (${dayWords(due)})`;
  });
  const more = own.length > 3 ? ' …' : '';
  return { title, message: `${counted(own.length, 'promise')} to keep: ${listed.join(', ')}${more}` };
}

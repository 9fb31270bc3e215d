/** Which sections a text has, in which order, and what may be left out when it has to be shorter. */
import type { ChannelShape } from '../domain/channel.ts';
import { SectionRole } from '../domain/draft.ts';
import type { ReplyKind } from '../domain/plan.ts';
import type { Desk } from './desk.ts';

const without = (roles: readonly SectionRole[], ...gone: readonly SectionRole[]): readonly SectionRole[] =>
  roles.filter((role) => !gone.includes(role));

const FULL: readonly SectionRole[] = SectionRole.options;
const ACKNOWLEDGE_FIRST: readonly SectionRole[] = [
  'greeting',
  'acknowledgement',
  ...without(FULL, 'greeting', 'acknowledgement'),
];
const THANKS = without(ACKNOWLEDGE_FIRST, 'apology', 'explanation', 'prevention');
const ANSWER = without(ACKNOWLEDGE_FIRST, 'explanation', 'prevention');
const HOLD: readonly SectionRole[] = ['greeting', 'apology', 'next-step', 'sign-off'];
const DECLINE = without(ANSWER, 'plus-one');
const SPAM: readonly SectionRole[] = ['greeting', 'acknowledgement', 'sign-off'];
const PUBLIC: readonly SectionRole[] = [
  'apology',
  'acknowledgement',
  'explanation',
  'fix',
  'prevention',
  'next-step',
  'sign-off',
];
const PUBLIC_PRAISE_FIRST: readonly SectionRole[] = ['acknowledgement', 'apology', ...PUBLIC.slice(2)];
const PUBLIC_SHORT: readonly SectionRole[] = ['apology', 'acknowledgement', 'next-step', 'sign-off'];

/** The roles of a text in their order. */
export function rolesFor(desk: Desk): readonly SectionRole[] {
  const { plan } = desk.input;
  if (desk.audience === 'public') {
    if (plan.reply === 'hold') return PUBLIC_SHORT;
    return desk.conditions.has('mixed') || plan.apology.form === 'none' ? PUBLIC_PRAISE_FIRST : PUBLIC;
  }
  return privateRoles(plan.reply, desk);
}

function privateRoles(reply: ReplyKind, desk: Desk): readonly SectionRole[] {
  switch (reply) {
    case 'thank':
      return THANKS;
    case 'answer':
      return ANSWER;
    case 'hold':
      return HOLD;
    case 'decline':
      return desk.input.reading.occasion === 'spam' ? SPAM : DECLINE;
    case 'care':
    case 'resolve':
      return desk.conditions.has('mixed') || desk.conditions.has('self-harm') ? ACKNOWLEDGE_FIRST : FULL;
  }
}

/** What is left out first when a text is too long for its channel. */
export const LEAVE_OUT_ORDER: readonly SectionRole[] = [
  'prevention',
  'explanation',
  'acknowledgement',
  'anything-else',
  'plus-one',
  'fix',
  'greeting',
];

/** The same for a text message, which is nothing without the deed. */
export const LEAVE_OUT_BY_TEXT: readonly SectionRole[] = LEAVE_OUT_ORDER.filter((role) => role !== 'fix');

/** Words for the retold story in the opening. */
export function roomFor(shape: ChannelShape, audience: 'public' | 'private', complaintWords: number): number {
  if (audience === 'public') return shape === 'press' ? 40 : shape === 'app-store' || shape === 'social' ? 22 : 34;
  if (shape === 'sms') return 16;
  if (shape === 'chat') return 34;
  return Math.max(38, Math.min(46, Math.round(complaintWords / 2)));
}

/** What the parts of plan and draft are called on the screen. Words only. */

import type { Manner } from '../../shared/contract/draft-area.ts';
import type { LengthUnit } from '../../shared/domain/channel.ts';
import type { Audience } from '../../shared/domain/channel-id.ts';
import type { EngineId, SectionRole } from '../../shared/domain/draft.ts';
import type { GateId, Severity } from '../../shared/domain/finding.ts';
import type { Level, Plan, ReplyKind, Source } from '../../shared/domain/plan.ts';
import type { Trade } from '../../shared/domain/playbook.ts';
import type { PromiseKind, PromiseMade } from '../../shared/domain/promise.ts';

export const ROLE_WORDS: Readonly<Record<SectionRole, string>> = {
  greeting: 'Greeting',
  acknowledgement: 'Heard',
  apology: 'Apology',
  explanation: 'Why',
  fix: 'Fix',
  'next-step': 'Next step',
  'plus-one': '+1',
  'anything-else': 'Anything else',
  prevention: 'From now on',
  'sign-off': 'Sign-off',
};

export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  public: 'Public reply',
  private: 'Private message',
};

/** Ways to say something again, in the order in which they are offered. */
export const MANNERS: readonly { readonly id: Manner; readonly name: string }[] = [
  { id: 'other-words', name: 'Other words' },
  { id: 'shorter', name: 'Shorter' },
  { id: 'warmer', name: 'Warmer' },
  { id: 'more-formal', name: 'More formal' },
  { id: 'plainer', name: 'Plainer' },
];

export const LEVELS: readonly { readonly id: Level; readonly name: string; readonly means: string }[] = [
  { id: 'make-it-right', name: 'Make it right', means: 'What the policy says.' },
  { id: 'plus-one', name: '+1', means: 'A fix, offered with warmth and something on top.' },
  { id: 'plus-two', name: '+2', means: 'This person’s own problem solved, and something they will tell others about.' },
];

export const APOLOGY_WORDS: Readonly<Record<Plan['apology']['form'], string>> = {
  full: 'A full apology',
  sympathy: 'Sympathy, without admitting anything',
  regret: 'Regret for one concrete thing',
  none: 'No apology',
};

export const REPLY_WORDS: Readonly<Record<ReplyKind, string>> = {
  resolve: 'Put it right',
  care: 'Care first',
  answer: 'Answer the question',
  thank: 'Say thank you',
  hold: 'Hold, with a time',
  decline: 'Say no, kindly',
};

export const ENGINE_WORDS: Readonly<Record<EngineId, string>> = {
  offline: 'Offline engine',
  claude: 'Claude',
  local: 'Local model',
  scripted: 'Scripted engine',
  person: 'You',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { gate: 'Gate', warning: 'Warning', hint: 'Hint' };

export const GATE_WORDS: Readonly<Record<GateId, string>> = {
  G1: 'Nothing invented',
  G2: 'No reward for a review',
  G3: 'Nothing private in public',
  G4: 'No unapproved admission',
  G5: 'Fits the channel',
  G6: 'Inside the limit',
};

export const PROMISE_WORDS: Readonly<Record<PromiseKind, string>> = {
  refund: 'Refund',
  replace: 'Replace',
  repair: 'Repair',
  redo: 'Do again',
  credit: 'Credit',
  gift: 'Gift',
  contact: 'Get in touch',
  deliver: 'Deliver',
  correct: 'Correct',
  investigate: 'Look into',
  other: 'Promise',
};

const SOURCE_WORDS: Readonly<Record<Source['kind'] | 'nothing', string>> = {
  complaint: 'from the complaint',
  playbook: 'from the playbook',
  confirmed: 'confirmed by you',
  user: 'your own',
  statute: 'a right they have',
  plan: 'from the plan',
  nothing: 'nothing allows it yet',
};

/** What allows a promise, in words. */
export function sourceWords(source: PromiseMade['source']): string {
  return SOURCE_WORDS[source.kind];
}

export const UNIT_WORDS: Readonly<Record<LengthUnit, string>> = {
  graphemes: 'characters',
  'x-weighted': 'characters as X counts',
  'utf8-bytes': 'bytes',
  'sms-segments': 'messages',
};

export const TRADE_WORDS: Readonly<Record<Trade, string>> = {
  'restaurant-cafe': 'Restaurant or café',
  'retail-web-shop': 'Shop or web shop',
  'craft-seller': 'Craft seller',
  'trades-repairs': 'Trades and repairs',
  'hotel-bnb': 'Hotel or B&B',
  travel: 'Travel',
  'health-practice': 'Health practice',
  'salon-gym': 'Salon or gym',
  software: 'Software',
  'telecom-utility': 'Telecom or utility',
  'bank-credit-union': 'Bank or credit union',
  'public-body': 'Public body',
  automotive: 'Automotive',
  insurance: 'Insurance',
  property: 'Property',
  education: 'Education',
  courier: 'Courier',
  'events-leisure': 'Events and leisure',
  'credit-reporting-collection': 'Credit reporting',
  care: 'Care',
  general: 'Something else',
};

/** What the ids of a reading are called on the screen. Words only. */
import type { ChannelShape } from '../../shared/domain/channel.ts';
import type { IssueType } from '../../shared/domain/issue-type.ts';
import type { AskType, Impact, MoneyMention, RiskType, TextPart } from '../../shared/domain/reading.ts';

export const ISSUE_WORDS: Readonly<Record<IssueType, string>> = {
  'late-or-lost-delivery': 'Late or lost delivery',
  'wrong-or-missing-item': 'Wrong or missing item',
  'defective-or-damaged': 'Defective or damaged',
  'food-or-drink': 'Food or drink',
  'slow-service': 'Slow service',
  'staff-conduct': 'How staff behaved',
  billing: 'Billing',
  'refund-or-cancellation': 'Refund or cancellation',
  'travel-disruption': 'Travel disruption',
  'lost-or-damaged-property': 'Lost or damaged property',
  premises: 'The place itself',
  'service-outage': 'Service outage',
  workmanship: 'Workmanship',
  'unresponsive-support': 'No answer from us',
  'misleading-information': 'Misleading information',
  'account-access-or-fraud': 'Account access or fraud',
  'record-error': 'A record that is wrong',
  privacy: 'Privacy',
  'injury-or-illness': 'Injury or illness',
  discrimination: 'Discrimination',
  'unfair-decision': 'A decision they find unfair',
  other: 'Something else',
};

/** Follow "asks for". */
export const ASK_WORDS: Readonly<Record<AskType, string>> = {
  refund: 'a refund',
  replacement: 'a replacement',
  repair: 'a repair',
  redo: 'it to be done again',
  explanation: 'an explanation',
  apology: 'an apology',
  contact: 'someone to get in touch',
  compensation: 'compensation',
  cancel: 'a cancellation',
  'correct-record': 'a record to be corrected',
  'policy-change': 'a rule to change',
  information: 'information',
  'action-on-staff': 'something to be done about staff',
  none: 'nothing in particular',
};

export const RISK_WORDS: Readonly<Record<RiskType, string>> = {
  injury: 'injury',
  illness: 'illness',
  safety: 'safety',
  'legal-threat': 'legal action',
  regulator: 'a regulator',
  'press-threat': 'the press',
  discrimination: 'discrimination',
  fraud: 'fraud',
  privacy: 'privacy',
  child: 'a child is involved',
  'health-info': 'health details',
  'self-harm': 'self-harm',
  'threat-to-staff': 'a threat to staff',
};

export const TEMPER_WORDS = ['calm', 'annoyed', 'angry', 'furious'] as const;

export const IMPACT_WORDS: Readonly<Record<Impact['kind'], string>> = {
  time: 'It cost them time',
  money: 'It cost them money',
  event: 'It spoiled an occasion',
  health: 'It touched their health',
  feeling: 'How it felt',
  property: 'Something of theirs suffered',
  work: 'It cost them work',
  other: 'What it did to them',
};

export const MONEY_WORDS: Readonly<Record<MoneyMention['role'], string>> = {
  paid: 'Money they paid',
  charged: 'Money they were charged',
  owed: 'Money owed',
  asked: 'Money they ask for',
  lost: 'Money they lost',
  offered: 'Money that was offered',
  total: 'A sum',
  other: 'Money',
};

export const LEFT_OUT_WORDS: Readonly<Record<TextPart['role'], string>> = {
  header: 'header',
  subject: 'subject',
  stars: 'stars',
  'form-label': 'form label',
  greeting: 'greeting',
  body: 'text',
  closing: 'closing',
  signature: 'signature',
  'quoted-thread': 'quoted e-mail',
  'forwarded-header': 'forwarded header',
  disclaimer: 'disclaimer',
  markup: 'markup',
  hidden: 'hidden text',
};

export const SHAPE_WORDS: Readonly<Record<ChannelShape, string>> = {
  email: 'E-mail',
  letter: 'Letter',
  chat: 'Chat',
  sms: 'Text message',
  review: 'Review',
  social: 'Social network',
  'app-store': 'App store',
  press: 'Press',
};

/** Scenes of charges, refunds, fees and decisions about money. Wording only; which one fits is chosen elsewhere. */
import type { Scene } from './scene.ts';

const MONEY = ['billing', 'refund-or-cancellation'] as const;

export const MONEY_SCENES: readonly Scene[] = [
  {
    types: [...MONEY, 'unfair-decision', 'staff-conduct', 'lost-or-damaged-property', 'misleading-information'],
    when: [
      /\b(?:parking|clamp\w*|towed|penalty|pcn|overstay\w*|fined|(?:a|the|this|your|that) fine)\b/,
      /\b(?:fine[sd]?|ticket|clamp\w*|tow\w*|penalty|pcn|charge|appeal\w*|notice)\b/,
    ],
    says: ['A fine has to hold up when a person looks at it.', 'A penalty is for a wrong, and not for bad luck.'],
    acts: [
      "I'll have it read by a person who can lift it, from the first notice on.",
      "I'll look at it again myself, with all that was sent in, and give reasons either way.",
    ],
  },
  {
    types: [...MONEY, 'account-access-or-fraud', 'defective-or-damaged'],
    when: [
      /\b(?:my|our) (?:kid|son|daughter|child|\d+[- ]year[- ]old)\b|\bkids?\b/,
      /\b(?:in[- ]app|gems|coins|purchases?|spent|pin|robux|v-?bucks|loot|tokens)\b/,
    ],
    says: ["A child at play shouldn't be able to spend like that."],
    acts: ["I'll find out how the lock came off, and go through what was spent."],
  },
  {
    types: MONEY,
    when: [
      /\b(?:charged|billed|debited|taken|took|paid|payments?|deducted|posted)\b[^.!?\n]{0,30}\b(?:twice|two times|double|three times|3 times|3x|2x|4 times|duplicate)\b|\bdouble[- ](?:charged|billed|billing|charge)|\b(?:twice|duplicate) (?:charge|payment|for (?:the|one|a))/,
    ],
    says: ['One purchase should be charged once.', 'Nothing should be charged twice.'],
    acts: ["I'll go through the charges one by one, and see that only what is right stays."],
  },
  {
    types: [...MONEY, 'unresponsive-support', 'record-error', 'account-access-or-fraud', 'misleading-information'],
    when: [
      /\b(?:(?:i|we)(?:'ve| have| had)? (?:\w+ )?cancel\w+|cancell?ed (?:in|on|by|my|our|it|the|back|last|properly|before)|cancellation|gave (?:you )?notice|notice (?:was )?given|pressed stop|don'?t (?:even )?have (?:a|the|my) [a-z]+ any ?more)\b/,
      /\b(?:still|taken|took|taking|charg\w+|billed|debit\w*|arrears|collections|every month|came out)\b/,
    ],
    says: ['Cancelled means cancelled, and nothing more should be taken after it.'],
    acts: [
      "I'll see that it stops, and go through whatever was taken since.",
      "I'll see the cancellation through myself, back to the day it was first asked for.",
    ],
  },
  {
    types: [...MONEY, 'unresponsive-support'],
    when: [
      /\b(?:can'?t|cannot|impossible to|won'?t let (?:me|us)|refus\w+ to|no way to|try(?:ing)? to|tried to|how (?:do|can) (?:i|you)|only) cancel\b|\bcan only (?:be )?cancel\w*|\bcancel button\b|\bcancel (?:only )?in person\b/,
    ],
    says: ['Leaving should be as easy as joining.'],
    acts: ["I'll see to the cancellation myself, without another form."],
  },
  {
    types: [...MONEY, 'misleading-information'],
    when: [
      /\b(?:auto[- ]?renew\w*|renewed|renewal|free trial|trial|subscription|subscribed)\b/,
      /\b(?:charg\w+|bill\w*|took|taken|renew\w*|£|\$|€)/,
    ],
    says: ['A renewal should never come as a surprise.'],
    acts: ["I'll look into how it renewed, and what was said beforehand."],
  },
  {
    broad: true,
    types: [...MONEY, 'misleading-information'],
    when: [
      /\b(?:quot\w+|estimate[ds]?|agreed|told (?:me|us)|said|advertised|banner|online price|shelf|listed|promised)\b/,
      /\b(?:charged|charge|bill(?:ed)?|invoice[d]?|till|checkout|came to|ended up|wanted|rang up|paid|costs?|increase[ds]?)\b/,
    ],
    says: ['A price that was named has to be the price that is charged.'],
    acts: ["I'll lay what was said beside what was charged, and account for every line that differs."],
  },
  {
    broad: true,
    types: [...MONEY, 'misleading-information', 'unfair-decision'],
    when: [/\b(?:fees?|surcharge|service charge|admin charge|levy|hidden|deductions?|late charge|tip|gratuity)\b/],
    says: ['A price should be the whole price, with no fee turning up behind it.'],
    acts: ["I'll find out what that fee was for, and whether it belongs there at all."],
  },
  {
    types: [
      ...MONEY,
      'misleading-information',
      'unfair-decision',
      'account-access-or-fraud',
      'lost-or-damaged-property',
    ],
    when: [
      /\b(?:damage|scratch\w*|dent\w*|cleaning|smoking|underbody|windscreen|rim|tank)\b/,
      /\b(?:charg\w+|took|taken|bill\w*|invoice|card|deposit)\b/,
      /\b(?:rental|hire|car|van|room|returned|checkout|checked out|rent\w*|deposit)\b/,
    ],
    says: ['Nothing should be taken for damage before anybody has shown it.'],
    acts: ["I'll have the proof for it looked at again, picture by picture."],
  },
  {
    types: [...MONEY, 'unfair-decision'],
    when: [
      /\b(?:deposit|bond)\b/,
      /\b(?:deduct\w*|landlord|tenan\w+|letting\w*|moved out|move[- ]out|flat|apartment|inventory|check[- ]?out|beach house|cottage|holiday let)\b/,
    ],
    says: ['A deposit may only be kept for what can be shown.'],
    acts: ["I'll have every deduction shown, and looked at again."],
  },
  {
    broad: true,
    types: [...MONEY, 'unresponsive-support', 'late-or-lost-delivery', 'defective-or-damaged'],
    when: [
      /\b(?:refund|money back|reimburs\w*)\b/,
      /\b(?:still|waiting|waited|never|weeks?|months?|days|nowhere|yet|chas\w+|pending|processing|promised|every time|no sign)\b/,
    ],
    says: [
      "Money that is owed shouldn't have to be chased.",
      'A refund should arrive without anybody having to ask for it again.',
    ],
    acts: ["I'll find out where that refund is stuck, and get it moving."],
  },
  {
    broad: true,
    types: [...MONEY, 'unfair-decision', 'defective-or-damaged', 'misleading-information'],
    when: [
      /\b(?:refus\w+|won'?t|no refunds?|denied|non[- ]?refundable|credit note|store credit|voucher|policy|clause|terms)\b/,
      /\b(?:refund|money|return|exchange|voucher|credit)\b/,
    ],
    says: ["When something has gone wrong, a rule in small print isn't an answer."],
    acts: ["I'll look at that no again myself, and give the reasons either way."],
  },
  {
    types: [...MONEY],
    when: [
      /\b(?:meters?|readings|meter reading|estimated|kwh|(?:gas|electric\w*|water|energy) (?:bill|account|charge\w*)|usage|standing charge)\b/,
    ],
    says: ['A bill has to follow what was really used.'],
    acts: ["I'll have the readings checked against the bill, line by line."],
  },
  {
    types: ['unfair-decision', 'refund-or-cancellation', 'unresponsive-support', 'billing'],
    when: [
      /\b(?:claim|insur\w+|policy|adjuster|assessor)\b/,
      /\b(?:denied|deny|reject\w*|refus\w*|declin\w*|closed|delay\w*|wait\w*|weeks|months|depreciat\w*|wear and tear)\b/,
    ],
    says: [
      'People pay for cover so that somebody is there on the day it counts.',
      'A no should come with reasons that anyone can follow.',
    ],
    acts: ["I'll have the decision looked at by somebody who was no part of it."],
  },
];

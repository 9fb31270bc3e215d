/** Scenes of how people were treated and spoken to. Wording only; which one fits is chosen elsewhere. */
import type { Scene } from './scene.ts';

const CONDUCT = ['staff-conduct', 'discrimination'] as const;
const SET_APART = ['discrimination', 'staff-conduct'] as const;

export const PEOPLE_SCENES: readonly Scene[] = [
  {
    types: [...SET_APART, 'travel-disruption'],
    when: [/\b(?:guide|assistance|service|hearing) dogs?\b/],
    says: [
      'Nobody with a guide dog should be left standing.',
      'A guide dog is a pair of eyes, and never a reason to refuse anybody.',
    ],
    acts: ["I'll find out who refused, and make plain that it is nobody's to refuse."],
  },
  {
    types: [...SET_APART, 'travel-disruption', 'unfair-decision'],
    when: [/\b(?:wheelchair|mobility scooter|power ?chair|my chair|no legs|crutches|walking frame|rollator)\b/],
    says: [
      'Nobody should be treated as a nuisance for using a wheelchair.',
      'A wheelchair must never decide how somebody is treated.',
    ],
    acts: [
      "I'll find out who decided that and what was said, and answer for it in person.",
      "I'll go through it with everyone who was there, and answer for it in person.",
    ],
  },
  {
    types: ['discrimination'],
    when: [/\b(?:breast ?feed\w*|nursing (?:my|a|the)|feeding (?:my|the|her) baby)\b/],
    says: ['Nobody should be sent out of sight for feeding a baby.'],
    acts: ["I'll find out who said that, and make plain that it must not be said again."],
  },
  {
    types: SET_APART,
    when: [
      /\b(?:deaf|hearing aids?|hearing loss|lip ?read\w*|sign language|blind|partially sighted|autis\w*|adhd|down'?s?(?:'s)? syndrome|dyslexi\w*|stammer|stutter|learning disab\w*|tourette\w*|disabled|disability|hidden disab\w*|sunflower)\b/,
    ],
    says: [
      'Everybody is to be met with the same patience and the same respect.',
      'Nobody should be made to feel in the way for being who they are.',
    ],
    acts: [
      "I'll find out who said that and on whose word, and answer for it in person.",
      "I'll go through it with the people who were there, and answer for it in person.",
    ],
  },
  {
    broad: true,
    types: ['discrimination'],
    when: [/./],
    says: [
      'Who somebody is must never decide how they are treated.',
      'Everybody is to be met with the same respect, at every door and every counter.',
    ],
    acts: [
      "I'll find out who said and did what, from everybody who was there.",
      "I'll have it looked into by somebody who was no part of it.",
    ],
  },
  {
    types: ['staff-conduct', 'privacy', 'discrimination'],
    when: [
      /\b(?:asked (?:for|me for|her for) (?:my|her) (?:number|snap|insta\w*)|messaged me|texted me|followed me|winked|creepy?|touched (?:me|my)|grabbed (?:me|my)|grop\w*|harass\w*|sexual\w*|boyfriend|leer\w*|u looked|you looked|flirt\w*)\b/,
    ],
    says: [
      'Nobody should be approached like that by somebody who is at work.',
      'Nobody should have to fend off the person who serves them.',
    ],
    acts: ["I'm taking it up myself, and it begins with the person concerned."],
  },
  {
    types: ['staff-conduct', 'premises', 'injury-or-illness', 'food-or-drink', 'other'],
    when: [/\b(?:spik(?:ed|ing)|drugg?ed|roofie\w*|something in (?:my|her|his|our|a)[^.!?\n]{0,24} ?drink)\b/],
    says: ['A drink has to be safe from the bar to the last sip, and whoever falls ill has to be helped.'],
    acts: ["I'll find out who was on that night, and what was done to help."],
  },
  {
    types: [...CONDUCT, 'account-access-or-fraud', 'unfair-decision'],
    when: [
      /\b(?:accus\w+|shoplift\w*|search(?:ed)? (?:my|our|her|his) bags?|followed (?:me|us) (?:a)?round|treated (?:me|us) like (?:a )?(?:thie\w+|criminals?)|called (?:me|us) a (?:thief|liar)|security guard)\b/,
    ],
    says: ['Nobody should be treated as a suspect in front of everybody.'],
    acts: ["I'll find out who decided that, and on what grounds."],
  },
  {
    types: [...CONDUCT, 'unfair-decision'],
    when: [
      /\b(?:kicked (?:us|me|him|her|them) out|thrown out|threw (?:us|me|him|her) out|chucked out|asked (?:us|me|him|her) to leave|(?:were|was|got) (?:asked|told) to (?:leave|go)|told (?:us|me|him|her) to leave|turned (?:us|me|him|her|them)? ?away|refused (?:us |me )?(?:entry|service)|not tonight|wouldn'?t let (?:us|me) in)\b/,
    ],
    says: ['Nobody should be sent away without a reason that holds.'],
    acts: ["I'll find out who decided that, and why."],
  },
  {
    types: [...CONDUCT, 'slow-service'],
    when: [
      /\b(?:on (?:her|his|their) (?:cell ?)?phones?|scrolling|tiktok|earbuds|headphones|airpods|chatting (?:to|with|among)|talking (?:to|among) each other|vap(?:e|ing))\b/,
    ],
    says: ['Whoever stands at the counter is there for the people in front of it.'],
    acts: ["I'll take it up with the people who were on that shift."],
  },
  {
    types: ['staff-conduct', 'unresponsive-support', 'slow-service'],
    when: [/\b(?:hung up|put the phone down|slammed the phone|cut (?:me|us) off|disconnected (?:me|the call))\b/],
    says: ['Nobody should have the phone put down on them.'],
    acts: ["I'll find out who took that call, and deal with it."],
  },
  {
    types: ['staff-conduct', 'injury-or-illness', 'premises'],
    when: [
      /\b(?:driver|driving|van|truck|lorry|bus|cab)\b/,
      /\b(?:speed\w*|cut (?:me|us) (?:off|up)|ran (?:a|the) (?:red|stop)|on (?:his|her|their) phone|nearly hit|almost hit|tailgat\w*|mounted the|reversed|braked|swerv\w*|wrong side)\b/,
    ],
    says: ['Whoever drives for a living has to drive so that nobody else is put in danger.'],
    acts: ["I'll find out who was at the wheel, and deal with it before anything else."],
  },
  {
    types: ['staff-conduct', 'slow-service', 'unresponsive-support'],
    when: [/\b(?:laugh(?:ed|ing)?|giggl\w*|mock(?:ed|ing)?|smirk\w*|joke[ds]?|stop being a)\b/],
    says: ['Nobody should be laughed at by the people who are there to help.'],
    acts: ["I'll hear from the people who were there what happened, and deal with it."],
  },
  {
    broad: true,
    types: ['staff-conduct', 'slow-service', 'unresponsive-support', 'food-or-drink'],
    when: [
      /\b(?:rude\w*|call(?:ed|ing) (?:me|him|her|us|them|my (?:\w+ ){1,4})(?: )?(?:a|an|stupid|names)|twat|attitude|snapp?(?:ed|y)|shout(?:ed|ing)|yell(?:ed|ing)|swore|sworn|scream(?:ed|ing) at|rolled (?:her|his|their|your) eyes|eye ?roll\w*|sarcastic|dismissive|condescend\w*|patroni\w*|talked down|snotty|huff(?:ed|ing|y)|tutted|sneer\w*|unprofessional|unfriendly|arrogant|aggressive|bark(?:ed|ing)|sigh(?:ed|ing)|told (?:me|us|him|her) to)\b/,
    ],
    says: [
      'Nobody should be spoken to like that.',
      'Nobody should be made to feel a nuisance for asking.',
      'A question deserves an answer, and a kind one.',
    ],
    acts: [
      "I'll hear what happened from the people who were on, and deal with it.",
      "I'll speak with the person concerned, and with whoever was in charge that day.",
    ],
  },
];

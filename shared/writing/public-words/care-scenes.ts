/** Scenes of health, care, schooling and craft that touch a person's own life. Wording only; which one fits is chosen elsewhere. */
import type { Scene } from './scene.ts';

const CARE = [
  'staff-conduct',
  'injury-or-illness',
  'slow-service',
  'food-or-drink',
  'unresponsive-support',
  'premises',
  'other',
  'lost-or-damaged-property',
  'misleading-information',
  'record-error',
  'unfair-decision',
] as const;
const WORK = [
  'workmanship',
  'defective-or-damaged',
  'slow-service',
  'misleading-information',
  'lost-or-damaged-property',
] as const;
const HANDS = ['workmanship', 'injury-or-illness', 'staff-conduct'] as const;
const HEALTH_TRADES = ['health-practice', 'care'] as const;
const HEALTH =
  /\b(?:hospital|ward|a&e|nurses?|doctors?|gp|surgery|clinic|dentist|patients?|midwi\w+|carers?|care home|paramedic\w*|ambulance|consultant|physio\w*|pharmac\w*|therapist|hygienist|optician\w*|vet)\b/;

export const CARE_SCENES: readonly Scene[] = [
  {
    types: CARE,
    trades: HEALTH_TRADES,
    when: [
      /\b(?:prescription\w*|medication|pharmac\w*|insulin|tablets|inhaler|dose)\b/,
      /\b(?:wrong|not ready|out of stock|late|lost|never|waiting|missing|refus\w*|run out|ran out|weeks?|days?|closed)\b/,
    ],
    says: ['Medicine has to be right, and there when it is needed.'],
    acts: ["I'll find out where it got stuck, and see it through."],
  },
  {
    types: CARE,
    trades: HEALTH_TRADES,
    when: [
      /\b(?:call (?:bell|button)|buzzer|soiled|wet (?:bed|pad|sheets)|not washed|unwashed|hungry|thirsty|couldn'?t reach|out of (?:his|her|their|my) reach|lost (?:weight|half a stone|\d+ (?:kg|kilos|pounds|stone))|fed|breakfast|tray|bed ?sores?|left (?:him|her|my \w+) (?:on|in) (?:the|a))\b/,
      HEALTH,
    ],
    says: ['Food within reach, an answer to the bell, a clean bed: nobody should have to ask for those.'],
    acts: ["I'll find out why it was left undone, and who sees to it from now on."],
  },
  {
    types: CARE,
    trades: HEALTH_TRADES,
    when: [
      /\b(?:didn'?t listen|wouldn'?t listen|not listen\w*|nobody listened|brushed (?:me|us|him|her)? ?off|fobbed|dismiss\w*|didn'?t believe|anxious|in (?:my|her|his) head|just stress|told (?:me|her|him|us) (?:it|that|i|to) (?:was|is|to|take|go))\b/,
      HEALTH,
    ],
    says: ['Somebody who says that something is wrong has to be listened to.'],
    acts: ["I'll find out who was asked for help, and what was done with it."],
  },
  {
    types: CARE,
    trades: HEALTH_TRADES,
    when: [
      /\b(?:my|our) (?:\w+ )?(?:\d+[- ]year[- ]old|daughter|son|kid|child|girl|boy|toddler|baby|\d+ ?yo)\b/,
      /\b(?:cry\w*|cried|scream\w*|held (?:her|him)|scared|afraid|frighten\w*|terrified|stop being|be brave)\b/,
      HEALTH,
    ],
    says: ['A frightened child should be met with patience.'],
    acts: ["I'll go through that visit with everyone who was in the room, and answer for it in person."],
  },
  {
    types: CARE,
    trades: HEALTH_TRADES,
    when: [/\b(?:pain|agony|scream\w*|crying|blood|stitches|numb)\b/, HEALTH],
    says: ['Nobody should be left in pain and without an answer.'],
    acts: ["I'll go through it with the people in charge, and find out what was done and what was left undone."],
  },
  {
    types: CARE,
    trades: HEALTH_TRADES,
    when: [
      /\b(?:results?|tests?|scans?|samples?|barcode|x-?ray)\b/,
      /\b(?:mix\w*|wrong|lost|someone else'?s?|another|belong\w*|never|weeks?|waiting|mistake|pinged|false)\b/,
      /\b(?:blood|lab|hospital|doctor|clinic|gp|medical|markers|critical|diagnos\w*)\b/,
    ],
    says: ['News like that has to be right, and it has to come from a person.'],
    acts: ["I'll find out how it came to be sent, and see that it is corrected and explained."],
  },
  {
    broad: true,
    types: CARE,
    trades: HEALTH_TRADES,
    when: [/\b(?:wait\w*|hours?|months?|weeks?|queue|seen|appointment|referr\w*|phone)\b/, HEALTH],
    says: ['Nobody who is worried should be left waiting without a word.'],
    acts: ["I'll find out what held things up, and why nobody came to say so."],
  },
  {
    broad: true,
    types: CARE,
    trades: HEALTH_TRADES,
    when: [HEALTH],
    says: ['Everyone in our care should be treated gently, and told what is happening.'],
    acts: ["I'll go through it with the people who were there, and with whoever was in charge."],
  },
  {
    types: [
      'staff-conduct',
      'injury-or-illness',
      'unresponsive-support',
      'unfair-decision',
      'other',
      'premises',
      'privacy',
    ],
    when: [
      /\b(?:bull(?:y|ied|ying|ies)|hit my|picked on|punched|pushed (?:him|her|my)|school|teacher|head ?teacher|principal|classroom)\b/,
      /\b(?:son|daughter|kid|child|boy|girl|class)\b/,
    ],
    says: ['A child should be safe at school, and believed at school.'],
    acts: ["I'll find out who was told, and what was done with it."],
  },
  {
    types: ['staff-conduct', 'injury-or-illness', 'other'],
    when: [
      /\b(?:asleep|earphones|earbuds|not watching|unattended|on (?:her|his|their) own|left alone|wandered|climbed)\b/,
      /\b(?:\d+ ?(?:yr|year)s?[- ]?olds?|\d ?yo|child|baby|toddler|my (?:son|daughter|kids?|boy|girl|little))\b/,
    ],
    says: ['Whoever is trusted with a child has to keep both eyes on them.'],
    acts: ["I'll go through what happened with the person concerned, minute by minute."],
  },
  {
    types: [
      'staff-conduct',
      'injury-or-illness',
      'unresponsive-support',
      'unfair-decision',
      'other',
      'premises',
      'slow-service',
    ],
    when: [
      /\b(?:nursery|daycare|day care|kindergarten|preschool|child ?minder|after[- ]school|babysitter|summer camp)\b/,
    ],
    says: ['Whoever looks after a child owes the parents the whole truth about the day.'],
    acts: ["I'll find out what happened that day, and leave nothing out."],
  },
  {
    types: [
      ...WORK,
      'staff-conduct',
      'refund-or-cancellation',
      'late-or-lost-delivery',
      'wrong-or-missing-item',
      'food-or-drink',
      'other',
      'unresponsive-support',
      'travel-disruption',
    ],
    when: [/\b(?:wedding(?! (?:rings?|bands?|dress))|bride|bridal|bridesmaids?|reception|groom|first dance)\b/],
    says: ['A wedding day comes once, and everyone who works at it has to get it right.'],
    acts: ["I'll go through it with everyone who has a hand in it, and answer for it in person."],
  },
  {
    types: [
      ...WORK,
      'refund-or-cancellation',
      'late-or-lost-delivery',
      'wrong-or-missing-item',
      'food-or-drink',
      'other',
      'travel-disruption',
      'staff-conduct',
    ],
    when: [/\b(?:funeral|wake|memorial|headstone|ashes|cremat\w*|hearse)\b/],
    says: ['A farewell cannot be held twice, and everything about it has to be right.'],
    acts: ["I'll go through it with everyone who had a hand in it, and answer for it in person."],
  },
  {
    types: [
      ...WORK,
      'refund-or-cancellation',
      'late-or-lost-delivery',
      'wrong-or-missing-item',
      'food-or-drink',
      'other',
      'travel-disruption',
    ],
    when: [
      /\b(?:birthday(?! (?:gift|present|money|card))|christening|communion|graduation|prom|anniversary|baby shower|hen (?:do|party)|bachelorette)\b/,
    ],
    says: ['A day like that cannot be held again the week after, so it has to be right.'],
    acts: ["I'll go through it with everyone who has a hand in it, and answer for it."],
  },
  {
    types: HANDS,
    when: [
      /\b(?:hair(?! (?:removal|in))|colou?r|highlights|bleach\w*|fringe|bangs|haircut|balayage|perm|roots|fade|barber|trim|extensions)\b/,
      /\b(?:salon|stylist|hairdresser|barber|hair|cut|chair)\b/,
    ],
    says: ['Hair goes everywhere with its owner, so it has to be right.'],
    acts: ["I'll look at the work myself, and see it put right."],
  },
  {
    types: HANDS,
    when: [
      /\b(?:nails?|lashes|brows?|tattoo|wax\w*|facial|massage|tan|piercing|filler|make-?up)\b/,
      /\b(?:salon|studio|therapist|artist|technician|nails?|lashes|brows?|tattoo|skin)\b/,
    ],
    says: ['Work that is worn on the skin has to be done with care.'],
    acts: ["I'll look at the work myself, and see it put right."],
  },
  {
    types: WORK,
    when: [
      /\b(?:again|same (?:problem|fault|noise|leak|light|issue)|came back|comes back|second time|third time|twice|back on|still (?:leak\w*|not|broken|doing|making|there|there's|dripp\w*))\b/,
      /\b(?:fix\w*|fitted|brakes?|bike|tap|taps|repair\w*|mend\w*|garage|mechanic|plumber|electrician|boiler|engine|leak\w*|serviced|installed|technician|engineer|workshop|shop)\b/,
    ],
    says: ['A repair is done when the fault is gone, and not before.'],
    acts: ["I'll have that work looked at again from the beginning, and put right."],
  },
  {
    types: WORK,
    when: [
      /\b(?:unfinished|half[- ]done|not finished|never finished|walked off|left (?:it|us|me) with|hole in|abandon\w*|disappeared|still waiting for them)\b/,
    ],
    says: ['A job that was started has to be finished.'],
    acts: ["I'll find out what is still open, and get a day for the rest."],
  },
  {
    types: WORK,
    when: [/\b(?:paint\w*|overspray|primer|colou?r match\w*|doesn'?t match|runs and drips|brush marks|streak\w*)\b/],
    says: ['Paint has to match, and to stay where it belongs.'],
    acts: ["I'll look at the work myself, in daylight, and see it put right."],
  },
  {
    broad: true,
    types: ['workmanship'],
    when: [/./],
    says: ['Work that is paid for should be right the first time.', 'Work like that should not have been handed over.'],
    acts: [
      "I'll look at the work myself, and see it put right.",
      "I'll go over that job with the people who did it, and see it put right.",
    ],
  },
];

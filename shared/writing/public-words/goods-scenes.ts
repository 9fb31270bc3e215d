/** Scenes of parcels, goods and belongings. Wording only; which one fits is chosen elsewhere. */
import type { Scene } from './scene.ts';

const PARCEL = [
  'late-or-lost-delivery',
  'wrong-or-missing-item',
  'lost-or-damaged-property',
  'defective-or-damaged',
] as const;
const GOODS = ['defective-or-damaged', 'wrong-or-missing-item', 'misleading-information'] as const;
const KEPT = ['lost-or-damaged-property', 'defective-or-damaged', 'workmanship', 'late-or-lost-delivery'] as const;

export const GOODS_SCENES: readonly Scene[] = [
  {
    types: [
      'late-or-lost-delivery',
      'wrong-or-missing-item',
      'food-or-drink',
      'refund-or-cancellation',
      'misleading-information',
    ],
    when: [
      /\b(?:(?:run|ran) out|sold out|out of stock|none left|sold (?:it|mine|ours) to)\b/,
      /\b(?:ordered|paid|reserved|pre-?order\w*|collection|set aside|my name)\b/,
    ],
    says: ['What is ordered in good time has to be there on the day.'],
    acts: ["I'll find out what became of it, and what can still be done."],
  },
  {
    types: [
      'lost-or-damaged-property',
      'late-or-lost-delivery',
      'workmanship',
      'staff-conduct',
      'slow-service',
      'other',
    ],
    when: [
      /\bleft (?:it|them|everything|(?:my|our|the) [a-z]+)(?: out)? (?:on|in) the (?:pavement|sidewalk|street|rain|kerb|curb|road|hallway|lobby|driveway|drive)\b/,
    ],
    says: ['What is to be carried in should not be left outside.'],
    acts: ["I'll find out who decided that, and what it takes to finish the job."],
  },
  {
    types: [...PARCEL, 'staff-conduct'],
    when: [
      /\b(?:threw|thrown|throw\w*|chuck\w*|lobbed|tossed|over (?:the|a|my|our) (?:\w+ )?(?:gate|fence|wall)|in the (?:rain|bin)|booted|drop[- ]?kick\w*)\b/,
      /\b(?:driver|courier|parcel|package|deliver\w*|box|postman|mailman)\b/,
    ],
    says: ['A parcel is to be carried to the door, and not thrown.'],
    acts: ["I'll find out who delivered it, and take up with them how it was handled."],
  },
  {
    types: [...PARCEL, 'misleading-information', 'unresponsive-support'],
    when: [
      /\b(?:(?:says?|marked|shows?|showing|status|logged|as) (?:it (?:was |is )?|as |was )?delivered|was delivered|delivered to|signed (?:for )?by|left with|wrong (?:house|address|door|flat)|not (?:my|our) (?:house|door|porch)|proof of delivery|safe place)\b/,
    ],
    says: ['Delivered should mean that it is there.', "A parcel isn't delivered until it is in the right hands."],
    acts: [
      "I'll have that parcel traced back to the last hand that held it.",
      "I'll find out where it was really left, and by whom.",
    ],
  },
  {
    types: [...PARCEL, 'slow-service', 'unresponsive-support'],
    when: [
      /\b(?:re-?scheduled|pushed back|(?:two|three|four|five|six|\d) (?:delivery )?(?:dates|attempts|slots)|days off work|sorry (?:we|i) missed you|moved (?:the|my|our) (?:date|delivery)|new (?:date|slot)|(?:second|third|fourth|2nd|3rd|4th) (?:date|time|attempt|delivery)|took (?:the )?(?:day|morning|time) off|waited in|stayed (?:in|home)|failed delivery|attempted)\b/,
    ],
    says: ['A delivery day has to hold: somebody stays at home for it.'],
    acts: ["I'll find out why that day didn't hold, and get one that does."],
  },
  {
    types: [...GOODS, 'account-access-or-fraud', 'refund-or-cancellation', 'unfair-decision'],
    when: [
      /\b(?:got|was|inside|contained|opened|full of|box of|with)\b[^.!?\n]{0,40}\b(?:tile|brick|rocks?|sand|potatoes|empty box)\b|\b(?:counterfeit|fake|knock[- ]?off|replica)\b/,
    ],
    says: ['A sealed box should hold what is printed on it.', 'What is sold has to be the real thing.'],
    acts: ["I'll have it looked at again by a person, from the first photo on."],
  },
  {
    types: [...GOODS, 'late-or-lost-delivery'],
    when: [
      /\b(?:flowers?|bouquet|roses|tulips|plants?|seedlings?|calathea|fern|shrubs?|trees?|lettuce)\b/,
      /\b(?:dead|wilt\w*|brown|dying|rotten|mush|frozen|limp|dried|wrong|late)\b/,
    ],
    says: ['What is sent alive should arrive alive.'],
    acts: ["I'll find out how long it was on its way, and in what weather it was sent."],
  },
  {
    types: GOODS,
    when: [
      /\b(?:the listing|listed as|(?:in|on|from|like|than|unlike) the (?:photos?|pictures?|website|site)|photo on (?:the )?(?:site|website)|advertis\w*|not as (?:described|pictured|shown)|described as|description|(?:website|listing|page|ad) (?:said|says)|sold as|fully tested|like new|genuine|real leather|solid (?:oak|wood|gold|silver))\b/,
    ],
    says: ['What arrives has to match the words and the pictures it was sold with.'],
    acts: ["I'll lay what was promised beside what was delivered, and answer for the difference."],
  },
  {
    types: ['wrong-or-missing-item', 'record-error', 'workmanship', 'defective-or-damaged'],
    when: [
      /\b(?:spell?ed|spelt|spelling|can spell|misspel\w*|typo|letters?|engrav\w*|printed|name)\b/,
      /\b(?:wrong|mis-?spel\w*|spelt|spell?(?:ed)?|instead of|typo|incorrect)\b/,
      /\b(?:cake|tattoo\w*|fonts?|ink\w*|engrav\w*|print\w*|ring|mug|card|invit\w*|banner|plaque|headstone|shirt|sign|labels?|badge|cookies|memorial)\b/,
    ],
    says: ['A name or a word that is made to last has to be spelled right.'],
    acts: ["I'll lay it beside what was written on the order, and have it put right."],
  },
  {
    types: [...KEPT, 'wrong-or-missing-item'],
    when: [
      /\b(?:dry[- ]?clean\w*|laundry|laund\w+|tailor|alter\w*|hem\w*|washed|shrunk|shrank)\b/,
      /\b(?:suit|dress|coat|jacket|shirt|blouse|curtains?|trousers|jumper|sweater|gown|duvet|sheets|clothes|skirt|pants)\b/,
    ],
    says: [
      'Clothes should come back as they went in, only cleaner.',
      'What is handed over the counter has to come back over it, whole.',
    ],
    acts: ["I'll find out what happened to it, by going and looking rather than by asking a screen."],
  },
  {
    types: [...KEPT, 'injury-or-illness', 'staff-conduct', 'workmanship'],
    when: [
      /\b(?:dogs?|puppy|pup|cats?|kitten|rabbit|pet|pony|horse|hamster|parrot)\b/,
      /\b(?:hurt|injur\w*|escaped|got out|ran (?:off|away)|died|shaved|burn\w*|bleed\w*|limp\w*|groom\w*|kennels?|sedat\w*|skinned|nicked|matted)\b/,
    ],
    says: ['Whoever leaves an animal with somebody trusts them with one of the family.'],
    acts: ["I'll go through what happened, minute by minute, with whoever was there."],
  },
  {
    types: [...KEPT, 'staff-conduct', 'premises', 'unresponsive-support', 'other'],
    when: [
      /\b(?:door|alarm|(?<!stair |baby )gate|window|house|flat)\b[^.!?\n]{0,30}\b(?:unlocked|wide open|left open|open|unset)\b|\b(?:left|forgot to lock)\b[^.!?\n]{0,20}\b(?:door|gate|window|alarm)\b/,
      /\b(?:clean\w*|windows?|mow\w*|garden\w*|dog|cat|keys?|agent|viewing|workmen|builders?|sitter|carer|home|house|landlord|tradesm[ae]n)\b/,
    ],
    says: ['Whoever is trusted with a home has to leave it shut and safe.'],
    acts: ["I'll find out who was last there, and how it came to be left like that."],
  },
  {
    types: KEPT,
    when: [
      /\b(?:lost|losing|left (?:my|our|his|her|it) |(?<!nothing )missing|gone|disappeared|can'?t find|vanished|misplaced|stolen|never came back|no idea where)\b/,
      /\b(?:ring|jacket|coat|suit|dress|bags?|teeth|dentures|glasses|hearing aid|keys?|watch|phone|laptop|wallet|purse|toy|teddy|clothes|camera|belongings|things|luggage|suitcase|bike|stroller|pram|buggy|car seat|instrument|guitar|necklace|boxes)\b/,
    ],
    says: ["What is left in somebody's care should be there when it is asked for."],
    acts: ["I'll have it searched for properly, by somebody who goes and looks."],
  },
  {
    types: [...PARCEL, 'workmanship'],
    when: [
      /\b(?:smash\w*|crack\w*|shatter\w*|dent\w*|damaged|scratch\w*|chipped|in (?:\w+ )?pieces|split|torn|ripped|crushed|bent|broken)\b/,
      /\b(?:arriv\w+|deliver\w+|parcel|package|courier|movers?|moving|removal|unpack\w*|packag\w*|shipp\w+)\b/,
    ],
    says: ['Things should arrive in one piece.', 'What is packed and sent should still be whole at the other end.'],
    acts: [
      "I'll find out how it was packed and carried, and see it made good.",
      "I'll find out where on the way it broke, and answer for it.",
    ],
  },
  {
    types: ['lost-or-damaged-property', 'workmanship'],
    when: [
      /\b(?:scratch\w*|dent\w*|broke|broken|smashed|ruined|stain\w*|burn\w*|bleach\w*|mowed|dug up|spill\w*|soot|paint on|drilled|flood\w*|cut (?:through|down)|cracked|knocked|bent|came off|snapped)\b/,
    ],
    says: ['A job should leave no damage behind.'],
    acts: ["I'll look at the damage myself, and see it made good."],
  },
  {
    types: ['wrong-or-missing-item'],
    when: [
      /\b(?:missing|left out|not (?:in|included)|incomplete|forgot|only (?:got|received|one|two|half)|short by)\b/,
    ],
    says: ['Whoever opens a box should find everything in it.'],
    acts: ["I'll find out what was left out and how, and see that it follows."],
  },
  {
    types: ['defective-or-damaged', 'injury-or-illness'],
    when: [
      /\b(?:smok(?:e|ed|ing)|fires?|flames?|sparks?|sparking|melted|overheat\w*|explod\w*|scorch\w*|electric shock)\b/,
    ],
    says: ['A thing for every day must never turn dangerous.'],
    acts: ["I'll have it examined, to find out how that could happen."],
  },
  {
    broad: true,
    types: ['wrong-or-missing-item'],
    when: [/./],
    says: ['What arrives should be what was ordered.', 'An order is right when the right thing is in it.'],
    acts: ["I'll find out how the wrong one came to be sent, and see that the right one follows."],
  },
  {
    types: ['defective-or-damaged', 'refund-or-cancellation', 'unfair-decision', 'misleading-information'],
    when: [/\b(?:warrant\w+|guarantee)\b/],
    says: ['A warranty is there for the day something fails.'],
    acts: ["I'll have that refusal looked at again, with the fault in front of us."],
  },
  {
    broad: true,
    types: ['defective-or-damaged', 'workmanship', 'service-outage'],
    when: [
      /\b(?:stopped working|quit working|doesn'?t work|don'?t work|didn'?t work|won'?t (?:turn|start|charge|switch|hold|close|open|work)|died|dead|broke|broken|fell (?:apart|off|out)|faulty|defective|came (?:apart|off|loose|out)|peel\w*|snapped|leak\w*|rattl\w*|glued|collapsed|crack\w*|two halves|burst)\b/,
    ],
    says: ['What is bought to be used should work, and go on working.', 'Something new should not fail like that.'],
    acts: [
      "I'll find out what failed there, and see it put right.",
      "I'll look at what failed myself, and see it put right.",
    ],
  },
  {
    broad: true,
    types: ['late-or-lost-delivery'],
    when: [/./],
    says: ['What is ordered has to come when it was promised.', 'Nobody should have to keep asking where a parcel is.'],
    acts: [
      "I'll find out where it really is, and say so, good news or bad.",
      "I'll find out what is holding it up, and get a day that holds.",
    ],
  },
];

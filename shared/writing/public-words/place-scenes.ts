/** Scenes of rooms, homes, streets, journeys and events. Wording only; which one fits is chosen elsewhere. */
import type { Scene } from './scene.ts';

const PLACE = ['premises', 'service-outage', 'other'] as const;
const TRIP = ['travel-disruption', 'slow-service', 'refund-or-cancellation', 'misleading-information'] as const;

export const PLACE_SCENES: readonly Scene[] = [
  {
    grave: true,
    types: ['premises', 'injury-or-illness', 'staff-conduct', 'slow-service', 'other'],
    when: [
      /\b(?:fire |smoke )?alarms?\b/,
      /\b(?:no staff|nobody|no one|evacuat\w*|everyone out|outside|pyjamas|pajamas|always does that)\b/,
    ],
    says: ['When an alarm goes off, somebody has to be there who tells people what to do.'],
    acts: ["I'll find out why nobody came out to them, and who should have."],
  },
  {
    grave: true,
    types: ['premises', 'injury-or-illness', 'staff-conduct', 'other', 'unresponsive-support'],
    when: [
      /\b(?:fire (?:exits?|doors?|escape|alarm)|emergency exits?|smoke (?:alarm|detector)|extinguishers?|chained|sprinklers?)\b/,
    ],
    says: ['A way out has to be open, and an alarm has to work, whenever people are inside.'],
    acts: ["I'll see to it myself, and find out how it could be left like that."],
  },
  {
    grave: true,
    types: ['injury-or-illness', 'premises', 'defective-or-damaged', 'service-outage', 'workmanship', 'other'],
    when: [/\b(?:carbon monoxide|gas leak|(?:smell|smelled|smelt) (?:of )?gas|leaking gas)\b/],
    says: ['Nothing in a room may put the people in it in danger.'],
    acts: ["I'll see that nobody uses it until somebody qualified has been through it."],
  },
  {
    types: [
      'premises',
      'other',
      'unresponsive-support',
      'misleading-information',
      'injury-or-illness',
      'service-outage',
      'privacy',
    ],
    when: [
      /\b(?:dust|fumes|smoke|alarm|spill\w*|discharg\w*|explosion|pollut\w*|chemicals?|sewage|contaminat\w*)\b/,
      /\b(?:residents|neighbou?rs|village|estate|street|lane|river|beach|town|our houses)\b/,
    ],
    says: ['Whoever lives next door has to be told at once what has happened, and whether it is safe.'],
    acts: ["I'll find out what happened, and say it openly, to the people next door first."],
  },
  {
    types: ['slow-service', 'premises', 'staff-conduct', 'other', 'unresponsive-support'],
    when: [
      /\b(?:(?:one|1|single|two) (?:till|counter|window|cashier|register|checkout|teller|desk|staff|person) (?:open|on|working|serving)|queue (?:out|round|to)|line (?:out|around)|out (?:of )?the door|self[- ]?(?:checkouts?|service))\b/,
    ],
    says: ['When the queue goes out of the door, every counter should be open.'],
    acts: ["I'll find out why so few counters were open, and what that takes to change."],
  },
  {
    types: PLACE,
    when: [/\b(?:bed ?bugs?|cockroach\w*|roach\w*|mice|mouse|rats?|fleas|ants|vermin|infest\w*)\b/],
    says: ['Nobody should find that where they sleep or eat.'],
    acts: ["I'll go and see for myself, and have it dealt with at the root."],
  },
  {
    types: [...PLACE, 'discrimination'],
    when: [
      /\b(?:wheelchair|ramp|step[- ]free|disabled (?:toilet|access|parking|bay)|accessible|pushchair|buggy|stroller|handrail)\b/,
    ],
    says: ['A way in that is closed to some is not open to the public.'],
    acts: ["I'll go and see for myself what stands in the way, and get it out of the way."],
  },
  {
    types: ['injury-or-illness', 'premises', 'defective-or-damaged', 'workmanship'],
    when: [
      /\b(?:slipp\w*|fell (?:over|down|on|off|through|into|from)|tripp\w*|loose|tiles?|gaps?|nails?|sharp|exposed|wires?|holes?|deflat\w*|collaps\w*|pegs|mats?|harness|barrier|railing|conveyor|lug nuts?|wheel|brakes?|scald\w*|burn(?:s|ed|t)?|cuts? (?:his|her|my|their|past|into|through)|bled|bleeding|bruis\w*|stitches)\b/,
    ],
    says: [
      'Nobody should come to harm where they trust others to take care.',
      'Keeping people safe comes before everything else.',
    ],
    acts: [
      "I'll look into it myself, starting with who was told and what was done about it.",
      "I'll go through what happened with everyone who was there, starting with how it could come to that.",
    ],
  },
  {
    types: PLACE,
    when: [/\b(?:leak\w*|damp|mou?ld\w*|flood\w*|ceiling|dripp(?:ed|ing)|drips|sewage)\b/],
    says: [
      "Water coming in doesn't wait, and the repair shouldn't either.",
      'A room with mold or damp in it needs more than a coat of paint.',
    ],
    acts: ["I'll find out why it was left like that, and get somebody to see to it."],
  },
  {
    types: PLACE,
    when: [/\b(?:heating|no heat|heat (?:was|is) (?:off|out)|boiler|radiators?|freezing|cold|hot water|coats on)\b/],
    says: ['A warm room and hot water are the least that anybody can expect.'],
    acts: ["I'll find out how long that has been so, and have it put right."],
  },
  {
    types: PLACE,
    when: [
      /\b(?:air[- ]?con\w*|a\/c|ac|too hot|boiling hot|stifling|sauna|suffocating)\b/,
      /\b(?:room|bed\w*|night|sleep|theat\w+|carriage|hall|office|gym|flat|apartment)\b/,
    ],
    says: ['A room has to be fit to sleep and to sit in.'],
    acts: ["I'll find out how long that has been so, and have it put right."],
  },
  {
    types: [...PLACE, 'staff-conduct', 'workmanship'],
    when: [
      /\b(?:nois[ey]\w*|(?:too|so|very) loud|loud music|thump\w*|drilling|party|parties|bass|couldn'?t sleep|no sleep|awake|banging|music)\b/,
      /\b(?:sle(?:ep|pt)\w*|nights?|awake|beds?|\d ?am|neighbou?rs?|flat|study\w*)\b/,
    ],
    says: ['Nobody should be kept awake like that.'],
    acts: ["I'll find out what was going on, and why nobody put an end to it."],
  },
  {
    types: [...PLACE, 'food-or-drink'],
    when: [
      /\b(?:dirty|filthy|filth|unclean|stain\w*|hairs?|smell\w*|stank|stink\w*|reek\w*|sticky|rubbish|trash|overflow\w*|toilets?|bathrooms?|dust\w*|crumbs|grim|disgusting|soap|gross|urine)\b/,
    ],
    says: ['A place should be clean when people walk in.', 'Nobody should have to look for a clean corner.'],
    acts: ["I'll go and see the place for myself, and have it cleaned as it should be."],
  },
  {
    types: [...PLACE, 'misleading-information', 'refund-or-cancellation'],
    when: [
      /\b(?:pool|spa|gym|restaurant|lift|elevator|sauna|bar|playground|showers?|fountain|slides?|rides?|exhibit\w*|water)\b/,
      /\b(?:closed|shut|out of (?:order|use)|broken|empty|not open|under (?:construction|renovation)|off)\b/,
    ],
    says: ['What people come for should be open when they come.'],
    acts: ["I'll find out why it was closed, and why nobody said so beforehand."],
  },
  {
    types: PLACE,
    when: [/\b(?:out of order|broken|not working|awaiting|doesn'?t work|machine|faulty|flicker\w*)\b/],
    says: ['What is there to be used should be in working order.'],
    acts: ["I'll go and look at what is broken, and get it mended."],
  },
  {
    types: [...PLACE, 'unresponsive-support', 'slow-service'],
    when: [
      /\b(?:bins?|recycling|refuse|garbage)\b/,
      /\b(?:collect\w*|empt\w+|missed|picked up|put out|council|round|truck)\b/,
    ],
    says: ['A bin that is put out on its day should be emptied.'],
    acts: ["I'll find out why the round missed it, and see that it is emptied."],
  },
  {
    types: [...PLACE, 'unresponsive-support', 'lost-or-damaged-property'],
    when: [/\b(?:pot ?holes?|pavement|sidewalk|street ?lights?|road|footpath|junction|crossing|drain|verge)\b/],
    says: ['A street has to be safe to use, by day and by night.'],
    acts: ["I'll have the spot looked at, and find out why it was left so long."],
  },
  {
    types: TRIP,
    when: [
      /\b(?:drove (?:straight |right )?past|didn'?t stop|wouldn'?t stop|sailed past|left (?:us|me|her|him) (?:standing|behind))\b/,
    ],
    says: ['A bus has to stop for the people who are waiting for it.'],
    acts: ["I'll find out who was driving, and why that stop was missed."],
  },
  {
    types: [...TRIP, 'premises', 'food-or-drink', 'other', 'injury-or-illness'],
    when: [
      /\b(?:train|bus|coach(?:es)?|ferry|tram|carriage|metro|tube|platform|station)\b/,
      /\b(?:cancel\w*|late|delay\w*|short[- ]formed|never came|packed|standing|crammed|full|broke down|stuck|stopped|sat|no (?:lights|announcement|seat))\b/,
    ],
    says: [
      'People plan their days by a timetable, so it has to be kept.',
      'Passengers should travel safely and on time, and be told when they cannot.',
    ],
    acts: ["I'll find out what lies behind it, and answer with reasons rather than an announcement."],
  },
  {
    types: [...TRIP, 'lost-or-damaged-property', 'late-or-lost-delivery'],
    when: [
      /\b(?:luggage|suitcases?|baggage|bags?|carousel|hold)\b/,
      /\b(?:lost|missing|damaged|broken|delayed|never|didn'?t|wheel|where)\b/,
      /\b(?:flight|airport|airline|flew|plane|carousel|checked|landed|train|coach|gate)\b/,
    ],
    says: ['A bag that is checked in should come out at the other end.'],
    acts: ["I'll have the bag traced, and find out why nobody could say where it was."],
  },
  {
    types: [...TRIP, 'staff-conduct', 'unfair-decision'],
    when: [/\b(?:flights?|airline|plane|boarding pass|bumped|connection|airport)\b/],
    says: [
      'Passengers who are stranded need somebody who tells them what comes next.',
      'When a flight goes wrong, people need an answer at the gate and not weeks later.',
    ],
    acts: ["I'll look into what became of that journey, and what is owed for it."],
  },
  {
    types: [...TRIP, 'staff-conduct', 'unresponsive-support', 'billing'],
    when: [
      /\b(?:taxi|cab|uber|lyft|shuttle|transfer|ride|minibus)\b/,
      /\b(?:cancel\w*|drove off|never|no[- ]show|didn'?t|late|missed|waiting|refus\w*)\b/,
    ],
    says: ['A ride that is booked has to come.'],
    acts: ["I'll find out why that car didn't come, and who was told."],
  },
  {
    types: [
      'record-error',
      'slow-service',
      'unfair-decision',
      'travel-disruption',
      'refund-or-cancellation',
      'other',
      'unresponsive-support',
    ],
    when: [
      /\b(?:booked|booking|appointment|reserv\w+|confirm\w+)\b/,
      /\b(?:no record|not on the (?:system|list|books)|no booking|couldn'?t find|nothing booked|never heard of|double[- ]booked|two parties|gave (?:my|our) (?:slot|place|time))\b/,
    ],
    says: ['What is booked and confirmed has to be there on the day.'],
    acts: ["I'll find out what became of that booking, and why nobody had it at hand."],
  },
  {
    types: [...TRIP, 'record-error', 'unfair-decision', 'premises', 'wrong-or-missing-item'],
    when: [
      /\b(?:overbooked|no room|gave (?:our|my|the) room|different room|downgrad\w*|wasn'?t ready|room type|sea view|no record of|twin|double bed)\b/,
    ],
    says: ['A room that is booked has to be there at the end of the journey.'],
    acts: ["I'll find out what became of that booking, and who should have called."],
  },
  {
    types: [
      ...TRIP,
      'service-outage',
      'wrong-or-missing-item',
      'misleading-information',
      'unfair-decision',
      'workmanship',
      'other',
    ],
    when: [
      /\b(?:cut short|thrown out at|still thrown out|called everyone in|(?:only|just)? ?(?:got|had) (?:about |only )?(?:\d+|ten|fifteen|twenty|thirty|half an|forty) ?(?:min\w*|hours?) (?:of|out|and then)|of the hour|ended early|finished early|started (?:late|at))\b/,
    ],
    says: ['Time that is paid for should be given in full.'],
    acts: ["I'll find out why it was cut short, and see it put right."],
  },
  {
    types: [
      ...TRIP,
      'account-access-or-fraud',
      'unfair-decision',
      'record-error',
      'defective-or-damaged',
      'wrong-or-missing-item',
    ],
    when: [
      /\b(?:tickets?|qr|codes?|barcode|passes)\b/,
      /\b(?:already (?:used|scanned)|invalid|not valid|fake|didn'?t (?:work|scan)|wouldn'?t scan|turned away|never (?:came|arrived))\b/,
    ],
    says: ['A ticket that was paid for has to open the door.'],
    acts: ["I'll find out how it came to be refused, and answer for it."],
  },
  {
    types: [...TRIP, 'premises', 'other', 'wrong-or-missing-item', 'unfair-decision', 'staff-conduct'],
    when: [
      /\b(?:seats?|row|view|pillar|screen|stage)\b/,
      /\b(?:already in|taken|blocked|restricted|couldn'?t see|behind a|someone else'?s?|our seats|double[- ]sold|moved)\b/,
    ],
    says: ['A seat that is booked should be free, with something to see from it.'],
    acts: ["I'll find out how that seat came to be sold like that, and why nobody helped on the spot."],
  },
  {
    types: [...TRIP, 'unresponsive-support', 'other', 'unfair-decision'],
    when: [
      /\b(?:concert|gig|shows?|festival|event|match|screening|tour|play|performance|class(?:es)?|workshop|course|retreat)\b/,
      /\b(?:cancel\w*|postpone\w*|moved|changed|no notice|no email|day before|called off)\b/,
    ],
    says: ['People plan and look forward, so a change has to reach them in time.'],
    acts: ["I'll find out why word came so late, and what is owed for it."],
  },
];

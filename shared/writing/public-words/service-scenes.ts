/** Scenes of waiting, silence, machines, outages and accounts. Wording only; which one fits is chosen elsewhere. */
import type { Scene } from './scene.ts';

const SILENCE = ['unresponsive-support', 'slow-service'] as const;
const DIGITAL = [
  'service-outage',
  'defective-or-damaged',
  'account-access-or-fraud',
  'unresponsive-support',
  'misleading-information',
] as const;
const VISITS = [
  'slow-service',
  'unresponsive-support',
  'workmanship',
  'late-or-lost-delivery',
  'service-outage',
  'record-error',
  'other',
] as const;

export const SERVICE_SCENES: readonly Scene[] = [
  {
    types: VISITS,
    when: [
      /\b(?:(?<!\ba )no[- ]shows?|never (?:came|showed|turned up|arrived)|nobody (?:came|showed|turned up)|no one (?:came|showed|turned up)|didn'?t (?:show|turn up|come)|did not (?:show|come)|stood (?:me|us) up|waited in all)\b/,
    ],
    says: ['Whoever waits in for somebody should not wait in vain.', 'A visit that was promised has to happen.'],
    acts: ["I'll find out why nobody came, and see that the next time is kept."],
  },
  {
    types: [...SILENCE, 'premises', 'misleading-information', 'record-error', 'other'],
    when: [
      /\b(?:closed|shut|locked|lights off)\b/,
      /\b(?:open (?:till|until|til)|opening (?:hours|times)|sign (?:says|said|on)|website (?:says|said)|appointment|hours (?:on|say)|says? open|keys? (?:is|are|r) in|ready (?:at|by|for|4|5))\b/,
    ],
    says: ['Doors that should be open have to be open.'],
    acts: ["I'll find out why they were shut, and why nobody left word beforehand."],
  },
  {
    broad: true,
    types: [...SILENCE, 'staff-conduct', 'service-outage', 'account-access-or-fraud'],
    when: [/\b(?:on hold|hold music|holding for|queue position|number \d+ in (?:the )?(?:queue|line))\b/],
    says: ['Nobody should have to sit on hold to have a problem looked at.'],
    acts: [
      "I'll take it from here without another queue on the phone.",
      "I'll find out what lies behind it, so that it takes no more calls.",
    ],
  },
  {
    broad: true,
    types: [...SILENCE, 'account-access-or-fraud', 'refund-or-cancellation', 'billing', 'service-outage'],
    when: [
      /\b(?:chat ?bots?|bots?|robots?|automated|auto[- ]?repl\w*|ai (?:assistant|chat)|form letter|copy[- ]?past\w*|canned|template|speak to a (?:person|human)|real (?:person|human)|(?:an? )?actual (?:person|human))\b/,
    ],
    says: ['Nobody should have to argue with a machine to reach a person.'],
    acts: ["I'll read it all from the start, and answer it as a person."],
  },
  {
    broad: true,
    types: SILENCE,
    when: [
      /\b(?:closed (?:the|my|our) (?:ticket|case|claim|request)|(?:ticket|case|claim)[^.!?\n]{0,20}closed|marked (?:as )?(?:resolved|solved|complete)|case closed)\b/,
    ],
    says: ["A case isn't closed while the trouble is still there."],
    acts: ["I'll have it opened again, and read it from the beginning."],
  },
  {
    broad: true,
    types: [...SILENCE, 'misleading-information', 'record-error', 'unfair-decision', 'billing'],
    when: [
      /\b(?:passed (?:me |us )?(?:around|from|on)|bounced|transferr\w+|pillar to post|run ?around|back and forth|each other|sent (?:me|us) (?:back )?to|told (?:me|us) to (?:call|ring|contact|ask|go)|another department|not (?:my|our|his|her|their) department|depends who)\b/,
    ],
    says: ['Nobody should be sent from one desk to the next and back again.'],
    acts: ["I'll take it off all those desks and onto mine."],
  },
  {
    broad: true,
    types: [
      ...SILENCE,
      'late-or-lost-delivery',
      'refund-or-cancellation',
      'workmanship',
      'billing',
      'misleading-information',
      'defective-or-damaged',
    ],
    when: [
      /\b(?:no (?:reply|answer|response|call ?back|word|update)|(?:never|not|nobody|no one|haven'?t|hasn'?t|didn'?t|don'?t|won'?t|doesn'?t) (?:even )?(?:\w+ )?(?:repl\w+|answer\w*|respond\w*|call\w* back|ring back|rang back|rung back|got back|get back|heard)|ignor\w+|silence|then nothing|heard nothing|radio silence|ghosted|left on read|unanswered|zero response|straight to voicemail|voicemail)\b/,
    ],
    says: [
      'A message that gets no answer is a second letdown on top of the first.',
      'Silence is no answer to anybody.',
      'Nobody should have to write here to get an answer.',
    ],
    acts: [
      "I'll answer it myself, and find out where the earlier messages went.",
      "I'll find out who had those messages, and see that this one is answered in full.",
    ],
  },
  {
    types: [
      'slow-service',
      'record-error',
      'other',
      'injury-or-illness',
      'unfair-decision',
      'refund-or-cancellation',
      'unresponsive-support',
    ],
    when: [
      /\b(?:appointment|visit|slot|surgery|operation|booking|class|lesson|interview|hearing)\b/,
      /\b(?:cancel\w*|postpone\w*|rescheduled|moved (?:it|my|our|to)|pushed (?:it|my|back))\b/,
    ],
    says: ['An appointment that is moved costs somebody a day they had planned around it.'],
    acts: ["I'll find out why it fell through, and get a time that holds."],
  },
  {
    broad: true,
    types: ['slow-service', 'staff-conduct', 'premises', 'other', 'travel-disruption'],
    when: [
      /\b(?:wait\w*|sat|stood|queu\w+|lines?|seen|kept|took)\b[^.!?\n]{0,40}\b(?:\d[\d.,:]*|an|one|two|three|four|five|six|seven|ten|half|twenty|thirty|forty|fifty|several)\b[^.!?\n]{0,12}\b(?:hours?|hrs?|h|minutes?|mins?|days?|weeks?|months?)\b|\b(?:\d[\d.,:]*|an|one|two|three|half an) ?(?:hours?|hrs?|h|minutes?|mins?)(?: \d+ ?(?:minutes?|mins?|m))? (?:wait|queue|late|delay)\b|\bappointment (?:was |at |for )?\d|\bseen (?:at )?\d/,
    ],
    says: [
      'Nobody should be kept waiting that long without a word.',
      'A wait like that needs a reason and somebody who says it.',
    ],
    acts: [
      "I'll find out what held things up, and why nobody said so.",
      "I'll go through that day with the people who were on, and find out what held things up.",
    ],
  },
  {
    types: [...DIGITAL, 'billing', 'refund-or-cancellation'],
    when: [/\b(?:stream\w*|buffer\w*|spinning (?:circle|wheel)|pay[- ]per[- ]view|livestream)\b/],
    says: ['What is live cannot be watched again the day after, so it has to run when it counts.'],
    acts: ["I'll find out what went wrong that night, and answer for it."],
  },
  {
    types: DIGITAL,
    when: [
      /\b(?:lost|deleted|wiped|gone|corrupt\w*|erased|disappear\w*|reset|vanish\w*)\b/,
      /\b(?:data|photos|pictures|progress|saves?|files?|world|history|entries|notes|playlists?|recordings?|messages|backup|years of|levels?|streak)\b/,
    ],
    says: ['What people have built up over years must not vanish overnight.'],
    acts: ["I'll find out what happened to it, and whether it can be brought back."],
  },
  {
    types: DIGITAL,
    when: [
      /\b(?:locked (?:me |us )?out|can'?t (?:log|sign|get) (?:in|into|on)|cannot (?:log|sign) in|log(?:ged)? (?:me )?out|passwords?|verification|2fa|two[- ]factor|suspended|disabled|banned|deactivated|blocked|face id|passcode)\b/,
    ],
    says: ['Nobody should be shut out without a person having looked.'],
    acts: ["I'll have a person look at the lockout, and explain it."],
  },
  {
    types: [...DIGITAL, 'other', 'billing', 'workmanship'],
    when: [
      /\b(?:ads?|adverts?|advertisements?|pop-?ups?|commercials)\b/,
      /\b(?:app|game|screen|play\w*|watch\w*|version|site|video|every)\b/,
    ],
    says: ['Nobody should have to fight through advertisements to use what they came for.'],
    acts: ["I'll take it to the people who decide on them, with this review in hand."],
  },
  {
    types: [...DIGITAL, 'other', 'workmanship', 'billing'],
    when: [
      /\b(?:updates?|updated|new version|redesign\w*|old (?:version|one|layout|app)|removed|took away|taken away|since v?\d)\b/,
      /\b(?:app|phone|feature|button|screen|widget|version|sync\w*|game|crash\w*|freez\w*|software|firmware|layout)\b/,
    ],
    says: ['An update should make things better, and never take away what people use every day.'],
    acts: ["I'll take it to the people who build it, and find out what can be brought back."],
  },
  {
    types: DIGITAL,
    when: [
      /\b(?:crash\w*|freez\w*|froze|bugs?|buggy|glitch\w*|error|sync\w*|load\w*|spinn\w*|won'?t open|doesn'?t (?:work|open|load)|battery)\b/,
      /\b(?:app|phone|screen|site|website|page|version|game|tablet|watch|login|software|widget)\b/,
    ],
    says: ['An app has to open and do its work, or it is no use to anybody.'],
    acts: ["I'll take it to the people who build it, and have it tried step by step until it shows."],
  },
  {
    types: ['service-outage', 'billing', 'unresponsive-support', 'misleading-information'],
    when: [
      /\b(?:internet|broadband|wi-?fi|landline|phone line|line|signal|fibre|fiber|router|hotspot|coverage)\b/,
      /\b(?:down|out|dead|drop\w*|no|cut|off|slow|offline|without|outage|intermittent)\b/,
    ],
    says: [
      'A line that is paid for has to work.',
      'Being cut off holds up everything else, and not knowing for how long makes it worse.',
    ],
    acts: ["I'll find out what is broken and when it will be mended, and say both."],
  },
  {
    types: ['service-outage', 'billing', 'premises'],
    when: [
      /\b(?:power|electricity|water|gas|heating|supply|hot water|boiler)\b/,
      /\b(?:out|off|cut|no|without|outage|back on|restored|pressure|broken)\b/,
    ],
    says: ['Being left without it is hard enough, and being left without word makes it worse.'],
    acts: ["I'll find out what is broken and when it will be mended, and say both."],
  },
  {
    types: ['service-outage', 'account-access-or-fraud'],
    when: [
      /\b(?:app|site|website|system|servers?|login|page|online|portal|maintenance|platform)\b/,
      /\b(?:down|maintenance|outage|unavailable|offline|not working)\b/,
    ],
    says: ['A service that people plan their days around has to be there when they need it.'],
    acts: ["I'll find out what is down and when it will be back, and say both."],
  },
  {
    types: ['account-access-or-fraud', 'billing', 'unfair-decision', 'service-outage'],
    when: [
      /\bcards?\b[^.!?\n]{0,50}\b(?:block\w*|declin\w*|frozen|froze|stopped|rejected)\b|(?<!\bi've |\bi |\band )\b(?:blocked|declined|froze|stopped|rejected)\b[^.!?\n]{0,20}\bcards?\b/,
    ],
    says: ['Nobody should stand at a till with a card that was stopped and nobody to ask.'],
    acts: ["I'll find out why it was stopped, and what gets it going again."],
  },
  {
    types: ['account-access-or-fraud', 'refund-or-cancellation'],
    when: [
      /\b(?:scam\w*|fraud\w*|hack\w*|stolen|stole|unauthori[sz]ed|emptied|drained|fake|impost\w*|pretend\w*|isn'?t yours|(?:text|e-?mail|call) saying|(?:has|have|was|were|is|are) gone|was changed|never asked for|wasn't me|phish\w*|identity|missing (?:money|from))\b/,
    ],
    says: ['When money or an account is taken, somebody has to act, and a form is not somebody.'],
    acts: ["I'll take it to the people who can stop it and trace it, and stay with it."],
  },
  {
    types: ['privacy', 'account-access-or-fraud', 'staff-conduct'],
    when: [
      /\b(?:my|our) (?:kid|son|daughter|child|baby|boy|girl)'?s?\b/,
      /\b(?:photos?|pictures?|video|instagram|facebook|tiktok|posted|online)\b/,
    ],
    says: ['No child should be shown online without a yes from the parents.'],
    acts: ["I'll see that it comes down, and find out who put it up."],
  },
  {
    types: ['privacy', 'other'],
    when: [
      /\b(?:photos?|pictures?|images?|face|videos?|clip)\b/,
      /\b(?:ads?|advert\w*|campaign|instagram|facebook|tiktok|reels?|posted|website|without (?:asking|my|our)|permission|consent)\b/,
    ],
    says: ["Nobody's picture should be used without a yes from them."],
    acts: ["I'll see that it comes down, and find out who put it up."],
  },
  {
    types: ['privacy'],
    when: [
      /\b(?:camera|cctv|film(?:ed|ing)|recording)\b/,
      /\b(?:changing|toilet|bathroom|locker|room|shower|bedroom|undress\w*)\b/,
    ],
    says: ['Where people undress, nobody and nothing may watch.'],
    acts: ["I'll find out what that camera is there for, and what it sees."],
  },
  {
    broad: true,
    types: ['privacy'],
    when: [/./],
    says: ['What is private has to stay private.', 'Personal details belong to the person, and to nobody else.'],
    acts: ["I'll find out where it went, and have it stopped there."],
  },
];

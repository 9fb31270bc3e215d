/** English phrases that tell what a clause does in a story. Data only. */
import type { PhraseTable } from '../phrases.ts';

export type FactCue =
  | 'told'
  | 'expected'
  | 'failure'
  | 'occasion'
  | 'praise'
  | 'opinion'
  | 'wish'
  | 'filler'
  | 'person';

export const FACTS_EN: PhraseTable<FactCue> = {
  told: {
    3: [
      'told|informed|assured|advised|promised|notified me|us|him|her|my',
      'i|we was|were|am|been told|informed|assured|advised|promised|given',
      'was|were told|informed|assured|advised|promised',
      'been told|informed|assured|advised|promised',
      'you|he|she|they|agent|rep|representative|manager|receptionist|lady|guy|man|woman|girl|bank|someone|driver|technician|staff|nurse|doctor|supervisor|company|assistant|colleague|boy|clerk ~2 said|says|told|promised|claimed|claims|claim|confirmed|assured|agreed|admitted|answered|replied|insisted|explained|states|stated|wrote|stating|saying',
      'website|site|sign|advert|ad|listing|google|email|letter|app|contract|menu|faq|notice|page|message|invoice|bill|label|inventory|confirmation|text ~2 says|said|states|stated|claims|claimed|showed|shows|promised|read|reads',
      'said|says ~1 it|they|he|she|i|my|we|that|there|the|you',
      'telling|told me',
      'it says|said',
      'supposed to|promised to',
      'guarantee|guaranteed|guarantees',
    ],
  },
  expected: {
    3: [
      'ordered|bought|purchased|booked|reserved|paid|hired|signed|subscribed|leased|rented|enrolled|applied|requested ~4',
      'asked for',
      'meant|supposed|due|scheduled|expected to ~4',
      'was|were due|promised|meant|supposed',
      'paid ~3 @money',
      'i|we had ~2 appointment|booking|reservation|ticket|tickets',
      'was approved for',
      'collected|picked|received ~4 from',
      'took ~4 to|in',
      'took|taken out|in|to',
      'in full|advance',
      'agreed ~5',
    ],
  },
  failure: {
    3: [
      '@neg ~3',
      'never',
      'nobody|no one|noone|nothing|none',
      'broken|damaged|faulty|cracked|missing|wrong|late|cold|dirty|closed|locked|leaking|dead|empty|smashed|torn|stained|ruined|lost',
      'refuse|refuses|refused|refusing|denied|declined|rejected|ignored|failed|fails|stopped|lost|broke|charged|charging|canceled|overcharged|took|taken|deducted|removed|closed|hung|shouted|missed|left|kept|keeps|keep|leaks|leaked|crashed|stalled|added|applied|double|doubled|sent|fell|came|gave|came|shut',
      'still',
      'again',
      'instead',
      'only @num|one',
      'no ~1',
      'without',
      'too ~1',
      'unable to',
      'unauthorized|incorrect|inaccurate|not mine',
      'was|were|is|are @not',
      'same ~1 problem|issue|noise|fault|defect|leak|thing',
    ],
  },
  occasion: {
    3: [
      'wedding|funeral|birthday|christening|anniversary|graduation|honeymoon|memorial|baptism|prom|reunion|quinceanera|communion|hen|stag|retirement|wake|christmas|easter|thanksgiving|diwali|eid|valentine*|mothers|holiday|vacation|interview|recital|ceremony|exam|engagement|pedida|80th|90th|70th|60th|50th|40th|30th|21st|18th',
      "mother's|father's|valentine's|new year's day|eve?",
    ],
  },
  praise: {
    3: [
      'excellent|great|brilliant|fantastic|wonderful|amazing|lovely|superb|perfect|best|delicious|kind|friendly|helpful|polite|beautiful|love|loved|thank|thanks|appreciate|pleased|happy|professional|caring|nice|good',
    ],
  },
  opinion: {
    3: [
      'worst|terrible|horrible|disgusting|disgraceful|ridiculous|pathetic|awful|appalling|outrageous|unacceptable|unbelievable|joke|shame|shameful|scam|criminal|crooks|nonsense|nightmare|unfair|unjust|rude|incompetent|useless|dishonest|predatory|disappointed|disappointing|disappointment|frustrating|frustrated|angry|furious|livid|upset|unhappy|inefficient|inappropriate|unprofessional|poor|bad|hate|dissatisfied|deceptive|illegal|unethical|nothing more than',
      'never again|recommend',
      'avoid',
      'stay away',
      'i think|feel|believe|understand|hope|know|guess|suppose|assume|am sure|wonder',
      'makes no sense',
      'not good enough',
      'should have|be',
      'would recommend',
      'take my business',
      'in my opinion',
      'do your|better',
      'zero stars',
      'how hard',
      'makes me',
      'feel like',
      'it is|was|has been ~1 a|an|very|so|really|absolutely',
      'customer service',
    ],
  },
  wish: {
    3: [
      'please|kindly',
      "i'd|i would|we would|we'd like|appreciate|love|expect|prefer",
      'i|we want|need|expect|demand|request|hope|ask|wish|am asking|am requesting|am seeking',
      'can|could|would|will you|someone|anyone|somebody|we',
      'let me know',
      'look forward',
      'fix it|this',
      'give me|us',
      'i am writing|requesting|seeking|asking|looking',
      "i'm writing|asking|looking",
      'would be',
      'thank you ~2 for|in',
      'i|we will|shall|am going|plan|intend ~1',
      "i'll|we'll",
      "i'm going|gonna|not",
      'should|must',
      'call me|us|after|before',
      'refund me|us|my|the',
    ],
  },
  filler: {
    3: [
      'dear|hello|hi|regards|sincerely|cheers|faithfully|thanks|respectfully',
      'to whom it may',
      'good morning|afternoon|evening',
      'i am writing',
      "i'm writing",
      'my name is',
      'as you|i|we can|know|said|mentioned|stated',
      'see|find attached|below|enclosed',
      'please see',
      'i hope this',
      'sent from',
      'long story short',
      'to make matters',
      'to say the least',
      'thank you',
      'this letter is',
      'pursuant|usc|fcra|section|cfr|act|violation|statute|subparagraph|16 cfr',
      'according to',
      'make|model|year|mileage|vin',
      'i|we called|emailed|contacted|phoned|rang|wrote|asked|tried|went|spoke ~2 them|you|again|back|to|customer',
      'updated|consumer|tl|ak|jb|tr|nm|ts',
      'rating|star|stars',
      'that is|was|not ~3',
      "that's ~4",
      'anyone|anybody',
      'you know',
    ],
  },
  person: {
    3: [
      'my|our ~2 mum|mom|mother|dad|father|wife|husband|son|daughter|brother|sister|nan|gran|grandmother|grandma|grandfather|grandad|grandpa|baby|child|children|kid|kids|partner|aunt|uncle|niece|nephew|dog|cat|family|guests|neighbor|grandson|granddaughter|toddler|parents|suegra|friend|friends|patients',
    ],
  },
};

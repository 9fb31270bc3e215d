/** Single English words that lean towards a complaint type, for stories told in no usual phrase. Data only. */
import type { IssueType } from '../../../domain/issue-type.ts';
import type { PhraseTable } from '../phrases.ts';

export const ISSUES_WORDS_EN: PhraseTable<IssueType> = {
  'late-or-lost-delivery': {
    2: [
      'courier|couriers|undelivered|dispatched|shipped|parcels|porch|doorstep|depot|tracker|carrier|freight|pallet|crate|hermes|evri|dpd|dhl|fedex|ups|usps|royal|yodel',
      'arrive|arrives|arrived|arriving|overdue|eta|awaiting|promised|bouquet|invitations|preorder|presale',
    ],
    1: ['monday|friday|saturday ~4 by|before', 'wedding|birthday|christmas ~6 order|ordered|dress|cake|gift'],
  },
  'wrong-or-missing-item': {
    2: [
      'swapped|mislabelled|mislabeled|mixup|incomplete|omitted|substitute|substituted|mismatched|duplicate|size|sizes|color|queen|king|left|right ~2 instead|not|ordered',
      'missing',
      'someone else|elses',
      'not what|mine',
    ],
    1: ['ordered', 'instead', 'label'],
  },
  'defective-or-damaged': {
    2: [
      'faulty|broken|cracked|snapped|dead|jammed|stuck|loose|wobbly|leaky|burnt|melted|dented|torn|split|frayed|warped|rusty|bent|chipped|flickering|noisy|dud|shorted|collapsed|exploded|punctured|battery|charger|hinge|zip|strap|lid|handle|motor|blade|compressor|gasket|bearing|seam|buckle|wheel|wheels|bead|drone|toy|appliance|gadget',
      'stopped|stalls|stalled|rattles|squeaks|smokes|smoked|sparks|screams',
    ],
    1: ['warranty|guarantee|bought|unit|third'],
  },
  'food-or-drink': {
    2: [
      'salmon|prawns|chicken|steak|burger|pizza|soup|curry|noodles|sushi|pasta|salad|sandwich|breakfast|brunch|dessert|coffee|latte|cappuccino|cake|bread|loaf|croissant|bagel|cheese|yoghurt|milk|sauce|gravy|chips|fries|beer|wine|cocktail|kebab|taco|oysters|mussels|eggs|bacon|sausage|onions|mushrooms|nachos|popcorn|portion|portions|flavour|flavor|taste|tasted|chewy|soggy|raw|stale|rancid|mouldy|undercooked|overcooked|salty|bland|greasy',
      'chef|kitchen|menu|waiter|waitress|buffet|takeaway',
    ],
    1: ['ate|eat|eaten|eating|hungry'],
  },
  'slow-service': {
    2: [
      'queue|queued|queuing|queueing|waited|waiting|wait|waits|slow|slowly|delay|delays|delayed|late|lateness|ages|forever|hours|overran|rescheduled|postponed|backlog|turnaround|uncollected',
      'appointment|appointments|slot|booked ~8 never|no|not|late|moved|wait*|canceled',
      "still ~3 not|no|waiting|hasn't|haven't",
    ],
    1: ['weeks|months', 'reported', 'since'],
  },
  'staff-conduct': {
    2: [
      'rude|shouted|yelled|swore|snapped|sneered|smirked|laughed|sighed|shrugged|tutted|ignored|mocked|humiliated|patronising|patronizing|condescending|aggressive|abrupt|unfriendly|hostile|bully|bullied|threatened|harassed|intimidated|disrespectful|dismissive|unprofessional|attitude|arrogant|vaping|smoking|drunk|flirting|staring|grabbed|pushed',
      'driver|instructor|coach|trainer|guard|usher|receptionist|conductor|warden|teacher|barista|bouncer|nurse ~12 me|us|him|her',
    ],
    1: ['tone|manner|spoke|treated'],
  },
  billing: {
    2: [
      'charged|charge|charges|billed|bill|bills|invoice|invoiced|overcharged|fee|fees|surcharge|debited|deducted|premium|tariff|interest|principal|escrow|balance|price|prices|priced|quote|quoted|receipt|vat|tax|payment|payments|instalment|installment|rent|deposit|meter|statement|autopay|markup|gratuity',
    ],
    1: ['pay|paid|paying|cost|@money|expensive|money'],
  },
  'refund-or-cancellation': {
    2: [
      'refund|refunded|refunds|refunding|reimburse|reimbursed|reimbursement|cancel|canceled|cancellation|cancelation|subscription|membership|renewal|renewed|unsubscribe|voucher|credit|return|returned|returns|rescind|terminate|termination|deposit|chargeback|nonrefundable|trial',
    ],
    1: ['back ~2 money|@money', 'money back'],
  },
  'travel-disruption': {
    2: [
      'flight|flights|plane|airline|airport|runway|gate|boarding|train|trains|platform|coach|bus|ferry|sailing|crossing|taxi|cab|shuttle|transfer|connection|layover|departure|departed|itinerary|conductor|pilot|crew|carriage|stranded|rebooked|diverted|canceled|cruise|tram|metro|passengers',
    ],
    1: ['driver|stop|route|seat|seats'],
  },
  'lost-or-damaged-property': {
    2: [
      'luggage|suitcase|suitcases|bag|bags|coat|ring|watch|necklace|ashes|urn|keepsake|heirloom|photographs|scratched|scratch|dent|dented|stain|stained|ruined|wrecked|shrunk|smashed|belongings|storage|movers|removals|locker|cloakroom|valet|carwash|towed|flooded|flood|bumper|mirror|fence|hedge|lawn|vase|piano|rug|carpet|sofa|curtains|lost|misplaced|vanished|disappeared|gone',
    ],
    1: ['damage|damaged|broke|my ~1 car|dog|cat|bike'],
  },
  premises: {
    2: [
      'dirty|filthy|stained|smell|smelled|smelt|stank|stink|mould|mold|damp|noise|noisy|loud|heating|cold|freezing|hot|stuffy|dusty|cobwebs|hair|hairs|toilet|toilets|bathroom|shower|showers|bed|bedding|sheets|towels|mattress|pillow|room|lift|elevator|stairs|parking|entrance|pool|sauna|lockers|gym|ward|window|windows|radiator|ceiling|bins|mice|rats|cockroach|flies|litter|signage|lighting|playground|pitch|cabin|cottage|hotel|flat|landlord|tenant|caravan|cleanliness|hygiene|accessible|wheelchair|ramp|seating|chairs',
    ],
    1: ['clean|cleaned|floor|door|building|space'],
  },
  'service-outage': {
    2: [
      'internet|wifi|broadband|router|outage|offline|crash|crashed|crashes|crashing|freeze|freezes|frozen|glitch|glitchy|bug|bugs|buggy|update|app|website|portal|login|server|servers|sync|upload|download|buffering|stream|streaming|signal|network|landline|powercut|electricity|projector|screen|sound|lag|laggy|checkout|loading|error|errors|disconnected|disconnects',
    ],
    1: ['system|online|line|power|down|version'],
  },
  workmanship: {
    2: [
      'plumber|electrician|builder|builders|roofer|tiler|plasterer|painter|decorator|carpenter|joiner|landscaper|gardener|mechanic|garage|fitter|installer|cleaner|cleaners|hairdresser|stylist|barber|groomer|tailor|seamstress|tattooist|photographer|videographer|florist|engraver|framer|upholsterer|vet|dentist',
      'repair|repaired|repairs|fixed|fitted|installed|botched|crooked|uneven|wonky|leaking|leaks|drip|dripping|peeling|lopsided|unfinished|rushed|patchy|haircut|fringe|highlights|nails|lashes|eyebrows|tattoo|hem|alteration|grout|tiles|paint|plaster|boiler|gutter|engraving|embroidery|stitching|redo|redone|rework|refit|framing|trimmed|shaved',
    ],
    1: ['job|work|hair|finish|cut'],
  },
  'unresponsive-support': {
    2: [
      'unanswered|voicemail|voicemails|callback|callbacks|hold|ignored|unresponsive|chased|chasing|escalated|ticket|tickets|helpline|hotline|chatbot|bot|automated|runaround|silence|nobody|replied|reply|replies|responded|response|emailed|rang|called|messaged|unreachable|communication|contact',
    ],
    1: ['phone|email|emails|call|calls|answer|times'],
  },
  'misleading-information': {
    2: [
      'advertised|advert|advertisement|misleading|misled|lied|lie|lies|false|untrue|deceptive|promised|claimed|claims|website|listing|brochure|description|photos|pictured|supposedly|guaranteed|assured|told|unclear|confusing|conflicting|contradictory|disclosed|hidden|sign|opening|hours|closed|upsell|upsold|pitch|salesman|bonus|promotion|offer|terms',
    ],
    1: ['said|says|but|information|explained'],
  },
  'account-access-or-fraud': {
    2: [
      'locked|login|password|passcode|verification|verify|authenticator|hacked|hacker|fraud|fraudulent|scammer|scammers|unauthorized|unauthorised|stolen|compromised|phishing|suspended|deactivated|frozen|blocked|disabled|zelle|paypal|venmo|atm|debit|identity|impersonated|unrecognised|unrecognized|transaction|transactions|withdrawal|token|reset',
    ],
    1: ['account|card|access|bank|funds'],
  },
  'record-error': {
    2: [
      'incorrect|inaccurate|erroneous|misspelled|misspelt|wrongly|typo|clerical|record|records|report|reporting|reported|bureau|equifax|experian|transunion|collections|collection|debt|dispute|disputed|inquiry|inquiries|registered|listed|certificate|transcript|docket|notice|overdue|surname|spelling|birthdate|deceased|database|file|form|forms|paperwork|referral',
    ],
    1: ['name|address|date|mistake|error|letter|credit'],
  },
  privacy: {
    2: [
      'privacy|private|confidential|confidentiality|gdpr|hipaa|breach|leaked|disclosed|overheard|payslip|payslips|consent|stranger|strangers|cc|bcc|cctv|camera|filmed|recorded|posted|personal|dna|results ~6 someone|sent|emailed|wrong',
    ],
    1: ['details|data|information|address ~4 sent|shared|given'],
  },
  'injury-or-illness': {
    2: [
      'injured|injury|hurt|burn|burned|burnt|scald|scalded|stitches|fracture|fractured|broken ~2 wrist|ankle|arm|leg|nose|tooth|toe|bleeding|bled|bruise|bruised|sprained|concussion|vomit|vomiting|sick|ill|poisoning|diarrhoea|diarrhea|rash|allergic|allergy|reaction|hospital|ambulance|infection|infected|fainted|choked|slipped|fell|tripped|pain|painful|medication|tablets|dose',
    ],
    1: ['doctor|nurse|wound|swollen'],
  },
  discrimination: {
    2: [
      'racist|racism|sexist|homophobic|discrimination|discriminated|discriminatory|wheelchair|hijab|turban|accent|ethnicity|disabled|transgender|gay|lesbian|black|muslim|jewish|asian|prejudice|stereotype|harness',
    ],
    1: ['disability|religion|gender|race'],
  },
  'unfair-decision': {
    2: [
      'refused|refuse|refuses|denied|denial|declined|rejected|rejection|appeal|appealed|fine|fined|penalty|ticket|banned|expelled|evicted|unfair|unjust|policy|rule|rules|decision|claim|claims|ineligible|eligible|qualify|foreclosure|modification|repossessed|disqualified|excluded|discharged|insurer|insurance|grade|exam|application|quit',
    ],
    1: ['allowed|reason|reasons|closed|committee'],
  },
  other: {},
};

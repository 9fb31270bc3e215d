/**
 * Words by which a complaint gives away the trade it is about. `telling` words hardly occur elsewhere, `usual` ones
 * need company. Plain and plural forms match. Only data.
 */
import type { Trade } from '../domain/playbook.ts';

export interface TradeWords {
  /** For people choosing a starter. */
  readonly title: string;
  readonly telling: readonly string[];
  readonly usual: readonly string[];
}

const list = (words: string): readonly string[] => words.split('|');

export const TRADE_WORDS: Readonly<Record<Trade, TradeWords>> = {
  'restaurant-cafe': {
    title: 'Restaurant, café or bakery',
    telling: list(
      'restaurant|café|cafe|bakery|waiter|waitress|barista|bartender|takeaway|takeout|brunch|croissant|espresso|latte|cappuccino|flat white|starter|dessert|undercooked|overcooked|pizzeria|sourdough|bistro|diner|pub|chef|appetizer|sommelier|patisserie|kellner|camarero|restaurante|serveur',
    ),
    usual: list(
      'coffee|table|menu|dish|meal|food|kitchen|cake|bread|soup|pizza|burger|steak|chicken|fries|server|served|dinner|lunch|breakfast|tip|plate|drink|wine|beer|portion|tasted|cold|raw|waited|curry|salad|bun|eat|ate',
    ),
  },
  'retail-web-shop': {
    title: 'Shop or web shop',
    telling: list(
      'webshop|web shop|online shop|online store|checkout|size chart|store credit|in store|cashier|till|florist|bouquet|bookshop|toy shop|sofa|mattress|wardrobe|sneakers|trainers|jacket|dress|shoes|jumper|headphones|blender|air fryer|gift wrap|warehouse|optician|glasses|lenses|tisch|paket|colis|pedido|supermarket|grocery',
    ),
    usual: list(
      'order|ordered|parcel|package|delivery|delivered|return|refund|item|size|colour|color|box|shop|store|website|shipping|dispatch|tracking|product|bought|purchase|exchange|table|chair|stock|catalogue|seller',
    ),
  },
  'craft-seller': {
    title: 'Craft seller or maker',
    telling: list(
      'handmade|hand made|etsy|engraved|engraving|silversmith|pottery|potter|knitted|crochet|commissioned|custom made|made to order|personalised|personalized|one of a kind|candle|earrings|necklace|bracelet|ring size|craft|leather|quilt|glaze|anillo|luthier|framed print|wedding photographer|photographer|gallery|portrait|grabado',
    ),
    usual: list('ring|gift|order|colour|color|photo|listing|shop|seller|mug|bowl|present|packaging|made|piece'),
  },
  'trades-repairs': {
    title: 'Trades and repairs',
    telling: list(
      'plumber|plumbing|electrician|roofer|roof|builder|carpenter|decorator|locksmith|plasterer|tiler|handyman|boiler|radiator|gutter|joint|leak|leaking|fuse box|rewire|socket|tiles|grout|kitchen fitter|installer|paint job|painter|landscaper|fence|driveway|scaffolding|callout|call out|bike shop|brake|workshop|dry cleaner|dry cleaning|tailor|hvac|contractor|flooring|removals|moving company|movers|cleaner|piano',
    ),
    usual: list(
      'job|repair|fix|fitted|quote|invoice|work|pipe|tap|valve|workmanship|engineer|finish|finished|labour|labor|materials|wall|garden|crew|lock|suit|van',
    ),
  },
  'hotel-bnb': {
    title: 'Hotel, B&B or campsite',
    telling: list(
      'hotel|b&b|bed and breakfast|guesthouse|guest house|hostel|airbnb|campsite|motel|resort|check in|check out|checked in|checked out|front desk|housekeeping|room key|minibar|room service|our room|my room|twin room|double room|suite|pitch|caravan|hôtel|zimmer|habitación|concierge|innkeeper|inn',
    ),
    usual: list(
      'room|stay|stayed|night|bed|shower|booking|reception|breakfast|sheets|towels|pillow|guest|pool|lobby|noise|bathroom|cabin',
    ),
  },
  travel: {
    title: 'Travel and transport of people',
    telling: list(
      'flight|airline|airport|boarding|luggage|suitcase|baggage|cabin crew|layover|connection|gate|tour operator|cruise|excursion|package holiday|travel agent|ferry|train|coach trip|itinerary|passport|rebooked|check-in desk|vuelo|aeropuerto|passenger|transfer bus|airways|taxi|rideshare|shuttle',
    ),
    usual: list(
      'trip|holiday|seat|booking|ticket|cancelled|delayed|delay|journey|tour|guide|travel|vacation|hotel|bus|driver|plane|reservation',
    ),
  },
  'health-practice': {
    title: 'Health practice or hospital',
    telling: list(
      'gp|doctor|nurse|surgery|hospital|clinic|dentist|dental|patient|consultant|prescription|pharmacy|appointment|physiotherapy|physio|midwife|maternity|ward|a&e|er|emergency room|nhs|referral|mental health|therapist|therapy|psychiatrist|cbt|outpatient|blood test|x-ray|scan|surgeon|diagnosis|medication|treatment|trust|counsellor|camhs|crisis team|paediatric|cardiology|receptionist|psychologist|ambulance|medical|health visitor',
    ),
    usual: list(
      'care|staff|waiting|pain|operation|discharged|symptoms|test|results|tooth|health|admitted|assessment|support|rang|listened|session|procedure|wait',
    ),
  },
  'salon-gym': {
    title: 'Salon, gym or groomer',
    telling: list(
      'salon|hairdresser|barber|stylist|haircut|highlights|balayage|blonde|manicure|pedicure|nails|gel nails|lashes|eyebrows|waxing|massage|spa|facial|gym|personal trainer|treadmill|membership|spin class|yoga|pilates|locker|changing room|dumbbells|groomer|grooming|poodle|tattoo|swimming pool|swim lesson|leisure centre',
    ),
    usual: list(
      'hair|colour|color|cut|class|appointment|booked|fringe|bleach|roots|dye|session|trainer|cancel|monthly|shower|dog|machines|equipment|pool',
    ),
  },
  software: {
    title: 'Software or online service',
    telling: list(
      'app|software|login|log in|password|update|crash|crashes|crashed|bug|api|dashboard|export|sync|subscription|saas|server|hosting|website builder|online course|course platform|dns|database|ios|android|beta|feature|plugin|integration|browser|token expired|uptime|backup|csv|two factor|webhook|workspace|download|streaming|game|developer',
    ),
    usual: list(
      'account|screen|data|support|version|plan|trial|renew|renewed|upgrade|error|loading|file|files|email|button|lesson|device|phone|click',
    ),
  },
  'telecom-utility': {
    title: 'Telecom or utility',
    telling: list(
      'broadband|wifi|wi-fi|internet|router|fibre|fiber|modem|sim|roaming|mobile plan|data plan|landline|phone line|telephone line|engineer visit|meter reading|smart meter|electricity|gas bill|water bill|kwh|tariff|energy supplier|utility|power cut|outage|cable tv|bandwidth|mbps|hotspot|cell service|direct debit|carrier|port my number',
    ),
    usual: list(
      'bill|line|contract|service|provider|signal|speed|meter|estimated|reading|supplier|engineer|connection|down|dead|energy|gas|water|phone',
    ),
  },
  'bank-credit-union': {
    title: 'Bank, lender or credit union',
    telling: list(
      'bank|credit union|mortgage|escrow|checking|savings account|overdraft|credit card|debit card|atm|wire transfer|zelle|paypal|venmo|cash app|loan|lender|apr|interest rate|refinance|foreclosure|loan modification|servicer|pmi|principal|statement|wells fargo|chase|citibank|capital one|bank of america|synchrony|discover card|amex|american express|prepaid card|gift card|branch|teller|deposit|cashier s check|student loan|navient|fedloan|payday loan|dispute|chargeback|routing number|ach|minimum payment|balance transfer|annual fee|forbearance|underwriter|coinbase|crypto|money order|western union|moneygram|late fee|promotional balance|auto loan|ally financial|heloc|credit limit',
    ),
    usual: list(
      'account|card|payment|payments|fee|charge|charged|balance|interest|fraud|unauthorized|transaction|check|deposited|closed|credited|money|funds|withdraw|due|credit|rewards|points|bonus|application|approved|denied',
    ),
  },
  'public-body': {
    title: 'Public body',
    telling: list(
      'council|town hall|city hall|municipal|bin collection|bins|refuse|council tax|planning permission|parking permit|parking fine|pothole|library|librarian|court|jury|tribunal|passport office|dmv|benefits office|housing benefit|social security|tax office|hmrc|irs|registry office|museum|street light|pavement|ward councillor|mayor|permit|public transport authority|immigration|visa',
    ),
    usual: list(
      'application|form|office|fine|collection|officer|department|appeal|letter|decision|resident|street|notice|public|service',
    ),
  },
  automotive: {
    title: 'Car maker, dealer or garage',
    telling: list(
      'vehicle|car|dealer|dealership|engine|transmission|airbag|air bag|steering|brakes|brake pedal|odometer|mileage|miles|mph|recall|nhtsa|tire|tires|tyre|windshield|headlight|seat belt|seatbelt|check engine|stalled|stalling|accelerator|throttle|clutch|gearbox|ford|toyota|honda|chevrolet|chevy|nissan|jeep|dodge|hyundai|kia|subaru|bmw|mercedes|volkswagen|vw|tesla|gmc|ram|chrysler|mazda|lexus|acura|silverado|f150|f-150|highway|coolant|mechanic|garage|mot|oil change|car wash|sunroof|manufacturer|vin|contact owns|the contact|suv|truck|motorcycle|power steering|cruise control|ignition|fuel pump|fuel tank|rear camera|hood',
    ),
    usual: list(
      'driving|drive|drove|road|speed|failure|failed|model|year|warranty|replaced|part|parts|fuel|gas|battery|light|door|seat|wheel|shift|gear|noise|crash|accident',
    ),
  },
  insurance: {
    title: 'Insurance',
    telling: list(
      'insurance|insurer|insured|claim|claims adjuster|adjuster|premium|policyholder|coverage|deductible|underwriting|excess|home policy|car insurance|health insurance|life insurance|travel insurance|claim number|no claims|loss assessor|total loss|payout|warranty company|extended warranty',
    ),
    usual: list(
      'policy|covered|cover|denied|denial|accident|damage|agent|broker|renewal|appraisal|estimate|settlement',
    ),
  },
  property: {
    title: 'Letting, property and estate agency',
    telling: list(
      'landlord|tenant|tenancy|letting agent|lettings|estate agent|realtor|lease|rent|security deposit|rental deposit|inventory|property manager|property management|mould|mold|apartment|flat|condo|hoa|evict|eviction|moving out|move out|viewing|conveyancing|housing association|check-out report|superintendent|rental',
    ),
    usual: list(
      'deposit|house|property|heating|repairs|bathroom|ceiling|damp|building|neighbour|neighbor|keys|agent|boiler|unit',
    ),
  },
  education: {
    title: 'School, course or nursery',
    telling: list(
      'school|teacher|nursery|day-care|daycare|kindergarten|university|college|tuition|professor|lecturer|pupil|headteacher|head teacher|principal teacher|driving school|driving instructor|driving lesson|homework|exam|semester|enrolment|enrollment|classroom|after school|tutor|tutoring|preschool|campus|degree|childcare|playground|parents evening',
    ),
    usual: list(
      'course|class|lesson|student|grade|son|daughter|children|kids|term|fees|instructor|learning|test|certificate|child',
    ),
  },
  courier: {
    title: 'Courier or removals',
    telling: list(
      'courier|parcel|delivery driver|tracking number|out for delivery|depot|missed delivery|safe place|delivery attempt|signed for|fedex|ups|dhl|usps|royal mail|hermes|evri|dpd|proof of delivery|left on the doorstep|shipping label|moving company|movers|removal firm|freight|postman|mail carrier|sorting office',
    ),
    usual: list('delivery|delivered|package|driver|van|doorstep|neighbour|porch|address|shipment|customs|lost|box'),
  },
  'events-leisure': {
    title: 'Events and leisure',
    telling: list(
      'concert|festival|ticketmaster|event|theatre|theater|cinema|movie|venue|box office|seat row|usher|headliner|gig|show|performance|museum|zoo|theme park|amusement park|escape room|wedding venue|dj|bowling|matinee|presale|stadium|season ticket|exhibition|party venue|play centre|ski lift',
    ),
    usual: list('ticket|seats|booked|entrance|queue|row|stage|sound|cancelled|postponed|date|kids|party|view|sold'),
  },
  'credit-reporting-collection': {
    title: 'Credit reporting and debt collection',
    telling: list(
      'credit report|credit reports|credit bureau|credit bureaus|credit file|equifax|experian|transunion|trans union|collection agency|debt collector|debt collection|collections|collection account|validation|validate|validation of debt|fcra|fdcpa|fair credit reporting act|inquiry|inquiries|hard inquiry|charge off|charged off|charge-off|credit score|consumer report|consumer reporting|creditor|tradeline|trade line|identity theft|block|reinvestigation|portfolio recovery|midland|lvnv|delinquent|bankruptcy|garnish|debt settlement|credit repair|604|605b|611|1681|collector|credit monitoring|15 usc',
    ),
    usual: list(
      'debt|dispute|disputed|reporting|reported|account|accurate|inaccurate|removed|remove|delete|deleted|score|verify|verified|late payment|unverified|information|owe|calls|calling',
    ),
  },
  care: {
    title: 'Care home or care at home',
    telling: list(
      'care home|nursing home|carer|carers|caregiver|care worker|care plan|assisted living|respite|resident|home care|memory care|dementia|day centre|social worker|supported living|hospice|care agency',
    ),
    usual: list(
      'mother|mum|mom|father|dad|gran|grandmother|medication|staff|visit|visits|washed|bed|fall|falls|family',
    ),
  },
  general: { title: 'Any other business', telling: [], usual: [] },
};

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
      'restaurant|bakery|waiter|waitress|barista|bartender|takeaway|takeout|brunch|croissant|espresso|latte|cappuccino|flat white|dessert|undercooked|overcooked|pizzeria|sourdough|bistro|appetizer|sommelier|patisserie|kellner|camarero|restaurante|serveur|cold food|the waiter|our table|sandwich|pastry|toast|tea room|bar staff|order of fries|food poisoning|buns|the kitchen|coffee|buffet|cookies|restaurants|cafés|roast|sushi|noodles|tapas|baker|birthday cake|wedding cake|the café|the cafe|your café|your cafe|this café|this pub|pub lunch|diners|waiting staff|sushi bar|steakhouse',
    ),
    usual: list(
      'table|menu|dish|meal|food|kitchen|cake|bread|soup|pizza|burger|steak|chicken|fries|server|served|dinner|lunch|breakfast|tip|plate|drink|wine|beer|portion|tasted|cold|raw|waited|curry|salad|bun|eat|ate|chef|starter|cookie|café|cafe|pub',
    ),
  },
  'retail-web-shop': {
    title: 'Shop or web shop',
    telling: list(
      'webshop|web shop|online shop|online store|checkout|size chart|store credit|in store|cashier|till|florist|bouquet|bookshop|toy shop|sofa|mattress|wardrobe|sneakers|trainers|dress|shoes|jumper|blender|air fryer|gift wrap|warehouse|optician|lenses|tisch|paket|colis|pedido|supermarket|grocery|delivery date|online order|my order|your website|unboxed|assembly|returns|refund policy|delivered to|furniture|bestellung|lieferung|encomenda|order number|garden centre|toy|toys',
    ),
    usual: list(
      'order|ordered|parcel|package|delivery|delivered|return|refund|item|size|colour|color|box|shop|store|website|shipping|dispatch|tracking|product|bought|purchase|exchange|table|chair|stock|catalogue|seller|jacket|glasses|headphones|arrived',
    ),
  },
  'craft-seller': {
    title: 'Craft seller or maker',
    telling: list(
      'handmade|hand made|etsy|engraved|engraving|silversmith|pottery|potter|knitted|crochet|commissioned|made to order|personalised|personalized|one of a kind|earrings|necklace|bracelet|ring size|quilt|glaze|anillo|luthier|framed print|wedding photographer|photographer|gallery|grabado|made for me|photo shoot|wedding photos|photographs|handwoven|necklaces|resin|calligraphy|bespoke|custom order|commission',
    ),
    usual: list(
      'ring|gift|order|colour|color|photo|listing|shop|seller|mug|bowl|present|packaging|made|piece|candle|leather|craft|portrait',
    ),
  },
  'trades-repairs': {
    title: 'Trades and repairs',
    telling: list(
      'plumber|plumbing|electrician|roofer|builder|carpenter|decorator|locksmith|plasterer|tiler|handyman|boiler|radiator|gutter|leak|leaking|fuse box|rewire|socket|tiles|grout|kitchen fitter|installer|paint job|painter|landscaper|driveway|scaffolding|callout|call out|bike shop|dry cleaner|dry cleaning|hvac|contractor|flooring|removals|moving company|movers|cleaner|piano|sink|tradesman|tradesmen|the roof|kitchen cabinets|repairman|dry cleaners|jacket was lost|sewer|drain|bathroom refit|garage door|re roof|electrics|bricklayer|gas engineer|my bike|bicycle|key cutting|boiler service|serviced the boiler|gas smell|solar|inverter|solar panels|window cleaner|chimney|my boiler|job sheet|your man|pipes|the boiler|heat pump|gas boiler|two piece suit|the suit|my suit|a suit',
    ),
    usual: list(
      'job|repair|fix|fitted|quote|invoice|work|pipe|tap|valve|workmanship|engineer|finish|finished|labour|labor|materials|wall|garden|crew|lock|suit|van|roof|joint|fence|workshop|brake|tailor|collar|ticket',
    ),
  },
  'hotel-bnb': {
    title: 'Hotel, B&B or campsite',
    telling: list(
      'hotel|b&b|bed and breakfast|guesthouse|guest house|hostel|airbnb|campsite|motel|resort|check in|check out|checked in|checked out|front desk|housekeeping|room key|minibar|room service|our room|my room|twin room|double room|caravan|hôtel|zimmer|habitación|concierge|innkeeper|inn|night stay|hotel room|the hotel|our stay|my stay|checking out|hot tub|room was|en suite|bed bugs|campground|tent',
    ),
    usual: list(
      'room|stay|stayed|night|bed|shower|booking|reception|breakfast|sheets|towels|pillow|guest|pool|lobby|noise|bathroom|cabin|suite|pitch',
    ),
  },
  travel: {
    title: 'Travel and transport of people',
    telling: list(
      'flight|airline|airport|boarding|luggage|suitcase|baggage|cabin crew|layover|tour operator|cruise|excursion|package holiday|travel agent|ferry|coach trip|itinerary|passport|rebooked|check-in desk|vuelo|aeropuerto|passenger|transfer bus|airways|rideshare|shuttle|train ticket|train station|connecting flight|missed connection|holiday rep|travel agency|departure|arrival|crew|airlines',
    ),
    usual: list(
      'trip|holiday|seat|booking|ticket|cancelled|delayed|delay|journey|tour|guide|travel|vacation|hotel|bus|driver|plane|reservation|train|gate|taxi',
    ),
  },
  'health-practice': {
    title: 'Health practice or hospital',
    telling: list(
      'gp|handover|service users|self refer|nurse|surgery|clinic|dentist|dental|patient|consultant|prescription|pharmacy|appointment|physiotherapy|physio|midwife|maternity|ward|emergency room|nhs|referral|mental health|therapist|therapy|psychiatrist|cbt|outpatient|blood test|x-ray|surgeon|diagnosis|medication|counsellor|camhs|crisis team|paediatric|cardiology|receptionist|psychologist|ambulance|medical|health visitor|appointments|midwives|hospitals|nurses|waiting room|waiting list|gynae|clinicians|medical records|physiotherapist|chiropractor|vaccine|antidepressants|health centre|medical centre|practice manager|podiatry|urology|ct scan|mri|cancer|chemo|a and e|casualty|radiotherapy|baby clinic|eating disorder|waiting times|blood pressure|healthcare|meds|ptsd|ring in|phlebotomy|wheeze|symptom|anaesthetist|community nurse|district nurse|health team|ultrasound|cannula|hospice care|inpatient|self-harm|blood donor|pharmacist|consultants|wards|sectioned|crisis line|autism assessment|adhd|my child s',
    ),
    usual: list(
      'care|staff|waiting|pain|operation|discharged|symptoms|test|results|tooth|health|admitted|assessment|support|rang|listened|session|procedure|wait|treatment|scan|trust|baby|condition|illness|centre|patients|monitor|discharge|rude|unprofessional|weeks|check up|behaviours|respect|doctor|doctors|hospital|a&e',
    ),
  },
  'salon-gym': {
    title: 'Salon, gym or groomer',
    telling: list(
      'salon|hairdresser|barber|stylist|haircut|highlights|balayage|blonde|manicure|pedicure|gel nails|lashes|eyebrows|waxing|massage|spa|facial|gym|personal trainer|treadmill|spin class|yoga|pilates|changing room|dumbbells|groomer|grooming|poodle|tattoo|swimming pool|swim lesson|leisure centre|the gym|your gym|gym membership|pool|my hair|the salon|personal training|physique|fitness',
    ),
    usual: list(
      'hair|colour|color|cut|class|appointment|booked|fringe|bleach|roots|dye|session|trainer|cancel|monthly|shower|dog|machines|equipment|membership|locker|nails',
    ),
  },
  software: {
    title: 'Software or online service',
    telling: list(
      'app|software|login|log in|password|crash|crashes|crashed|bug|api|dashboard|export|subscription|saas|hosting|website builder|online course|course platform|dns|database|ios|android|beta|feature|plugin|integration|browser|token expired|uptime|backup|csv|two factor|webhook|workspace|streaming|developer|the app|your app|our site is down|web hosting|customers cannot|subscribed|app store|logged out|screenshots|push notification|user interface|free trial|premium',
    ),
    usual: list(
      'account|screen|data|support|version|plan|trial|renew|renewed|upgrade|error|loading|file|files|email|button|lesson|device|phone|click|download|game|update|server',
    ),
  },
  'telecom-utility': {
    title: 'Telecom or utility',
    telling: list(
      'broadband|wifi|wi-fi|internet|router|fibre|fiber|modem|sim|roaming|mobile plan|landline|phone line|telephone line|engineer visit|meter reading|smart meter|electricity|gas bill|water bill|kwh|tariff|energy supplier|utility|power cut|cable tv|bandwidth|mbps|cell service|direct debit|port my number|my internet|no internet|phone company|the line|verizon|comcast|xfinity|at&t|spectrum|power outage|fibre broadband|electric bill|energy bill|rural net|line down|the pole|line is dead|isp|promotional period|phone mast',
    ),
    usual: list(
      'bill|line|contract|service|provider|signal|speed|meter|estimated|reading|supplier|engineer|connection|down|dead|energy|gas|water|phone|carrier|hotspot|outage',
    ),
  },
  'bank-credit-union': {
    title: 'Bank, lender or credit union',
    telling: list(
      'bank|credit union|disputed a charge|disputed the charge|disputed charge|temporary credit|provisional credit|the merchant|mortgage|escrow|checking account|savings account|overdraft|credit card|debit card|atm|wire transfer|zelle|paypal|venmo|cash app|loan|lender|apr|interest rate|refinance|foreclosure|loan modification|servicer|pmi|wells fargo|citibank|capital one|bank of america|synchrony|discover card|amex|american express|prepaid card|gift card|teller|cashier s check|student loan|navient|fedloan|payday loan|chargeback|routing number|ach|minimum payment|balance transfer|annual fee|forbearance|underwriter|coinbase|crypto|money order|western union|moneygram|late fee|promotional balance|auto loan|ally financial|heloc|credit limit|chase bank|line of credit|towards my principal|homeowners insurance|home owners insurance|flood insurance|force placed|visa gift card|prepaid debit card|pre paid card|extra payments|credit line|mortgages|my mortgage|loan officer|lenders|direct deposit|savings|bank account|loans|paypal account|payoff|navy federal|u s bank|us bank|td bank|pnc|usaa|barclays|santander|hsbc|fargo|borrower|cash advance|credit cards|debit|transactions|wire|escrow account|loan servicing|amortization|repossession|bank card|banking|money transfer|cashapp|remitly|lending|installment|payment protection|credit card accounts|charge card|car payment|auto finance|loan payment|loan company|my payments|personal loan|finance company|interest charges|money back guarantee|current on my payment|transferred|carecredit|care credit|borrowed|my acct|acct|fraud alert|fraud department|scam|scammed|interest rates',
    ),
    usual: list(
      'account|card|payment|payments|fee|charge|charged|balance|interest|fraud|unauthorized|transaction|check|deposited|closed|credited|money|funds|withdraw|due|credit|rewards|points|bonus|application|approved|denied|principal|branch|statement|deposit|chase|dispute|creditor|paying|authorize|authorized|rate|cd',
    ),
  },
  'public-body': {
    title: 'Public body',
    telling: list(
      'council|town hall|city hall|municipal|bin collection|bins|council tax|planning permission|parking permit|parking fine|pothole|library|librarian|jury|tribunal|passport office|dmv|benefits office|housing benefit|social security|tax office|hmrc|irs|registry office|museum|street light|pavement|ward councillor|mayor|permit|public transport authority|immigration|visa|county court|court date|the court|town council|city council|my council|the council|library card|polling station|brown bins|penalty charge|pcn',
    ),
    usual: list(
      'application|form|office|fine|collection|officer|department|appeal|letter|decision|resident|street|notice|public|service|court',
    ),
  },
  automotive: {
    title: 'Car maker, dealer or garage',
    telling: list(
      'vehicle|dealer|dealership|engine|transmission|airbag|air bag|steering|brakes|brake pedal|odometer|mileage|miles|recall|nhtsa|tire|tires|tyre|windshield|headlight|seat belt|seatbelt|check engine|stalled|stalling|accelerator|throttle|clutch|gearbox|ford|toyota|honda|chevrolet|chevy|nissan|jeep|dodge|hyundai|kia|subaru|bmw|mercedes|volkswagen|vw|tesla|gmc|chrysler|mazda|lexus|acura|silverado|f150|f-150|coolant|mechanic|mot|oil change|car wash|sunroof|manufacturer|vin|contact owns|the contact|suv|truck|motorcycle|power steering|cruise control|ignition|fuel pump|fuel tank|rear camera|hood|backup camera|rear view camera|in reverse|car seat|backing out|tail light|tire pressure|vehicles|transmission fluid|brake light|hatchback|minivan|pickup truck|dash light|oil leak|lug nut|takata|dealer said|test drive|trade in|car maker|service station|tyre shop',
    ),
    usual: list(
      'driving|drive|drove|road|speed|failure|failed|year|warranty|replaced|part|parts|fuel|battery|light|seat|wheel|gear|noise|crash|accident|car|mph|highway|garage|parked|freeway',
    ),
  },
  insurance: {
    title: 'Insurance',
    telling: list(
      'insurance|insurer|insured|claims adjuster|adjuster|premium|policyholder|coverage|deductible|underwriting|excess|home policy|car insurance|health insurance|life insurance|travel insurance|claim number|no claims|loss assessor|total loss|payout|warranty company|extended warranty|my claim|the claim|insurance claim',
    ),
    usual: list(
      'policy|covered|cover|denied|denial|accident|damage|agent|broker|renewal|appraisal|estimate|settlement|claim',
    ),
  },
  property: {
    title: 'Letting, property and estate agency',
    telling: list(
      'landlord|tenant|tenancy|letting agent|lettings|estate agent|realtor|rent|security deposit|rental deposit|inventory|property manager|property management|mould|mold|condo|evict|eviction|moving out|move out|viewing|conveyancing|housing association|check-out report|superintendent|my apartment|the flat|rental agreement|my landlord|house sale|inventory report|check out report|property managers|leasing office|back bedroom|the tenant|my tenancy|black mould|black mold',
    ),
    usual: list(
      'deposit|house|property|heating|repairs|bathroom|ceiling|damp|building|neighbour|neighbor|keys|agent|boiler|unit|rental|apartment|flat|lease',
    ),
  },
  education: {
    title: 'School, course or nursery',
    telling: list(
      'school|teacher|nursery|day-care|daycare|kindergarten|university|college|tuition|professor|lecturer|pupil|headteacher|head teacher|principal teacher|driving school|driving instructor|driving lesson|homework|exam|semester|enrolment|enrollment|classroom|after school|tutor|tutoring|preschool|campus|childcare|playground|parents evening|my lessons|driving test|driving lessons|my instructor|instructors|teachers|day care|key person|childminder|key worker|creche|bay park',
    ),
    usual: list(
      'course|class|lesson|student|grade|son|daughter|children|kids|term|fees|instructor|learning|test|certificate|child|degree',
    ),
  },
  courier: {
    title: 'Courier or removals',
    telling: list(
      'courier|parcel|delivery driver|tracking number|out for delivery|missed delivery|safe place|delivery attempt|signed for|fedex|dhl|usps|royal mail|hermes|evri|dpd|proof of delivery|left on the doorstep|shipping label|removal firm|freight|postman|mail carrier|sorting office|the driver|redelivery|your driver',
    ),
    usual: list(
      'delivery|delivered|package|driver|van|doorstep|neighbour|porch|address|shipment|customs|lost|box|ups|depot|movers',
    ),
  },
  'events-leisure': {
    title: 'Events and leisure',
    telling: list(
      'concert|festival|ticketmaster|theatre|theater|cinema|movie|venue|box office|seat row|usher|headliner|gig|performance|museum|zoo|theme park|amusement park|escape room|wedding venue|dj|bowling|matinee|presale|stadium|season ticket|exhibition|party venue|play centre|ski lift|concert tickets|the gig|the show|ticket office|tickets|season pass|popcorn|the film|planetarium|trampoline park|laser tag|screening',
    ),
    usual: list(
      'ticket|seats|booked|entrance|queue|row|stage|sound|cancelled|postponed|date|kids|party|view|sold|show|event|events',
    ),
  },
  'credit-reporting-collection': {
    title: 'Credit reporting and debt collection',
    telling: list(
      'credit report|credit reports|credit bureau|credit bureaus|credit file|equifax|experian|transunion|trans union|collection agency|debt collector|debt collection|collections|collection account|validation|validation of debt|fcra|fdcpa|fair credit reporting act|inquiries|hard inquiry|charge off|charged off|charge-off|credit score|consumer report|consumer reporting|creditor|tradeline|trade line|identity theft|reinvestigation|portfolio recovery|midland|lvnv|delinquent|bankruptcy|garnish|debt settlement|credit repair|604|605b|611|1681|collector|credit monitoring|15 usc|hard inquiries|unauthorized inquiry|dispute the debt|debt validation|this debt|the debt|consumer law|bureaus|bureau|data furnisher|furnisher|charge offs|debts|harassing|stop harassing|owed them|owe them|serve me|court papers|place of employment|my employer|do not contact|cease and desist|derogatory|credit files|proof of debt|original creditor|debtor|called my family|my credit|negative account|dispute letter|credit history',
    ),
    usual: list(
      'debt|dispute|disputed|reporting|reported|account|accurate|inaccurate|removed|remove|delete|deleted|score|verify|verified|late payment|unverified|information|owe|calls|calling|inquiry|validate|called|family|work|voicemails|lawsuit|legal|accounts|verification|court',
    ),
  },
  care: {
    title: 'Care home or care at home',
    telling: list(
      'care home|nursing home|caregiver|care worker|care plan|assisted living|respite|home care|memory care|dementia|day centre|social worker|supported living|hospice|care agency|care homes|the carers|the carer|care company',
    ),
    usual: list(
      'mother|mum|mom|father|dad|gran|grandmother|medication|staff|visit|visits|washed|bed|fall|falls|family|resident|carer|carers',
    ),
  },
  general: { title: 'Any other business', telling: [], usual: [] },
};

/** Which trade a business belongs to, by what somebody calls its kind of business. Nothing here looks at a complaint. */
import { Trade } from './playbook.ts';

const list = (words: string): readonly string[] => words.split('|');

/** Names of businesses by trade; a longer name counts before a shorter one, so that a bike shop is no shop. */
const NAMES: Readonly<Record<Exclude<Trade, 'general'>, readonly string[]>> = {
  'restaurant-cafe': list(
    'restaurant|café|cafe|bakery|bar|pub|pizzeria|pizza|diner|bistro|brasserie|caterer|catering|canteen|cafeteria|takeaway|kebab|sushi|ramen|noodle|tapas|steakhouse|coffee|tea room|bubble tea|juice|ice cream|gelato|donut|bagel|brewery|taproom|winery|food truck|street food|chocolatier|chicken shop|seafood|sandwich|deli|butcher|patisserie|wedding cake|cake baker|meal delivery kitchen|school meals|lunch|food|inn kitchen|pub kitchen|nightclub|vineyard',
  ),
  'retail-web-shop': list(
    'shop|merch|uniform shop|school uniform shop|museum shop|gift shop|plants rental|plant rental|coffee roaster|roaster|fabric shop|web shop|webshop|online shop|store|retailer|supermarket|grocery|groceries|marketplace|bookshop|florist|flower|garden centre|garden center|jeweller|jeweler|boutique|showroom|outlet|e-commerce|toy|mattress|furniture|clothing|shoe|shoes|appliance retailer|appliance|electronics|phone maker|phone shop|phone retailer|laptop maker|toaster|brand|subscription box|meal-kit|meal kit|meal-prep|organic box|merchant|wine club|wine merchant|pet food|pet store|pharmacy web|online pharmacy|vitamins|cosmetics|reseller|supplier|wholesale|vending|hamper|gift card shop|video doorbell|smart thermostat|e-bike|record shop|stationery|seed merchant|plant nursery|parts web shop|loyalty card|petrol station|thrift|charity shop|baby products|child car seat',
  ),
  'craft-seller': list(
    'craft|craft seller|potter|pottery|luthier|photographer|photography|framer|framing|engraver|bookbinder|silversmith|upholsterer|yarn|dyer|letterpress|calligraph|artisan|tent maker|toy maker|clockmaker|tailor|dressmaker|bespoke|photo book|portrait|ceramics|cabinet maker|furniture maker|vinyl pressing|trophy',
  ),
  'trades-repairs': list(
    'plumber|plumbing|catering equipment|equipment repair|property developer snagging|electrician|roofer|roofing|builder|carpenter|decorator|locksmith|plasterer|handyman|boiler|heating engineer|hvac|chimney|fitter|kitchen fitter|bathroom fitter|kitchen showroom|bathroom showroom|installer|solar|window cleaner|window installer|window shutter|cleaner|cleaning|removals|removal company|moving company|mover|moving|landscap|gardener|lawn|tree surgeon|pest control|pool builder|garage door|gates|patio|loft|conversion|dry cleaner|laundr|laundrette|repair|appliance repair|phone repair|bike shop|bicycle workshop|shoe repair|carpet cleaner|rug cleaner|skip hire|alarm|cctv|stair lift|asbestos|contractor|insulation|sauna builder|flat-pack|organ repair|architect|snagging|print shop|printer|printing|restorer|home warranty|pool|builders',
  ),
  'hotel-bnb': list(
    'hotel|b&b|bed and breakfast|guesthouse|guest house|hostel|motel|resort|campsite|camping|holiday park|holiday let|holiday cottage|cottage|farm holiday|holiday rental|inn|homestay|lodge|glamping|caravan park|retreat|timeshare exchange|wedding venue|venue|conference hotel|accommodation',
  ),
  travel: list(
    'airline|airport|train|train operator|rail|railway|bus|bus company|coach|coach company|ferry|cruise|tour operator|tour|tours|travel|travel agent|travel agency|taxi|taxi firm|ride hailing|ride share|shuttle|car rental|car hire|transit|metro|tram|public transport|airport parking|airport security|scooter hire|scooter rental|bike hire|bike scheme|boat trip|helicopter|kayak hire|ski hire|surf camp|climbing holiday|travel sim|luggage|hotel booking site|passenger|bus charter|school bus|car sharing|car share|moving truck rental|marina',
  ),
  'health-practice': list(
    'hospital|clinic|gp|gp practice|gp surgery|doctor|surgery|dentist|dental|orthodontist|pharmacy|physio|physiotherapy|health|healthcare|mental health|maternity|ward|nhs|ambulance|patient transport|therapist|counselling|osteopath|acupuncture|podiatrist|optician|hearing aid|speech therap|optometr|fertility|outpatient|blood donor|blood test|midwife|telehealth|vet|veterinary|emergency vet|pet crematorium|medical|health visiting|prescription|nurse|nursing|laser clinic|pharmacy benefit|health records',
  ),
  'salon-gym': list(
    'salon|hair|hairdresser|barber|nail|beauty|beautician|spa|massage|tattoo|piercing|tanning|eyelash|lash|makeup|gym|fitness|yoga|pilates|climbing wall|swimming|swim|tennis club|leisure centre|personal trainer|sauna|thermal baths|trampoline|dance studio|groomer|pet groomer|dog groomer|dog walker|kennel|kennels|cattery|dog daycare|pet sitting|studio|bowls club|livery',
  ),
  software: list(
    'software|saas|app|game|games|games studio|gaming|streaming|streaming service|hosting|web host|web hosting|domain registrar|platform|online course app|crm|it support|web agency|dating app|dating agency|cloud|it firm|e-learning|crypto wallet|crypto tax|booking software|accounting software|server|3d printer|streaming box|recruitment portal|podcast|website builder|model agency|genealogy',
  ),
  'telecom-utility': list(
    'telecom|telecommunications|broadband|internet|internet provider|isp|mobile operator|mobile carrier|wireless carrier|phone carrier|cable|cable company|satellite tv|energy|energy supplier|electricity|electric utility|gas supplier|gas utility|water company|water utility|utility|power|compañía eléctrica|operadora|esim|fiber|fibre|landline|robocall|phone service|family line|broadcaster|energy co-op|water delivery|meter',
  ),
  'bank-credit-union': list(
    'bank|banking|bank branch|banque|credit union|mortgage|mortgage lender|mortgage servicer|credit card|credit cards|card issuer|prepaid card|prepaid cards|payments|payment app|money transfer|remittance|lender|lending|loan|loans|student loan|student loans|payday loan|auto finance|car finance|finance|consumer lending|timeshare finance|crypto exchange|investment|broker bank|savings club|business banking|peer to peer payments|bank card|building society|credit broker|student finance|money order|pension provider|pension|betting site|accountant|payroll|tax filing',
  ),
  'public-body': list(
    'council|town council|local authority|city|county|tax office|court|passport|visa|immigration|dmv|benefits|welfare|unemployment|job centre|library|public library|post office|postal service|toll|toll road|road authority|parking|parking operator|police|probation|prison|jail|parks|parks department|recycling|waste|refuse|veterans office|gemeente|housing authority|cemetery|licensing|vital statistics|driving test|vehicle inspection|assessor|311|government|ministry|agency office|public office|disability transport|charity|allotment',
  ),
  automotive: list(
    'automotive|car dealer|dealer|dealership|garage|car repair|mechanic|tyre|tyres|tire|car wash|body shop|auto body|auto glass|car parts|car maker|vehicle|tow truck|motorcycle|window tint|dealer service|car valet|vans|used car',
  ),
  insurance: list(
    'insurance|insurer|insurance broker|health insurer|health plan|krankenkasse|warranty insurer|travel insurer|pet insurance|auto insurance|car insurer',
  ),
  property: list(
    'landlord|letting agent|letting agency|lettings|estate agent|estate agency|property|property management|property manager|housing association|housing repairs|council housing|student housing|apartment|apartment complex|rental agency|homeowners association|residents|self storage|storage|commercial landlord|office rental|coworking|conveyancer|realtor|apartment management|letting platform|management company|accommodation for students|university housing',
  ),
  education: list(
    'school|nursery|day-care|day care|daycare|kindergarten|university|college|course|courses|online courses|language school|tutor|tutoring|driving school|dance school|music school|ski school|cooking class|training academy|academy|teacher|piano teacher|music teacher|after-school|swim school|bootcamp|apprenticeship|student portal|school photographer|school admissions|childminder|babysit|babysitter',
  ),
  courier: list(
    'courier|parcel|parcel carrier|parcel courier|parcel shop|parcel locker|delivery company|delivery service|carrier|appliance delivery|furniture delivery|food delivery app|grocery delivery|passport courier|logistics|bicycle courier',
  ),
  'events-leisure': list(
    'cinema|theatre|theater|museum|zoo|theme park|water park|concert|festival|event|events|event hire|event tickets|ticket|ticketing|box office|escape room|bowling|mini golf|axe throwing|soft play|petting farm|botanical garden|amusement|observatory|orchestra|marathon|football league|football club|sports|wedding dj|dj|bouncy castle|church hall|parish hall|hall hire|dress hire|pottery painting|golf|playground|fishing lake|ski resort|farm shop visit|gaming café|cat café|wine tours|kids party|play centre|music festival|community theatre|sports club|society',
  ),
  'credit-reporting-collection': list(
    'credit reporting|credit bureau|credit report|debt collection|debt collector|collection agency|collections|debt settlement|credit repair|credit check|debt',
  ),
  care: list(
    'care home|nursing home|home care|care agency|assisted living|carer|care service|elderly care|nursing home laundry|care home kitchen',
  ),
};

const ENTRIES: readonly { readonly name: string; readonly trade: Trade; readonly pattern: RegExp }[] = Object.entries(
  NAMES,
)
  .flatMap(([trade, names]) => names.map((name) => ({ name, trade: trade as Trade })))
  .map((entry) => ({
    ...entry,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])${entry.name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:e?s)?(?![\\p{L}\\p{N}])`,
      'u',
    ),
  }))
  .sort((a, b) => b.name.length - a.name.length);

/**
 * The trade of a trade's own id, of "wedding venue" or "local telecom"; null when the words name none. The longest name found decides, and of
 * equally long ones the last in the words: in "museum shop" and "hospital catering supply" the end says what it is.
 */
export function tradeOfIndustry(industry: string): Trade | null {
  const words = industry.toLowerCase();
  const named = Trade.safeParse(words);
  if (named.success) return named.data;
  let best: { readonly length: number; readonly end: number; readonly trade: Trade } | null = null;
  for (const { name, trade, pattern } of ENTRIES) {
    if (best !== null && name.length < best.length) break;
    const match = pattern.exec(words);
    if (match === null) continue;
    const end = match.index + match[0].length;
    if (best === null || end > best.end) best = { length: name.length, end, trade };
  }
  return best?.trade ?? null;
}

/** The words of English that belong to small closed classes, and the adverbs and adjectives a clause is judged by. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(
  'the a an this that these those each every some any no another both either neither all several many most few much such what which whatever whichever half',
);
export const POSSESSIVES = words('my your his her its our their whose');
export const OWN_PRONOUNS = words('mine yours hers ours theirs');
export const SUBJECT_PRONOUNS = words('i you he she it we they who');
export const OBJECT_PRONOUNS = words('me him us them whom');
export const REFLEXIVES = words('myself yourself himself herself itself ourselves yourselves themselves');
export const NOBODY_WORDS = words(
  'nobody noone nothing none somebody someone something anybody anyone anything everybody everyone everything there',
);
export const PREPOSITIONS = words(
  'of in on at by for with without from into onto upon over under above below about against between among through during since until till to towards toward off out up down near beside besides behind beyond inside outside within around across along past after before round per via despite like as than except plus minus amid throughout regarding concerning following versus worth unlike',
);
export const COORDINATORS = words('and but or nor so yet & plus then');
export const SUBORDINATORS = words(
  'because if when while although though unless until till since before after once whether that as where wherever whenever whereas than lest',
);
export const WH_WORDS = words('who whom whose which what where when why how');
export const BE_FORMS = words('am is are was were be been being');
export const HAVE_FORMS = words('have has had having');
export const DO_FORMS = words('do does did doing done');
export const MODALS = words('can could will would shall should may might must cannot ought');
export const NEGATED_AUX = words(
  "isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't couldn't won't wouldn't shan't shouldn't mightn't mustn't ain't needn't",
);

/** Adverbs which may stand between a subject and its verb without changing who does what. */
export const MID_ADVERBS = words(
  'not never still also always already just only even ever now then again often once twice recently finally eventually initially originally actually really simply clearly certainly definitely probably possibly apparently obviously honestly literally basically previously currently usually normally repeatedly constantly continually nearly almost hardly barely scarcely rarely seldom soon later immediately instantly suddenly quickly slowly personally truly surely merely specifically explicitly directly indirectly automatically both all each myself ourselves themselves yourself yourselves therefore thus hence however since first somehow sometimes together completely totally fully partly quite rather very too so further even absolutely promptly politely kindly gladly physically verbally falsely wrongly incorrectly mistakenly accidentally deliberately purposely intentionally unfortunately sadly thankfully luckily today yesterday tomorrow tonight',
);

/** Adverbs and particles that are neither nouns nor verbs. */
export const ADVERBS = words(
  'here there everywhere nowhere somewhere anywhere away back forward home abroad upstairs downstairs overnight daily weekly monthly yearly online offline else instead anyway anymore enough well fast hard late early long far together apart alone maybe perhaps please pls ago yet abruptly badly sooner indoors outdoors inside outside twice thrice straight forever otherwise meanwhile afterwards aside',
);

/** Adjectives that describe a thing's state; safe before a noun as well ("the cold coffee"). */
export const STATE_ADJECTIVES = words(
  'cold broken wrong missing late dirty wet damaged stained blocked cracked torn faulty empty undercooked overcooked burnt burned raw smelly noisy loose frozen mouldy moldy stale soggy rotten dead flat scratched dented bent chipped ripped leaking leaky rusty swollen stuck jammed locked closed flooded filthy unclean unfinished incomplete incorrect inaccurate expired defective unusable useless crushed shattered smashed snapped faded shrunken bald blurry crooked uneven sticky greasy cloudy lukewarm hot noisy silent overdue unpaid unopened unsigned unwashed unanswered delayed cancelled canceled lost misspelled misspelt duplicate',
);

/** Adjectives that say how a thing is, without being safe before any noun. */
export const OTHER_ADJECTIVES = words(
  'able unable available unavailable ready sure aware unaware happy unhappy upset sad angry alone big small large little new old good bad better worse best worst great nice fine ok okay right left open free full first second third last next same different other own real true false clear main whole entire high low short tall long early important possible impossible easy difficult hard heavy light warm cool clean safe unsafe dangerous sick ill unwell allergic pregnant disabled elderly young single double extra responsible liable due worth nearly asleep awake alive afraid scared worried nervous tired exhausted stressed embarrassed disappointed frustrated confused surprised shocked disgusted polite rude friendly helpful unhelpful kind gentle lovely professional unprofessional quick slow busy quiet loud black white red blue green yellow brown grey gray orange pink purple navy blonde naked wooden metal plastic medical financial legal personal private public annual monthly weekly local online final total original previous current additional several certain specific general special regular normal usual common proper perfect correct such many few more most less least enough much own inaccessible unauthorized fraudulent premature eligible entitled limited',
);

/** People who, in a complaint, work for the business unless something says otherwise. */
export const STAFF_NOUNS = words(
  'manager supervisor driver courier waiter waitress server bartender barista receptionist clerk cashier agent rep representative technician tech engineer plumber electrician mechanic installer operator assistant advisor adviser guy bloke lady girl chap fella worker employee colleague associate salesman saleswoman salesperson salesmen chef cook hostess host steward stewardess attendant instructor stylist groomer nurse doctor dentist optician hygienist teacher staff team crew workers drivers agents reps representatives technicians engineers colleagues waiters owner boss secretary underwriter adjuster officer advisors advisers handler dispatcher porter guard fitter joiner builder decorator roofer contractor gardener cleaner cleaners housekeeper keyworker midwife consultant surgeon physio therapist counsellor operative teller',
);

/** What a business calls itself, said by an outsider with "the" or "this" before it. */
export const BUSINESS_NOUNS = words(
  'company business firm bank lender servicer bureau insurer airline carrier retailer vendor seller merchant manufacturer agency dealership utility corporation creditor',
);

/** Places of a business: "the shop" becomes "our shop". */
export const PLACE_NOUNS = words(
  'shop store restaurant café cafe salon garage branch office hotel gym clinic surgery practice pharmacy bakery bar pub depot warehouse workshop showroom website site app helpline hotline reception desk counter kitchen',
);

/** People of the customer's own circle, with the pronoun that stands for them. */
export const CIRCLE: ReadonlyMap<string, 'he' | 'she' | 'they'> = new Map([
  ...'husband son father dad daddy brother grandfather grandad granddad grandpa uncle nephew boyfriend grandson stepson stepdad boy fiancé'
    .split(' ')
    .map((word) => [word, 'he'] as const),
  ...'wife daughter mother mum mom mummy mam sister grandmother gran granny grandma nan nana aunt auntie niece girlfriend granddaughter stepdaughter stepmum fiancée'
    .split(' ')
    .map((word) => [word, 'she'] as const),
  ...'child kid baby toddler partner spouse friend cousin neighbour neighbor parent fiance infant tenant landlord flatmate roommate boss dog cat puppy kitten horse pet'
    .split(' ')
    .map((word) => [word, 'they'] as const),
]);

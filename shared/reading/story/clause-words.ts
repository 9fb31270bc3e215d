/** The small words clauses are cut by, for English. Words only: the cutting lives in clauses.ts. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that can be the whole subject of a clause. */
export const PRONOUNS = words(`i we you he she it they this that these those there nobody someone somebody everyone
  everybody anyone nothing everything something one i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll
  he's he'd he'll she's she'd she'll it's it'll it'd they're they've they'd they'll that's there's here's what's who's`);

/** Words that open a subject of more than one word. */
export const DETERMINERS =
  words(`my our his her their your its the a an no this that these those every each some all both
  another neither either any one two three four five six seven eight nine ten`);

/** Conjunctions that join two statements of equal rank. */
export const COORDINATORS = words(`and but so plus nor however then whereas`);

/** Conjunctions that hang a clause on another one; cut only where the whole is long. */
export const SUBORDINATORS = words(`because since as when while until after before although though if unless once where
  whenever whether till even cause`);

/** Words that make a clause unfit to stand alone when they open it. */
export const UNFIT_OPENERS =
  words(`if unless whether or than who which whose whom to of like before lest as until till what how
  why where si que quien cuando quand lorsque dont wenn falls ob dass weil bevor se quando che perché als dat omdat`);

/** Words dropped from the beginning of a clause. */
export const DROPPED_OPENERS =
  words(`and but so because yet plus nor however then although though while when whereas since
  also anyway well ok okay now & once after until till still again furthermore moreover additionally first firstly
  secondly finally hi hello hey so unfortunately sadly basically obviously actually honestly apparently luckily thankfully as oh no yes
  ps hence therefore thus cause that just only
  y pero et mais ou donc puis und aber denn sondern e ma però mas porém en maar want dus también auch aussi também anche`);

/** Words a clause must not end with. */
export const DROPPED_ENDINGS =
  words(`and but so because yet plus nor or that which who when while although though if as to
  of the a an with for from at by into than then my our your their his until y pero et mais und aber e ma mas en maar der
  die das le la les el los un une il lo o os`);

/** Auxiliaries that, standing before a pronoun at the beginning, make a question. */
export const ASKING = words(`are is was were do does did can could would will have has had should may shall am`);

/** Finite verbs that do not end in "ed". */
export const FINITE =
  words(`is are was were am 's has have had do does did can could will would shall should may might must
  isn't aren't wasn't weren't ain't hasn't haven't hadn't don't doesn't didn't can't cannot couldn't won't wouldn't
  shouldn't i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's
  it'll it'd they're they've they'd they'll that's there's here's what's who's
  got get gets went go goes came come comes said say says told tell tells took take takes gave give gives made make makes
  found find finds paid pay pays bought buy buys sent send sends left leave leaves lost lose loses kept keep keeps put puts
  rang ring rings called call calls wrote write writes spoke speak speaks saw see sees heard hear hears felt feel feels
  thought think thinks knew know knows began begin begins broke break breaks fell fall falls drove drive drives stood stand
  stands sat sit sits met meet meets held hold holds brought bring brings built cut cuts cost costs hurt hurts let lets
  read reads ran run runs set sets shut shuts slept sold sell sells shook spent spend spends stole steal struck swore threw
  throw throws understood woke wore wear wears won rode sings sang sank flew fly flies grew froze freezes hid hit hits laid
  lay led lit meant mean means quit rose showed show shows shrank shrunk smells smelt smelled spilt spoilt stank stuck stinks
  swelled taught tore want wants need needs like likes expect expects works work looks look seems seem keeps leaks leak
  stopped stops stop owe owes refuse refuses claim claims state states charge charges ask asks help helps happens happen
  arrives arrive opens open closes close appears appear doesn't tried try tries reports report continues continue started
  allows allow requires require became become becomes bit blew bled burnt caught chose clung crept dealt drew drank ate eat
  eats fed fought forgot forgave heard hung knelt leapt learnt lent overcharged overheard rid shone shot sleeps slid stung
  sunk swam swept swung tastes tasted uses use remains remain lives live tells includes wins answers answered believe
  believes dies die died turns sounds sits understands`);

/** Words that end in "ed" and are no past tense. */
export const NOT_PAST = words(`need feed seed speed indeed bed red shed hundred wed breed bleed sacred naked wicked
  unauthorized unexpected estimated advanced based supposed`);

/** Verbs that, at the head of a clause, make it an order and no statement. */
export const IMPERATIVES =
  words(`please get do don't give fix come send tell make take stop look check explain reply contact
  refund pay find consider remove change cancel bring call ring see note avoid beware return go keep be remember kindly
  reconsider confirm provide replace repair deliver collect review investigate withdraw cease unlock reset restore
  compensate reimburse honor honour allow sort answer respond help let thank thanks`);

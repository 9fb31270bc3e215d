/** Word classes that phrases are built over: `<staff>` stands for any word of the class `staff`. Data only; no phrases. */
import { stemOf } from './stem.ts';

/** Members are written once; every inflection with the same stem belongs to the class too. */
const CLASSES: Readonly<Record<string, string>> = {
  staff: `staff team driver engineer technician plumber agent courier waiter waitress server chef cook kitchen manager crew colleague
    receptionist reception nurse doctor dentist mechanic clerk cashier barista trainer guard carer tutor teacher stylist housekeeping housekeeper
    porter worker employee host hostess bartender barber baker builder electrician fitter installer supervisor lad chap girl boy assistant
    apprentice trainee decorator groomer instructor midwife vet steward stewardess pilot operator advisor adviser handyman locksmith cleaner
    joiner roofer carpenter surveyor therapist seamstress tailor butcher florist gardener lifeguard`,
  outsider: `courier carrier supplier manufacturer wholesaler bank airline airport landlord council government platform contractor subcontractor
    printer developer distributor vendor provider partner insurer post customs depot warehouse agency`,
  machine: `fryer oven boiler smoker fridge freezer dishwasher printer till terminal server system computer phone battery van truck car lift
    elevator lorry bike machine generator heating pump website app software database scanner hob grill cooker tap engine tyre tire router
    network line satnav algorithm programme camera projector kiln`,
  weather:
    'weather rain snow storm fog heat heatwave ice wind frost flood traffic roadworks strike strikes accident roads motorway',
  customer: `customer client guest patient user passenger member parent buyer tenant diner traveller traveler claimant resident visitor
    shopper subscriber policyholder reviewer boater`,
  kin: `guests kids children husband wife son daughter dog friend party mother father mum mom dad partner family neighbour neighbor boy girl
    brother sister team`,
  care: `read check look listen plan ask book measure follow charge maintain notice verify confirm clean research supervise watch mind
    secure lock report return keep mention inform notify study inspect update backup save label pack test supply allow prepare register
    declare insure`,
  misstep: `left chose decided opted picked insisted ignored refused delayed skipped declined overlooked clicked ticked pressed dropped spilled
    spilt bent forced overfilled overloaded washed scrubbed parked forgot neglected failed misread misunderstood misheard mistook
    disregarded panicked rushed`,
  rulebook: `terms conditions policy policies rules rule guidelines guideline regulations contract agreement clause brochure procedure procedures
    waiver protocol licence license section paragraph tariff handbook warranty guarantee bylaws statute
    legislation fineprint`,
  pay: `refund reimburse compensate pay cover credit exchange waive extend replace honour honor issue repay replace`,
  gift: `voucher coupon discount credit hamper flowers chocolates bouquet wine champagne prosecco dessert meal dinner lunch breakfast drink
    coffee pizza burger brisket pint beer cocktail treat refill sampler basket giftcard sample goodie freebie spa massage cake
    pastry pastries brunch cookies gems tokens merchandise mug present gift goodybag`,
  extra: `ticket night stay session class upgrade pass round premium facial manicure haircut wash ride appetizer appetiser starter tea
    membership subscription tshirt hotel weekend parking shipping delivery lesson rental trial voucher meal dinner lunch drink coffee cake
    dessert month week year entry access appetizer`,
  free: 'free complimentary gratis',
  give: 'give send offer put add throw treat accept enjoy slip credit grant provide arrange reserve shout pop gift award load knock',
  harm: `harm injure hurt poison burn scald infect sicken damage endanger wound scar bruise cripple assault humiliate traumatise traumatize
    kill choke electrocute blind deafen`,
  safety: `warn check secure test inspect train clean lock fix repair label tell prevent stop protect supervise cook store act disclose
    maintain recall replace remove close cordon ground insulate screen sanitise sanitize notify`,
  danger: `raw hole gap spoiled spoilt mouldy moldy undercooked loose open unlocked broken faulty rotten wet slippery live exposed unguarded
    contaminated expired bare rusty cracked unattended unsafe dangerous`,
  feeling: `upset angry frustrated annoyed humiliated disappointed furious worried distressed embarrassed offended unhappy dissatisfied let
    hurt insulted uncomfortable unwelcome aggrieved inconvenienced displeased disgruntled`,
  insultnoun: `moaner moaners whinger whingers complainer complainers crank nutter nutters loser losers bully snob brat weirdo troublemaker
    chancer cheat cheats snowflake busybody fool fools twit prat muppet tosser numpty genius einstein princess diva timewaster cretin
    imbecile creep coward parasite leech sponger fantasist charlatan`,
  insultadj: `miserable bitter jealous deluded unhinged unreasonable ungrateful spoilt spoiled spiteful vindictive paranoid greedy clueless
    thick dense daft hopeless abusive aggressive malicious hateful toxic impossible vile vulgar obnoxious insufferable arrogant demanding`,
  law: `court solicitor solicitors lawyer lawyers attorney attorneys police legal counsel barrister bailiffs authorities prosecution`,
  illness: `bug virus norovirus flu allergy allergies alcohol medicine medicines medication intolerance stress anxiety dehydration heatstroke
    hangover pregnancy hormones age hygiene infection condition bacteria anxiety migraine`,
  reviewword: 'review reviews rating ratings star stars score scores feedback comment comments post tweet',
  reviewchange: `bump push nudge raise up increase add change revise edit update improve reconsider rethink revisit remove delete tweak adjust restore
    amend upgrade retract withdraw pull erase modify correct lift boost alter redo`,
  favour:
    'treat gift favour favor bonus surprise courtesy kindness gesture exception generosity discretion present goodwill concession perk',
  contactverb:
    'phoning calling emailing chasing writing ringing posting complaining messaging nagging pestering tweeting shouting',
  drama: 'drama fuss mountain scene issue noise song meal crisis catastrophe circus spectacle federal',
  authority: `bank courier supplier manufacturer assessor council airline insurer agent platform shop seller store host landlord doctor gp police
    county office department authority dealer retailer provider carrier ombudsman regulator embassy hospital pharmacy broker network issuer
    marketplace developer`,
};

const byMember = new Map<string, string[]>();
for (const [name, members] of Object.entries(CLASSES)) {
  for (const member of members.split(/\s+/)) {
    for (const key of new Set([member, stemOf(member)])) {
      const names = byMember.get(key) ?? [];
      if (!names.includes(name)) names.push(name);
      byMember.set(key, names);
    }
  }
}

const NONE: readonly string[] = [];

/** Whether there is a class of that name. */
export const isWordClass = (name: string): boolean => name in CLASSES;

/** The classes a folded word belongs to, by itself or by its stem. */
export function classesOf(word: string): readonly string[] {
  return byMember.get(word) ?? byMember.get(stemOf(word)) ?? NONE;
}

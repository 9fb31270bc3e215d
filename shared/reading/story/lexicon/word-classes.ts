/** Sets of words that phrases name as classes ("@not"). Words only: no phrases and no weights. */

const words = (list: string): ReadonlySet<string> =>
  new Set(list.trim().normalize('NFD').replace(/\p{M}/gu, '').split(/\s+/));

/** Classes by name. English unless the name says otherwise. */
export const WORD_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  not: words(`not never no none nothing nobody neither nor without cannot don't doesn't didn't isn't wasn't weren't aren't
    haven't hasn't hadn't won't wouldn't can't couldn't shouldn't ain't barely hardly unable
    nunca jamás tampoco nadie nada sin pas jamais aucun aucune sans nicht kein keine keinen keiner nie niemand ohne
    não nem ninguém sem non mai nessuno senza niet geen nooit niemand zonder`),
  neg: words(`not never cannot don't doesn't didn't isn't wasn't weren't aren't haven't hasn't hadn't won't wouldn't can't
    couldn't shouldn't ain't no`),
  numberWords: words(`one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
    sixty hundred thousand several many couple few half multiple numerous countless dozens`),
  want: words(`want wants wanted wanting need needs needed expect expects expecting expected demand demands demanding require
    requires requiring request requests requesting requested seek seeking insist insisting like love wish wishing hope hoping
    ask asks asking asked beg begging prefer deserve deserves appreciate trying tried looking waiting await awaiting urge
    propose suggest`),
  can: words(`can could would will should must may might shall can't couldn't won't wouldn't ought`),
  please: words(`please kindly urgently`),
  bodypart: words(`head face eye eyes nose mouth lip lips tongue tooth teeth gum chin cheek ear neck throat shoulder arm
    elbow wrist hand hands finger fingers thumb chest rib ribs back spine stomach hip leg legs thigh knee knees shin calf
    ankle ankles foot feet heel toe toes skin scalp forehead nail nails eyebrow collarbone hair nerve muscle`),
  drivable:
    words(`car vehicle truck van suv motorcycle bike bicycle scooter bus train engine steering brake brakes braking
    airbag airbags tire tires wheel wheels seatbelt accelerator throttle transmission pedal windshield headlight headlights
    hood suspension axle gear clutch ignition wiper wipers fuel`),
  act: words(`do send collect deliver empty pick take bring put move change open let allow give make process approve release
    transfer finish complete start return come go drop hand build lay cut paint print post publish upload clear wipe clean
    wash install fit hang remove plant dig mow mark grade register enrol enroll book reserve seat serve cook bake pack wrap
    ship dispatch forward credit count apply accept sign issue restock reconnect list relist hold keep save cover honor
    honour match adjust extend renew grant award play run teach lead feed water walk measure sew stitch alter press polish
    turn reduce increase lower raise switch provide supply arrange organise organize sort deal handle treat follow act`),
  acted:
    words(`done sent collected delivered emptied picked taken brought put moved changed opened processed approved released
    transferred finished completed started returned dropped built laid cut painted printed posted published uploaded cleared
    cleaned washed installed fitted hung planted marked graded registered enrolled booked reserved seated served cooked
    packed wrapped shipped dispatched forwarded counted applied accepted signed issued listed covered honored honoured
    matched adjusted extended renewed granted awarded measured altered sorted dealt handled arranged carried resolved
    settled tested checked looked met kept`),
  cash: words(`money deposit deposits fee fees payment payments cash fare fares charge charges cost costs sum amount price
    premium premiums funds balance savings euros pounds dollars bucks quid pennies difference overpayment instalment
    installment postage shipping rent wages salary commission tip`),
  staff:
    words(`waiter waitress driver manager receptionist nurse doctor guard agent clerk assistant employee cashier courier
    teacher officer barista bartender barman steward conductor porter bouncer doorman host hostess salesman saleswoman
    technician engineer plumber mechanic stylist hairdresser barber rep representative advisor adviser consultant landlord
    warden inspector pharmacist dentist surgeon midwife carer attendant supervisor chef server operator colleague worker
    instructor coach trainer groomer vet builder fitter installer salesperson teller collector staff personnel`),
  i: words(`i we`),
  me: words(`me us him her them`),
  my: words(`my our his her their your the a this that`),
  be: words(`is are was were be been being am got get gets`),
  have: words(`have has had having i've we've they've you've`),
  will: words(`will would i'll you'll they'll she'd he'd they'd i'd could can`),
  they: words(`you they he she it who nobody someone staff agent rep representative manager driver company bank
    receptionist technician supervisor lady guy man woman person girl boy clerk colleague team department office shop`),
  family: words(`mum mom mother dad father wife husband son daughter brother sister nan gran grandmother grandma
    grandfather grandad grandpa granddad baby child children kid kids partner fiance fiancee aunt uncle nephew niece mam
    grandson granddaughter parents toddler girlfriend boyfriend friend neighbor`),
  time: words(`minute minutes min mins hour hours hr hrs day days week weeks month months year years wks nights night
    weekend weekends`),
  food: words(`food meal dinner lunch breakfast dish pizza burger chicken steak fish soup salad coffee tea latte cake
    sandwich fries chips curry rice pasta bread wine beer roast noodles dessert sauce egg eggs bacon sushi kebab taco tacos
    wings sausage pie cream meat starter starters mains takeaway drink drinks bagel pastry croissant toast`),
  item: words(`item items product phone laptop table chair sofa bed mattress washing machine dishwasher fridge freezer oven
    kettle toaster boiler heater tv television camera watch shoes boots dress jacket shirt trousers bag glasses ring necklace
    bike bicycle scooter pram pushchair toy drill mower desk wardrobe lamp unit device charger headphones earbuds printer
    tablet console car vehicle truck van engine seat tire tires brakes brake airbag airbags battery cable stroller blender
    vacuum hoover dryer cooker hob plant plants flowers bouquet book cd jar bottle parcel package box screen lid handle zip
    strap stitching sole coat sweater jumper transmission steering wheel motor pump hose fuel door window windows`),
};

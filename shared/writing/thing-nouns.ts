/** Things that complaints turn on, singular, in English. Data only. */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  `account airbag alarm apartment app appointment appraisal armchair bag balance bathroom bathtub battery bed bicycle bike bill
bill birdcage blanket blender blind boat bodywork boiler book booking boots bottle bouquet bowl box bracelet brake bread breakfast
broadband bucket buffet bumper burger bus cabinet cabin cake camera candle car card carpet case catalogue ceiling certificate
chair charge charger chart chair check cheque chicken claim cleaner clock coat coffee coffin collar commission computer concert
connection contract cot cottage couch course cover cream cup curry curtain cushion dashboard delivery deposit desk dessert dinner
dishwasher dress drill dryer duvet earrings engine engraving envelope escrow exam exhaust extension fare fence ferry fee film
filling fine fireplace fish flat flight floor flowers food fork frame freezer fridge fuel furniture game garage garden
gate gearbox glasses guitar gutter hairdryer haircut hall hamper handbag handle headlight headphones hearing heater heating hob
hotel house ink inspection insurance invoice ironing jacket jeans jewellery kettle keyboard key kitchen lamp laptop lawn leak
lease lens lesson letter licence license lift light line lightbulb loan locker lock loft luggage lunch machine manual mattress meal
meat medication membership menu meter microwave mirror modem monitor mortgage motor mug necklace oil operation order oven package
painting pan parcel park parking part passport password patio payment pedal permit pension perfume phone photo photos picture pill
pillow pipe pizza plan plant plate plaster policy pool porch portrait pram prescription present printer product project pump
purchase radiator radio railing receipt recipe record referral refrigerator refund rent rental repair report reservation results
ride ring road roof room router rug salad sandwich scaffolding scan scarf schedule screen seat seatbelt server service shed shelf
shirt shoes shower sign sink site skirt sleeve sofa soup speaker stairs statement steak steering stove stroller suit suitcase
subscription sunglasses surgery surround sweater swimsuit switch table tablet takeaway tap tank tax tea television tenancy tent
test ticket tile tiles timber toaster toilet tool toy trailer train transaction transfer transmission treatment trip trolley
trousers truck tuition turbine tv tyre tire umbrella upgrade van vehicle venue video violin visa visit voucher waiter wall wallet
wardrobe warranty washer watch water website wedding wheel wheelchair wifi window windscreen windshield wine wire workshop wreath
yoghurt yogurt`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

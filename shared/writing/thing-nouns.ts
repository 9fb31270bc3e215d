/** Things that complaints turn on, singular, in English. Data only. */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  `account airbag alarm apartment appointment appraisal armchair bag balance bathroom bathtub battery bed bicycle bike
bill birdcage blanket blender blind boat bodywork boiler book booking boots bottle bouquet bowl box bracelet brake
bread breakfast broadband bucket buffet bumper burger cabinet cabin cake camera candle car card carpet ceiling chair
charger chart cheque chicken claim cleaner clock coat coffee coffin collar commission computer connection contract
cot cottage couch course cup curry curtain cushion delivery deposit dessert dinner dishwasher dress dryer duvet
earrings engine engraving envelope escrow exhaust fare fence ferry fee film filling fine fireplace fish flat flight
flowers food fork freezer fridge fuel furniture game garage garden gate gearbox glasses guitar gutter hairdryer
haircut hall hamper handbag headlight headphones hearing heater heating house inspection insurance invoice jacket
jeans jewellery kettle keyboard kitchen lamp laptop lawn leak lease lens lesson licence license lightbulb loan
locker loft luggage lunch machine manual mattress meal meat medication membership meter microwave mirror modem
monitor mortgage motor mug necklace oil operation order oven package painting parcel parking passport password patio
payment pedal permit pension perfume pillow pipe pizza plan plant plaster policy portrait pram prescription printer
product purchase radiator radio railing receipt recipe record referral refrigerator refund rent rental repair report
reservation roof room router rug salad sandwich scaffolding scan scarf schedule screen seat seatbelt shed shelf
shirt shoes shower skirt sleeve sofa soup speaker stairs steering stove stroller suit suitcase subscription
sunglasses surgery sweater swimsuit table tablet takeaway tank tax tea television tenancy tent ticket tile tiles
timber toaster tool toy trailer train transaction transfer transmission treatment trip trolley trousers truck
tuition turbine tv tyre tire umbrella upgrade van vehicle video violin visa voucher wallet wardrobe warranty washer
water wedding wheel wheelchair wifi window windscreen windshield wine wreath yoghurt yogurt`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

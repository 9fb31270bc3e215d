/** Everyday nouns, so that a word in capitals can be told from an abbreviation and a noun from a verb. Data only. */

/** Nouns and other open-class words that are common in complaints. */
export const COMMON_NOUNS: ReadonlySet<string> = new Set(
  `account accident address afternoon air airbag airport amount ankle answer apartment appointment area arm art aunt axle baby back bag bags balance ball basin bath bathroom
bed bedroom beer bike bin bins birthday boiler book boot bottle bottom bowl box boy bread breakfast bridge brother bucket bus button cab cabinet cable cake camera car card
care carpet case cash cat ceiling chair chart chicken child chimney chip city class client clock clothes coat code coffee collar colour color complaint computer condition corner
cot counter couple course court crate cream credit crew cup curtain customer dad dashboard data daughter day days deal debt deck delivery deposit desk dinner dish doctor dog door
dress drink dryer dust ear egg eggs electricity email end engine entrance evening event evidence exam exhaust eye eyes fabric face fact family fan fault fee feet fence file film finger
fire fish flash flat flight flood floor flower flowers food foot form freezer fridge friend frame front fruit funeral game garage garden gas gate gift girl glass glasses glove grass
hair half hall hand handle hat head headlight heater heating heel hole holiday home honeymoon hood hospital hotel hour hours house husband ice idea income inch injury insurance interest
internet interview invoice issue item items jacket job joint juice key keys kid kids kitchen knee knife lamp laptop lawn leak leg lesson letter level licence light lights line
link list loan lock lorry lot luggage lunch machine mail maintenance man mattress meal meat medicine meeting member menu message meter middle milk mind mile miles minute minutes mirror mistake
money month months morning mortgage mother mould mouse mouth move movie mum name neck night nights noise nose note notice number nurse oil order oven page pain paint pair pan paper
papers parcel park part parts party passenger passport path payment pay pedal pen people person phone photo photos picture pictures piece pillow pipe place plan plane plate plug
point police pool post pot power prescription price problem product proof property purchase quality question queue quote rain rate reason receipt record refrigerator refund registration rent repair
reply report request rest result ride rim rims ring road roof room rope route row rug rule safety salad sale sauce school score screen seat seats seatbelt secretary service sesame sewage shampoo
sheet shelf shirt shoe shoes shop shower side sign sink sister size skin slot smell smoke snow soap sofa son song soup space spark speed spot stain staff stairs star start
state station steak stitch stock storm story street suit suitcase summer sun surface system table tank tap taxi tea team tenant tent test text thing things ticket tickets tile time tire tires
toilet toilets tooth top towel town toy track trade tree trial trip trouble truck trunk tub tube tyre tyres umbrella van vehicle video view visit voice voucher wall wallet warning
warranty wash washer washes watch water way website wedding week weeks weekend weight wheel wheels wife wind window windows wine wing winter wire wiper woman wood word words work world wound
wrist year years yard zip air owner model brake brakes transmission ignition steering battery issues problems fuel gasoline mileage dealer dealership recall recalls latch windshield bumper sunroof clutch gear gears lug lugs
defect defects corrosion fluid rear driver side key stop hazard hose cap belt coil sensor valve gasket oil lever pin tether anchor strap seatbelt airbags child infant radian brown fabric warmers burn holes photograph photographs claim claims call calls charge charges orders refund refunds requests review reviews message messages bill bills invoices notes offers repairs replies reports results services signs stops tests texts trips tickets quotes sites types options tablets pages terms details documents services notices leaks pilot website lady guy bloke starter main mains dessert bin turnstile membership app site ring cabinet delivery parcel courier package foreman foam waiter sofa mattress sheet lift elevator screw lid sun sky`
    .trim()
    .split(/\s+/),
);

/** Words that may stand with a capital and still name nobody. Lower case. */

const WORDS = `i i'm i'll i've i'd dm dms pm sms url pdf vip id faq usb pin atm hr it ceo tv gps wifi wi-fi app ok asap rsvp
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
mondays tuesdays wednesdays thursdays fridays saturdays sundays
spring summer autumn winter christmas easter thanksgiving hanukkah ramadan eid diwali halloween valentine valentine's mother's father's new year's eve god lord jesus christ terms conditions policy agreement order track settings restore menu profile premium pro basic plus
english spanish french german italian portuguese dutch chinese japanese american british european irish scottish welsh canadian australian indian african asian
uk us usa eu england britain scotland wales ireland america europe canada australia
mr mrs ms miss dr sir madam prof mx
dear hi hello hey greetings good morning afternoon evening day yours sincerely faithfully truly kind kindest best warm warmest regards wishes thanks thank cheers respectfully
team customer customers service services care support relations experience success manager management owner owners co-owner founder director head chief officer president vice
assistant associate deputy senior junior lead supervisor coordinator specialist representative agent advisor adviser executive general regional operations department office
front desk house guest guests member members patient patients client clients community public complaints complaint resolution resolutions quality safety health food store shop restaurant
kitchen bar hotel clinic practice surgery hospital branch bank school library museum airport station street road avenue lane square county city council
internet web website facebook twitter x instagram linkedin google yelp tripadvisor trustpilot whatsapp reddit amazon apple android iphone ipad windows mac paypal visa mastercard
zoom teams outlook gmail youtube tiktok uber fedex ups usps dhl royal mail post
sorry thanks hello please inbox messenger direct message messages reply stop help yes no not and the a an or but for of to in on at with by from as is are was be we you he she they this that these those my our your
his her their its all any each every first second third next last one two three four five six seven eight nine ten
re fw subject ps p.s ref order invoice account case ticket number street st section part point option step page item plus
accounts billing sales marketing returns delivery deliveries dispatch logistics warehouse workshop reception receptionist bookings reservations tenant resident residents services
engineer technician plumber electrician chef baker photographer dentist doctor nurse gp vet mechanic builder host hostess partner partners ltd llc inc plc gmbh sl bv sa co company & and
escalations escalation governance compliance legal privacy protection data ombudsman trustee principal registrar dean bursar editor producer foreman steward captain crew`;
const SET = new Set(WORDS.split(/\s+/));

/** Whether a folded word with a capital is no name of a person, place or product of this case. */
export function isNoName(word: string): boolean {
  return SET.has(word) || SET.has(word.replace(/'s$/, ''));
}

/** Slips of the keyboard and shorthand, each with what was meant. Data only; context is judged where they are used. */

/** Lower-case word → its healed form; always right, whatever stands around it. */
export const SLIPS: ReadonlyMap<string, string> = new Map(
  `dont don't|doesnt doesn't|didnt didn't|cant can't|couldnt couldn't|wouldnt wouldn't|shouldnt shouldn't|wasnt wasn't|werent weren't|isnt isn't|arent aren't|havent haven't|hasnt hasn't|hadnt hadn't|aint ain't|wont won't
ive I've|im I'm|iam I am|youre you're|youve you've|youd you'd|youll you'll|theyre they're|theyve they've|theyd they'd|theyll they'll|weve we've|thats that's|whats what's|wheres where's|hows how's|theres there's|hes he's|shes she's|whos who's|itll it'll|everytime every time
u you|ur your|r are|n and|pls please|plz please|thx thanks|thru through|tho though|cuz because|coz because|cos because|bc because|b4 before|2day today|2moro tomorrow|tmrw tomorrow|msg message|msgs messages|appt appointment|appts appointments|acct account|accts accounts|mgr manager|mgmt management|dept department|pkg package|min minute|mins minutes|hr hour|hrs hours|wk week|wks weeks|mth month|mths months|yr year|yrs years|xmas Christmas|weds Wednesday|tues Tuesday|thurs Thursday|thur Thursday|fri Friday|tue Tuesday|suppose-to supposed to|gonna going to|wanna want to|gotta got to|alot a lot|abit a bit|aswell as well|infact in fact|eachother each other|noone no one|cannot cannot|recieve receive|recieved received|recived received|definately definitely|seperate separate|seperately separately|occured occurred|refered referred|untill until|truely truly|adress address|accomodate accommodate|acommodation accommodation|accomodation accommodation|wich which|teh the|becuase because|becasue because|beleive believe|wierd weird|tommorow tomorrow|tommorrow tomorrow|tomorow tomorrow|yesturday yesterday|calender calendar|maintainance maintenance|garantee guarantee|gaurantee guarantee|warrenty warranty|reciept receipt|recipt receipt|payed paid|buisness business|bussiness business|managment management|manger manager|appointmet appointment|apointment appointment|delievered delivered|delivary delivery|wensday Wednesday|wendsday Wednesday|febuary February|cancled cancelled|cancelation cancellation|completly completely|extremly extremely|immediatly immediately|immediatley immediately|finaly finally|realy really|usualy usually|attatched attached|recomend recommend|recomended recommended|embarassing embarrassing|embarassed embarrassed|prefect perfect|dissapointed disappointed|dissapointing disappointing|unfortunatly unfortunately|resturant restaurant|restaraunt restaurant|restraunt restaurant|hosptial hospital|vehical vehicle|vehichle vehicle|breaks-failed brakes failed|telphone telephone|emial email|wierdly weirdly|quoate quote|transfered transferred|refering referring|occuring occurring|writting writing|writen written|sentance sentence|arguement argument|existance existence|independant independent|necesary necessary|neccessary necessary|posession possession|priviledge privilege|publically publicly|responsability responsibility|succesful successful|successfull successful|suprise surprise|suprised surprised|thier their|ther there|whereever wherever|wether whether|arrarge arrange|agian again|allready already|allways always|anwser answer|begining beginning|bougth bought|brocken broken|comming coming|curiousity curiosity|desparate desperate|dissapear disappear|enviroment environment|experiance experience|foward forward|goverment government|happend happened|intrest interest|knowlege knowledge|lieing lying|loosing losing|orded ordered|paymant payment|peice piece|probly probably|promiss promise|questionaire questionnaire|sayed said|scedule schedule|shiped shipped|stoped stopped|tryed tried|wiht with|wating waiting|waitting waiting|leasons lessons|instaled installed|droped dropped|opend opened|tickect ticket|chargeing charging|useing using|accidently accidentally|mortage mortgage|messsage message|especialy especially|cancled cancelled|recieving receiving|beggining beginning|finacial financial|intrested interested|untill until|occassion occasion|occassions occasions|tomorow tomorrow|greatful grateful|judgemental judgemental|havn't haven't|did'nt didn't|does'nt doesn't|is'nt isn't|was'nt wasn't|could'nt couldn't|would'nt wouldn't`
    .split(/[|\n]/)
    .map((pair) => {
      const gap = pair.indexOf(' ');
      return [pair.slice(0, gap), pair.slice(gap + 1)] as const;
    }),
);

/** Nouns after which "its" is "it is" said loosely; before anything else "its" stays. */
export const AFTER_ITS_MEANING_IT_IS: ReadonlySet<string> = new Set(
  'been not a an the just still only so too very my your our now been like all no never always gone going getting got really already about supposed almost nearly impossible'.split(
    ' ',
  ),
);

/** Abbreviations that keep their capitals. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  'FDCPA FCRA ECOA RESPA TILA TEPSLF PSLF TCPA HIPAA FERPA PMI HELOC FHA IBAN ATM GP USB TV PC POS PIN SMS VAT UK US USA EU NHS CFPB FTC FCC BBB FDIC IRS SSN APR ACH FICO DMV HOA CEO HR IT ID GPS AC HVAC LED LCD CCTV UPS DHL FDA VIN RV SUV ABS EGR ECU AWD NHTSA RAM AAA MRI CT ICU ER EMS ENT IVF IUD HIV ADHD CBT PTSD CMHT CAMHS PALS DVLA HMRC TV DVD CD PDF FAQ URL API CSV VPN DNS SSL CRM SLA ETA DOB LLC INC EPC MOT B&B A&E DIY BMW VW GMC KIA EV TPMS OBD PCM PPI HSBC TSB RBS RAC BT EE O2 AT&T TSA JFK LAX SFO ORD NYC LA OK AM PM QR RAF UV XL XS XXL'.split(
    ' ',
  ),
);

/** Names that text in capitals hides and that keep their capital: days, months, makes, firms, countries, feasts. */
export const PROPER_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december christmas easter
thanksgiving halloween google facebook instagram whatsapp twitter amazon apple iphone ipad android samsung microsoft netflix uber ebay etsy paypal venmo zelle visa mastercard amex discover experian equifax transunion chase citibank
wellsfargo wells fargo comcast verizon xfinity synchrony navient prius deville durango takata santander barclays lloyds natwest halifax fedex royal ford chevrolet chevy toyota honda nissan hyundai dodge jeep chrysler subaru mazda volkswagen audi mercedes volvo lexus acura
infiniti cadillac buick pontiac saturn tesla mitsubishi suzuki porsche jaguar fiat mini lincoln mercury explorer escape focus fusion mustang ranger taurus expedition explorer silverado impala malibu
equinox traverse cobalt camry corolla civic accord odyssey altima sentra rogue sonata elantra wrangler cherokee durango caravan michelin goodyear firestone bridgestone graco britax diono evenflo london
england scotland wales ireland america american british english french german spanish italian chinese indian mexican canada florida texas california york ohio michigan`
    .trim()
    .split(/\s+/),
);

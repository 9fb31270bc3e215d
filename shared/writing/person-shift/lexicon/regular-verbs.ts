/** Regular English verbs that turn up in complaints, base form. Data only. */

/** Separated by spaces. */
export const REGULAR_VERBS = `
abandon accept access accommodate accompany accrue accuse achieve acknowledge act activate add address adjust admit adopt advertise
advise affect agree alert allege allow alter amend amount annoy answer anticipate apologize apologise appeal appear apply appoint
appreciate approach approve argue arrange arrest arrive ask assess assign assist assume assure attach attack attempt attend attract
authorize authorise avoid await back balance ban bark bark base bathe beg behave believe belong benefit bill blame bleach blink block blur
board boil book borrow bother bounce brag brake breach breathe brush bug bump burgle bypass calculate call calm cancel care carry
cash cause cease celebrate certify challenge change charge chase chat check cheat cheer chew chip chop claim clarify clean clear click
climb clip close clog collapse collect color colour comb combine comfort commit communicate commute compare compensate complain complete
comply compromise conceal concern conclude conduct confirm confuse connect consider consist console consolidate constitute consult contact
contain contest continue contract contribute control convert convince cook cool cooperate copy correct correspond cough count cover crack
crash crawl create credit cross crush cry cure curl curse dance damage dash date debit decide declare decline decrease deduct deem default
defend defer delay delete deliver demand deny depart depend deposit depress describe deserve design destroy detail detect deteriorate
determine develop dial die diagnose differ direct disable disagree disappear disappoint discharge disclose disconnect discover discriminate
discuss dismiss dispatch despatch display dispute disregard dissolve distress distribute disturb divide donate double doubt download draft drag
drain dress drill drip drop dry dump earn ease edit elect email embarrass embroider emerge employ empty enable enclose encounter encourage end
endure engage engrave enjoy enquire enroll enrol ensure enter entitle escalate escape establish estimate evict evidence examine exceed except
exchange exclude excuse execute exercise exist expect experience expire explain explode export expose express extend face fade fail faint fake
fall fasten favor favour fax fear feature file fill film filter finalize finance fine finish fire fix flag flash flicker flip flood flush fold follow force
forge forward frighten frustrate fulfil fulfill function fund furnish gain garnish gather generate glue grab grant greet grind groom guarantee guard guess
guide hand handle hang happen harass harm hate head heal heat help hesitate highlight hike hinder hire honor honour hope host hover hurry identify ignore
imply import impose improve include increase incur indicate inflate inform initiate injure inquire insert insist inspect install instruct insulate insult insure
intend interact interfere interrupt interview introduce invade invest investigate invite invoice involve iron irritate issue itch jam jerk join joke judge jump
justify kick kill knock label lack land last laugh launch leak leap lease lecture level license lift like limit limp link list listen live load loan lock log
look loosen love lower mail maintain manage mark marry match matter measure mention message mess mind miss misplace misquote misrepresent misspell
mix moan modify monitor mop move mow nag name need neglect nick note notice notify number object obligate oblige observe obtain occupy occur offend offer
omit open operate oppose order organize organise outline overbook overcook overdraw overflow overlook oversell owe own pack paint panic park part
participate pass paste patch pause perform permit persist phone photograph pick place plan plant play please plug point poison polish pop possess post postpone
pour practice prefer prepare prescribe present preserve press presume pretend prevent print proceed process produce progress project promise promote
protect protest provide pull pump punish purchase push qualify query question queue quote race rain raise rate rattle reach react realize realise reassign reassure
rebook receive recall recharge reclaim recognize recognise recommend reconnect reconsider record recover rectify redact redeem reduce refer refinance reflect
refresh refund refurbish refuse regard register regret reimburse reinstall reinstate reinsure reissue reject relate relax release rely remain remedy remember remind remodel
remove renew renovate rent repair repeat rephrase replace reply report represent request require reschedule rescind research resend reserve reset reside resign resolve
respond rest restart restore restrict result resume retain retire retrieve return reveal reverse review revise revoke reward rinse rip rob roll rot round
route rub ruin rule rush sack sand satisfy save scam scan scare schedule scold scratch scream screen screw seal search seat secure seem select separate serve
service settle shave shift ship shock shop shorten shout shove shower shrug sign signal skip slam slip slow smash smear smile smoke snap sneak sniff sob soak solve sort
sound spark spray squash squeak squeeze stain stall stamp stare start starve state stay steam step stitch stop store strain strand stress stretch strip struggle
study submit subscribe subtract succeed suck suffer suggest suit sum supply support suppose surprise surrender suspect suspend switch tag talk tap taste tax tempt
terminate test text thank threaten tick tie tighten time tip tire touch tow trace track trade train transcribe transfer translate transport travel treat tremble trick trigger
trim trip trouble trust try tune turn twist type unlock unload unpack unplug unpick unsubscribe update upgrade upload urge use utilize vacate vacuum validate value vary verify
view violate visit void volunteer vomit vote wait waive walk want warn warp wash waste watch water weigh welcome whisper wipe wish witness wobble wonder work worry worsen
wrap wreck yell zip bang beep blister bubble buckle buzz chafe cheapen clatter coat coordinate crumble curdle defrost deflate demolish dent derail detach detain disinfect dislike
disrupt downgrade drown dye enforce erase evacuate evaporate fiddle fizzle fluctuate foam freelance fray gamble garble gossip graze grumble gush hack hammer hassle hem
hiccup hinge inconvenience infect inflame insinuate intimidate jolt juggle lag leaflet lease misdiagnose mislabel misplace moult mould mold mute niggle outbid overheat overload overrun
paralyse peel perish pester pinch plaster pledge pretend puncture rattle reboot recommence recur redirect redeliver refill reheat reimburse relocate renege repaint reprint reroute resell
resurface reupload rust scald scorch scrape scrub shatter shred shuffle sizzle skid smudge snag snarl snore spoil sprain stalk sterilise stumble stutter sublet sue swap sweat swerve swipe
tailor tamper tangle tether tilt tinker topple tow trail trample transpire trouser tug tumble unblock undercharge undercook undercut unfreeze unravel upsell veer vibrate vet wail wander weaken
wheel whine whistle wince withhold wriggle yank power wire transmit idle accelerate decelerate shudder lurch surge malfunction ignite deploy corrode rupture brake swerve yield merge reverse replay share bank sag droop scowl sneer shriek mutter grab slouch hiss chill thaw char brew sip chew gnaw pour garnish dine lodge camp tour cruise commute board taxi land refit rewire retile regrout grout varnish stain sand trim hedge prune weed water seed fence gate pave tarmac
research seize vanish total tack auction stream hum melt telephone fracture clone prorate tut dock staple chain pat hijack allocate coast sustain survive float snow personalise emigrate roar degrade
advance itemize reopen bully roam mock cram reseal carve notarize recalculate snatch clock repossess steer cite imitate score capitalize straighten inventory scramble weld migrate divert toss
expel dispense capture resubmit thicken browse revolve drench wilt wave swallow fry scrap humiliate ooze nod forfeit hug award overstay strap chuck notarise flap huff scroll hoover inherit scatter
bury dither sneeze admire nudge trap deactivate chirp substitute isolate sever recycle prop drift illuminate commence impact stonewall aim rename define lighten complicate document locate appal
tarnish defraud contaminate corrupt contemplate obstruct tickle figure harden soften misread intervene interpret assemble astonish await bolt clamp crease dangle dissolve erupt flake freshen gape
hover ignite jeopardise jeopardize litter misuse mislead overdo pester plug ponder prohibit ransack reapply rehang rewash sag scuff sicken slap smack spill splash splinter sprout strip tangle thump
`;

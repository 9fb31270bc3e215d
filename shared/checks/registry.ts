/** All rules, by name. A rule that is not in this list does not run. */
import type { Rule } from './rule.ts';
import { againstThePlatform } from './rules/against-the-platform.ts';
import { amountInPublic } from './rules/amount-in-public.ts';
import { apologizesAgain } from './rules/apologizes-again.ts';
import { apologyAdverb } from './rules/apology-adverb.ts';
import { asIAlreadyToldYou } from './rules/as-i-already-told-you.ts';
import { asksWhatTheySaid } from './rules/asks-what-they-said.ts';
import { belittles } from './rules/belittles.ts';
import { blamesTheCustomer } from './rules/blames-the-customer.ts';
import { carelessWord } from './rules/careless-word.ts';
import { childNamedInPublic } from './rules/child-named-in-public.ts';
import { confirmsTheRelationship } from './rules/confirms-the-relationship.ts';
import { contactTheyRefused } from './rules/contact-they-refused.ts';
import { customerNamedInPublic } from './rules/customer-named-in-public.ts';
import { dateGoneBy } from './rules/date-gone-by.ts';
import { deniesIt } from './rules/denies-it.ts';
import { doubleWord } from './rules/double-word.ts';
import { emojiHere } from './rules/emoji-here.ts';
import { excuse } from './rules/excuse.ts';
import { fieldReminder } from './rules/field-reminder.ts';
import { formInsteadOfAnAnswer } from './rules/form-instead-of-an-answer.ts';
import { giftWhereSomebodyWasHurt } from './rules/gift-where-somebody-was-hurt.ts';
import { guessesAtTheIllness } from './rules/guesses-at-the-illness.ts';
import { hardToRead } from './rules/hard-to-read.ts';
import { hedgedPromise } from './rules/hedged-promise.ts';
import { hidesBehindPolicy } from './rules/hides-behind-policy.ts';
import { insult } from './rules/insult.ts';
import { inventedAmount } from './rules/invented-amount.ts';
import { inventedCause } from './rules/invented-cause.ts';
import { inventedChange } from './rules/invented-change.ts';
import { inventedCount } from './rules/invented-count.ts';
import { inventedDate } from './rules/invented-date.ts';
import { inventedDeadline } from './rules/invented-deadline.ts';
import { inventedFact } from './rules/invented-fact.ts';
import { inventedName } from './rules/invented-name.ts';
import { inventedPercentage } from './rules/invented-percentage.ts';
import { inventedPolicy } from './rules/invented-policy.ts';
import { inventedReference } from './rules/invented-reference.ts';
import { jargon } from './rules/jargon.ts';
import { knowsHowTheyFeel } from './rules/knows-how-they-feel.ts';
import { leavesItToTheCustomer } from './rules/leaves-it-to-the-customer.ts';
import { leftOverPlaceholder } from './rules/left-over-placeholder.ts';
import { longSentence } from './rules/long-sentence.ts';
import { longerThanAdvised } from './rules/longer-than-advised.ts';
import { manyExclamationMarks } from './rules/many-exclamation-marks.ts';
import { markupLeft } from './rules/markup-left.ts';
import { misunderstandingInDiscrimination } from './rules/misunderstanding-in-discrimination.ts';
import { neverSay } from './rules/never-say.ts';
import { noPersonTakesOver } from './rules/no-person-takes-over.ts';
import { nobodyDidIt } from './rules/nobody-did-it.ts';
import { nobodySigns } from './rules/nobody-signs.ts';
import { nonApology } from './rules/non-apology.ts';
import { offerInPublic } from './rules/offer-in-public.ts';
import { offersWhatTheyRefused } from './rules/offers-what-they-refused.ts';
import { otherSpelling } from './rules/other-spelling.ts';
import { overPromise } from './rules/over-promise.ts';
import { overTheLimit } from './rules/over-the-limit.ts';
import { privateFactInPublic } from './rules/private-fact-in-public.ts';
import { rewardForAReview } from './rules/reward-for-a-review.ts';
import { rightSoldAsGift } from './rules/right-sold-as-gift.ts';
import { sarcasmBack } from './rules/sarcasm-back.ts';
import { shouting } from './rules/shouting.ts';
import { slipOfThePen } from './rules/slip-of-the-pen.ts';
import { sorryBut } from './rules/sorry-but.ts';
import { stockPhrase } from './rules/stock-phrase.ts';
import { stringsAttached } from './rules/strings-attached.ts';
import { swearing } from './rules/swearing.ts';
import { threat } from './rules/threat.ts';
import { tooLong } from './rules/too-long.ts';
import { twoSigners } from './rules/two-signers.ts';
import { unansweredAsk } from './rules/unanswered-ask.ts';
import { unapprovedAdmission } from './rules/unapproved-admission.ts';
import { unbackedPromise } from './rules/unbacked-promise.ts';
import { unconfirmedDeed } from './rules/unconfirmed-deed.ts';
import { vagueTime } from './rules/vague-time.ts';
import { weekdayAndDateDisagree } from './rules/weekday-and-date-disagree.ts';

/** Deliberately a list: what is checked can be read here. */
export const RULES: readonly Rule[] = [
  againstThePlatform,
  amountInPublic,
  apologizesAgain,
  apologyAdverb,
  asIAlreadyToldYou,
  asksWhatTheySaid,
  belittles,
  blamesTheCustomer,
  carelessWord,
  childNamedInPublic,
  confirmsTheRelationship,
  contactTheyRefused,
  customerNamedInPublic,
  dateGoneBy,
  deniesIt,
  doubleWord,
  emojiHere,
  excuse,
  fieldReminder,
  formInsteadOfAnAnswer,
  giftWhereSomebodyWasHurt,
  guessesAtTheIllness,
  hardToRead,
  hedgedPromise,
  hidesBehindPolicy,
  insult,
  inventedAmount,
  inventedCause,
  inventedChange,
  inventedCount,
  inventedDate,
  inventedDeadline,
  inventedFact,
  inventedName,
  inventedPercentage,
  inventedPolicy,
  inventedReference,
  jargon,
  knowsHowTheyFeel,
  leavesItToTheCustomer,
  leftOverPlaceholder,
  longSentence,
  longerThanAdvised,
  manyExclamationMarks,
  markupLeft,
  misunderstandingInDiscrimination,
  neverSay,
  noPersonTakesOver,
  nobodyDidIt,
  nobodySigns,
  nonApology,
  offerInPublic,
  offersWhatTheyRefused,
  otherSpelling,
  overPromise,
  overTheLimit,
  privateFactInPublic,
  rewardForAReview,
  rightSoldAsGift,
  sarcasmBack,
  shouting,
  slipOfThePen,
  sorryBut,
  stockPhrase,
  stringsAttached,
  swearing,
  threat,
  tooLong,
  twoSigners,
  unansweredAsk,
  unapprovedAdmission,
  unbackedPromise,
  unconfirmedDeed,
  vagueTime,
  weekdayAndDateDisagree,
];

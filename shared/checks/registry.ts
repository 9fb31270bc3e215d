/** All rules, by name. A rule that is not in this list does not run. */
import type { Rule } from './rule.ts';
import { againstThePlatform } from './rules/against-the-platform.ts';
import { asIAlreadyToldYou } from './rules/as-i-already-told-you.ts';
import { belittles } from './rules/belittles.ts';
import { blamesTheCustomer } from './rules/blames-the-customer.ts';
import { confirmsTheRelationship } from './rules/confirms-the-relationship.ts';
import { customerNamedInPublic } from './rules/customer-named-in-public.ts';
import { deniesIt } from './rules/denies-it.ts';
import { excuse } from './rules/excuse.ts';
import { formInsteadOfAnAnswer } from './rules/form-instead-of-an-answer.ts';
import { hedgedPromise } from './rules/hedged-promise.ts';
import { hidesBehindPolicy } from './rules/hides-behind-policy.ts';
import { insult } from './rules/insult.ts';
import { inventedAmount } from './rules/invented-amount.ts';
import { inventedCause } from './rules/invented-cause.ts';
import { inventedChange } from './rules/invented-change.ts';
import { inventedCount } from './rules/invented-count.ts';
import { inventedDate } from './rules/invented-date.ts';
import { inventedDeadline } from './rules/invented-deadline.ts';
import { inventedName } from './rules/invented-name.ts';
import { inventedPercentage } from './rules/invented-percentage.ts';
import { inventedPolicy } from './rules/invented-policy.ts';
import { inventedReference } from './rules/invented-reference.ts';
import { knowsHowTheyFeel } from './rules/knows-how-they-feel.ts';
import { leavesItToTheCustomer } from './rules/leaves-it-to-the-customer.ts';
import { leftOverPlaceholder } from './rules/left-over-placeholder.ts';
import { manyExclamationMarks } from './rules/many-exclamation-marks.ts';
import { markupLeft } from './rules/markup-left.ts';
import { nonApology } from './rules/non-apology.ts';
import { offerInPublic } from './rules/offer-in-public.ts';
import { overPromise } from './rules/over-promise.ts';
import { overTheLimit } from './rules/over-the-limit.ts';
import { privateFactInPublic } from './rules/private-fact-in-public.ts';
import { rewardForAReview } from './rules/reward-for-a-review.ts';
import { sarcasmBack } from './rules/sarcasm-back.ts';
import { shouting } from './rules/shouting.ts';
import { sorryBut } from './rules/sorry-but.ts';
import { stockPhrase } from './rules/stock-phrase.ts';
import { threat } from './rules/threat.ts';
import { tooLong } from './rules/too-long.ts';
import { unapprovedAdmission } from './rules/unapproved-admission.ts';
import { unconfirmedDeed } from './rules/unconfirmed-deed.ts';
import { vagueTime } from './rules/vague-time.ts';

/** Deliberately a list: what is checked can be read here. */
export const RULES: readonly Rule[] = [
  againstThePlatform,
  asIAlreadyToldYou,
  belittles,
  blamesTheCustomer,
  confirmsTheRelationship,
  customerNamedInPublic,
  deniesIt,
  excuse,
  formInsteadOfAnAnswer,
  hedgedPromise,
  hidesBehindPolicy,
  insult,
  inventedAmount,
  inventedCause,
  inventedChange,
  inventedCount,
  inventedDate,
  inventedDeadline,
  inventedName,
  inventedPercentage,
  inventedPolicy,
  inventedReference,
  knowsHowTheyFeel,
  leavesItToTheCustomer,
  leftOverPlaceholder,
  manyExclamationMarks,
  markupLeft,
  nonApology,
  offerInPublic,
  overPromise,
  overTheLimit,
  privateFactInPublic,
  rewardForAReview,
  sarcasmBack,
  shouting,
  sorryBut,
  stockPhrase,
  threat,
  tooLong,
  unapprovedAdmission,
  unconfirmedDeed,
  vagueTime,
];

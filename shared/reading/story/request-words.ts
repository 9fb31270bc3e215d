/** The small words by which English asks: who wants, orders, wonders or reproaches. Words only; what is asked for is data elsewhere. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The writer as subject. */
export const SELF = words(`i we i'm we're i've we've i'd we'd i'll we'll`);

/** Present wishes: "I want", "we expect". */
export const WISHES =
  words(`want need expect demand require insist request ask wish hope prefer claim await urge beg suggest
  propose appreciate welcome seek trust deserve appeal invite`);

/** Wishes after "am" or "are": "I'm asking", "we are looking for". */
export const WISHING =
  words(`asking requesting demanding seeking looking claiming waiting hoping expecting insisting begging
  entitled owed appealing awaiting wondering after`);

/** Wishes that were told elsewhere and are retold here. */
export const WISHED = words(`wanted needed asked requested demanded begged insisted claimed applied`);

/** What stands between "would" and the thing wished for. */
export const WOULD_WISH = words(
  `like love prefer appreciate welcome settle rather want need be expect accept hope ask`,
);

/** Modals that open a request in the form of a question. */
export const MODALS = words(`can could would will won't may might can't couldn't shall should`);

/** Whom a modal question or an obligation may be put to. */
export const ADDRESSEES =
  words(`you your someone somebody anyone anybody we i one the this that it a an there they he she
  nobody staff management people these those any my our whoever every everyone all`);

/** Words of duty after their subject. */
export const DUTIES = words(`should must ought needs need has have shouldn't mustn't`);

/** Words between the beginning of a clause and its verb of order. */
export const BEFORE_ORDER =
  words(`so and then just only so when now simply either or but also first again always never ever at least
  thank thanks ok okay well next immediately instead urgently kindly please`);

/** Verbs that order when a clause begins with them. */
export const ORDERS =
  words(`send give return refund repay reimburse pay credit get make take bring put call ring phone text
  message email contact reply respond answer write tell let explain check look review reconsider reopen reverse overturn
  withdraw cancel stop cease end close delete remove erase fix repair mend replace exchange swap restore unlock unfreeze
  unblock reinstate reconnect reset correct update amend change adjust confirm provide show allow help come go deliver
  collect finish complete clean paint redo remake honor honour apologize apologise train hire open add install print label
  improve think consider teach ensure waive drop lift release transfer issue post ship mail resend forward book rebook
  reschedule arrange organise organize sort resolve settle investigate find have keep unsubscribe dm pm own admit fire sack
  discipline suspend compensate cover offer match process approve accept leave speak talk do don't advise state list
  acknowledge terminate swap re-send hand reduce extend grant start turn switch bill charge treat try use learn`);

/** Verbs of telling that make a clause at the beginning of a sentence a statement: "Order arrived late". */
export const TELLING =
  words(`is was are were has had arrived came took got said says never didn't doesn't isn't wasn't won't
  refused denied still went of from for`);

/** Words that open a question after something. */
export const ASKERS = words(`why how when where what who which whose what's where's who's how's when's`);

/** Words that open a question for yes or no. */
export const YES_NO = words(`is are was were do does did have has am isn't aren't don't doesn't didn't haven't hasn't`);

/** First words after a question's opener that make it a jeer and no question. */
export const JEERS =
  words(`bother dare rude joke kind nerve think believe imagine serious seriously kidding blind deaf stupid
  care even surprise`);

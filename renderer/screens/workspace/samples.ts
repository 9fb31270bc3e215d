/** Complaints to try the program with, one of each kind of channel. Invented for this purpose. */

export interface Sample {
  readonly name: string;
  readonly text: string;
}

export const SAMPLES: readonly Sample[] = [
  {
    name: 'E-mail to a shop',
    text: `Hello,

the coffee grinder I bought from you (order 48213, £129) arrived yesterday with a cracked lid. It is a birthday present for my husband, and his party is on Saturday.

I would like a replacement before Saturday, please.

Marion Keller`,
  },
  {
    name: 'Review of a restaurant',
    text: `★★☆☆☆ We booked a table by the window for our 25th anniversary, three weeks ahead, and confirmed it twice. They put us beside the toilets because "the system shows nothing". Waited 50 minutes for the mains and my husband's lamb was cold in the middle. The young waitress was lovely and clearly embarrassed. Nobody else said sorry. £96 for an evening we will remember for the wrong reasons.`,
  },
  {
    name: 'Post about an outage',
    text: `@brightfibre third evening without internet, the app cheerfully says "all good in your area". I teach online and had to cancel four lessons. Your chat closed itself after 40 min in the queue. Is there a human being at your place who can tell me WHEN it will work again??`,
  },
];

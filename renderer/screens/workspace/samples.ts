/** Complaints to try the program with, one of each kind of channel. Invented for this purpose. */

export interface Sample {
  readonly name: string;
  readonly text: string;
}

export const SAMPLES: readonly Sample[] = [
  {
    name: 'E-mail to a shop',
    text: `Hello,

I ordered the walnut bookshelf on 3 March (order 48213, £129) because my daughter moves into her first flat this Saturday and it was meant to be her surprise. It came yesterday with a split right through the top board. The box itself was fine, so it must have been packed like that.

I rang on the same day and was told somebody would call me back within two hours. Nobody did.

I don't want a voucher. I want a shelf that is in one piece before Saturday, or my money back so that I can buy one somewhere else. Can you still manage that?

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

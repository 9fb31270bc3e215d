/** Notes of theirs made sentences: each kind of fragment, and what is left as it is. */
import { describe, expect, it } from 'vitest';
import { raiseFragment } from '../../../shared/writing/person-shift/raise-fragment.ts';
import { DIRECT } from '../../../shared/writing/person-shift/shift-options.ts';
import { turnClause } from '../../../shared/writing/person-shift/turn-clause.ts';

/** As written, and as it reads from our side. */
const CASES: readonly (readonly [string, string])[] = [
  ['Left with a £240 invoice and a flat tyre.', 'you were left with a £240 invoice and a flat tyre'],
  ['Left with nothing to wear', 'you were left with nothing to wear'],
  [
    'While driving at 40 mph on the motorway the steering locked up',
    'while you were driving at 40 mph on the motorway, the steering locked up',
  ],
  ['While parked in the garage the battery caught fire.', 'while it was parked in the garage, the battery caught fire'],
  ['Each time I called and each time I was told it "is in hand".', 'each time you called, we told you it "is in hand"'],
  ['No heating, day nine.', 'it is day nine without heating'],
  ['Day four, no phone line', 'it is day four without phone line'],
  ['No hot water since Monday', 'there has been no hot water since Monday'],
  ['Still no reply', 'there is still no reply'],
  ['No refund yet', 'there has been no refund yet'],
  ['No internet, six days now', 'there has been no internet for six days now'],
  ['Six days without water', 'you have been without water for six days'],
  ['3 hours on hold', 'you spent 3 hours on hold'],
  [
    'Two visits by your plumber who left after five minutes',
    'there were two visits by our plumber, who left after five minutes',
  ],
  ['Internet down since Tuesday', 'the internet has been down since Tuesday'],
  ['this is 3rd time in a month', 'this is the 3rd time in a month'],
  ['Third day running', 'this is the third day running'],
  ['8:02 cancelled again', 'the 8:02 was cancelled again'],
  ['Parcel marked delivered on Friday', 'the parcel was marked as delivered on Friday'],
  ['Three phone calls, two emails and no answer', 'there were three phone calls, two emails and no answer'],
  ['Not one text to save me the trip', 'there was not one text to save you the trip'],
  ['Kept on hold for an hour', 'you were kept on hold for an hour'],
  ['had to leave my shopping', 'you had to leave your shopping'],
  ['mould back in babys room', "the mould is back in the baby's room"],
  ['Lovely soup, then a 40 minute wait for mains', 'the soup was lovely, then there was a 40 minute wait for mains'],
  [
    'ordered 7.15 arrived 9.05 chips cold no drinks',
    'you ordered at 7.15 and it arrived at 9.05, the chips were cold and there were no drinks',
  ],
  ['Driver came 5.50 and laughed', 'the driver came at 5.50 and laughed'],
  ['Missed the ferry, 90 euros for new ticket', 'you missed the ferry, and it cost 90 euros for a new ticket'],
  ['Turned up, told the machine was broken', 'you turned up and were told the machine was broken'],
  ['you said engineer between 8 and 1 nobody came', 'we said an engineer would come between 8 and 1, and nobody came'],
  ['You double booked our date.', 'we booked your date twice'],
  ['When I rang the guy laughed', 'when you rang our colleague laughed'],
  ['You say you can offer "a Thursday in March"', 'we offered "a Thursday in March"'],
  ['I lost a days pay £96', "you lost a day's pay, £96"],
  [
    'Nobody gave her her tablets although I told two nurses',
    'nobody gave her the tablets although you told two nurses',
  ],
  ['£62 and my hair is green', 'your hair is green'],
  [
    'the garage kept it 11 days, found nothing, charged me $189',
    'the garage kept it 11 days, found nothing, and charged you $189',
  ],
];

/** Sentences already, or no sure thing. */
const AS_THEY_ARE = [
  'I was left with a bill',
  'The parcel was late',
  'There has been no heating since Monday',
  'No one rang me back',
  'My mother was kept on hold for an hour',
  'We pay £78 a day',
  'Netflix charged me twice',
  'It was the third time this month that I called',
];

describe('a fragment raised to a sentence', () => {
  it.each(CASES.map(([from, to]) => ({ from, to })))('$from', ({ from, to }) => {
    const turned = turnClause(raiseFragment(from), { ...DIRECT, whole: true });
    expect(turned.text).toBe(to);
    expect(turned.doubts).toEqual([]);
  });

  it.each(AS_THEY_ARE)('is left alone: %s', (sentence) => {
    expect(raiseFragment(sentence)).toBe(sentence);
  });
});

/** Person shift: the table of cases, the doubts, and the laws that hold for any clause. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIRECT, type ShiftOptions } from '../../../shared/writing/person-shift/shift-options.ts';
import { turnClause } from '../../../shared/writing/person-shift/turn-clause.ts';
import { CASES } from './cases.ts';

const THIRD: ShiftOptions = { ...DIRECT, you: 'anyone', they: 'business', businessNames: ['Acme'] };

describe('a clause turned round', () => {
  for (const group of CASES) {
    const base = group.third ? THIRD : DIRECT;
    const options = group.dated ? { ...base, writtenAt: '2026-03-18' } : base;
    it.each(group.cases.map(([from, to]) => ({ from, to })))(`${group.name}: $from`, ({ from, to }) => {
      expect(turnClause(from, options).text).toBe(to);
    });
  }

  it('the table holds hundreds of cases', () => {
    expect(CASES.reduce((sum, group) => sum + group.cases.length, 0)).toBeGreaterThanOrEqual(300);
  });
});

describe('a sole trader speaks as I', () => {
  it.each([
    ['you told me it was fixed', 'I told you it was fixed'],
    ['you were late', 'I was late'],
    ['you are never there', 'I am never there'],
    ["you weren't there", "I wasn't there"],
    ['I called you twice', 'you called me twice'],
    ['your van blocked my drive', 'my van blocked your drive'],
    ['I was promised a call', 'I promised you a call'],
    ['I paid you for it yourself', 'you paid me for it myself'],
  ])('%s', (from, to) => {
    expect(turnClause(from, { ...DIRECT, speaker: 'I' }).text).toBe(to);
  });
});

describe('contractions are a switch', () => {
  it.each([
    ["I'm still waiting", 'you are still waiting'],
    ["I've paid twice", 'you have paid twice'],
    ["you didn't call", 'we did not call'],
    ["I can't log in", 'you cannot log in'],
    ["you won't answer", 'we will not answer'],
    ["it's my birthday", 'it is your birthday'],
    ["I'd paid for it", 'you had paid for it'],
    ["I'd like to know", 'you would like to know'],
    ["it's been three weeks", 'it has been three weeks'],
  ])('%s is opened', (from, to) => {
    expect(turnClause(from, { ...DIRECT, contractions: false }).text).toBe(to);
  });
});

describe('who sold it and who moved the money', () => {
  it.each([
    ['others', 'I paid through you and the seller never answered', 'you paid through us and the seller never answered'],
    ['business', 'I paid and the seller never answered', 'you paid and we never answered'],
  ] as const)('a seller is %s', (sellers, from, to) => {
    expect(turnClause(from, { ...DIRECT, they: 'business', sellers }).text).toBe(to);
  });
});

describe('passives stay where the deed is not ours', () => {
  it.each([
    ['I was told it was fixed', 'you were told it was fixed'],
    ['I was charged twice', 'you were charged twice'],
  ])('%s', (from, to) => {
    expect(turnClause(from, { ...DIRECT, own: false }).text).toBe(to);
  });
});

describe('what cannot be turned safely says so', () => {
  it.each([
    ['a repair that lasted nine days', 'torn'],
    ['black mould in the back bedroom', 'no-verb'],
    ['where is my sofa', 'question'],
    ['did you check the van', 'question'],
    ['please call me after six', 'order'],
    ['I spoke to XXXX about it', 'mask'],
    ['your service is a joke', 'unsayable'],
    ['you are crooks', 'unsayable'],
    ['you keep harassing me', 'accusation'],
    ['this was predatory lending', 'judgement'],
    ['I had until XX/XX/2020 to return it', 'mask'],
    ['on my sixth gearbox on this car have a warranty', 'torn'],
    ['the food was awful', 'judgement'],
    ['he said "I will call', 'open-quote'],
    ['you told me "we will call you back as soon as we can"', 'long-quote'],
    ['they left me outside', 'unclear-person'],
    ['you called. I was out', 'torn'],
    ['because the', 'torn'],
    ['I am 78 my grandson set it up', 'torn'],
  ])('%s', (from, doubt) => {
    const { doubts } = turnClause(from, DIRECT);
    expect(doubts.some((found) => found === doubt || (doubt === 'torn' && found === 'no-verb'))).toBe(true);
  });

  it.each([
    'after looking it up on the internet I found that others have it too',
    'you emailed my results to an address I gave you',
    'I was charged every month for a membership that I did not agree to',
    'at first, the search took me to the wrong pages',
    'after the switch was pressed, the lamp went out',
    'when putting it in reverse, the screen went out, came back and flickered',
    'they only sent me a bill requesting I make a payment',
  ])('a whole sentence carries no doubt: %s', (sentence) => {
    expect(turnClause(sentence, { ...DIRECT, they: 'business', whole: true }).doubts).toEqual([]);
  });

  it('a sound clause carries no doubt', () => {
    for (const clause of [
      'I waited 50 minutes',
      'you charged me twice',
      'nobody called me back',
      'the dryer was broken',
    ])
      expect(turnClause(clause, DIRECT).doubts).toEqual([]);
  });
});

const WORDS =
  'I me my mine myself we us our you your yours they them he she it was were am are is have had do did not never and but because that who when told said charged waited paid called left broke cold broken coffee door order the a an my your to for with in on twice yesterday 50 minutes £12.50 "all done" XXXX fucking , . ? ! ( ) \' '.split(
    ' ',
  );
const anyClause = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 16 }).map((words) => words.join(' '));
const outsideQuotes = (text: string): string => text.replace(/"[^"]*"/g, '');

describe('laws', () => {
  it('any string is turned without an error', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(typeof turnClause(text, DIRECT).text).toBe('string');
      }),
      { numRuns: 300 },
    );
  });

  it("nothing of the customer's own person is left outside quotation marks", () => {
    fc.assert(
      fc.property(anyClause, (text) => {
        const { text: turned, doubts } = turnClause(text, DIRECT);
        if (!doubts.includes('open-quote')) expect(outsideQuotes(turned)).not.toMatch(/\b(?:I|my|mine|myself)\b/);
      }),
      { numRuns: 500 },
    );
  });

  it('swearing never comes out', () => {
    fc.assert(
      fc.property(anyClause, (text) => {
        expect(outsideQuotes(turnClause(text, DIRECT).text)).not.toMatch(/fucking/);
      }),
      { numRuns: 300 },
    );
  });

  it('the same clause gives the same words, and a tidy line', () => {
    fc.assert(
      fc.property(anyClause, (text) => {
        const turned = turnClause(text, DIRECT).text;
        expect(turnClause(text, DIRECT).text).toBe(turned);
        expect(turned).not.toMatch(/ {2}|^\s|\s$|\b(?:the the|to to|your your|of of)\b/);
      }),
      { numRuns: 300 },
    );
  });

  it('a clause that is not about either side keeps its words', () => {
    for (const clause of ['the coffee was cold', 'the lift was out of order', 'there was a note on the door'])
      expect(turnClause(clause, DIRECT).text).toBe(clause);
  });
});

describe('a whole sentence', () => {
  const torn = (text: string, whole: boolean) => turnClause(text, { ...DIRECT, whole }).doubts.includes('torn');

  it('may end in a preposition where a clause may not', () => {
    expect(torn('I named the café that I work at', false)).toBe(true);
    expect(torn('I named the café that I work at', true)).toBe(false);
  });

  it.each([
    'What you do not have is the key.',
    'All the door handles have broken.',
    'The hearing was on the form I signed.',
  ])('is not torn: %s', (text) => {
    expect(torn(text, true)).toBe(false);
  });
});

/** Plans: the laws that hold for any reading, and the choices that a thoughtful person would make. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IssueType } from '../../shared/domain/issue-type.ts';
import { Choices, Plan } from '../../shared/domain/plan.ts';
import { Playbook, Trade } from '../../shared/domain/playbook.ts';
import type { AskType, Reading, RiskType } from '../../shared/domain/reading.ts';
import { makePlan, type PlanInput } from '../../shared/planning/make-plan.ts';
import { emptyReading } from '../support/empty-reading.ts';
import { complaintWithReading } from './arbitrary-reading.ts';
import { starter } from './starter-files.ts';

const NOW = '2026-11-10T10:30';
/** From which certainty on a risk forbids an extra. */
const NO_OFFER: ReadonlyMap<RiskType, number> = new Map([
  ['injury', 0.44],
  ['illness', 0.44],
  ['discrimination', 0.44],
  ['self-harm', 0.44],
  ['threat-to-staff', 0.72],
]);
/** From which certainty on talk of the law leaves only care. */
const LAW = 0.56;

const trades = fc.constantFrom(...Trade.options);

function quote(text: string, part: string) {
  const start = Math.max(0, text.indexOf(part));
  return { text: part, span: { start, end: start + part.length }, confidence: 0.9 };
}

interface Told {
  readonly text: string;
  readonly trade?: Trade;
  readonly issues?: readonly IssueType[];
  readonly asks?: readonly AskType[];
  readonly risks?: readonly RiskType[];
  readonly reading?: Partial<Reading>;
  readonly choices?: Partial<Choices>;
  readonly playbook?: Playbook;
}

function planFor(told: Told): Plan {
  const { text } = told;
  const reading: Reading = {
    ...emptyReading(),
    issues: (told.issues ?? []).map((type) => ({ type, confidence: 0.9, spans: [] })),
    asks: (told.asks ?? []).map((type) => ({ type, ...quote(text, '') })),
    risks: (told.risks ?? []).map((type) => ({ type, ...quote(text, '') })),
    ...told.reading,
  };
  const playbook = told.playbook ?? starter(told.trade ?? 'general');
  return makePlan({
    complaint: { text },
    reading,
    playbook,
    choices: { wording: 0, confirmed: [], ...told.choices },
    now: NOW,
  });
}

describe('money asked back in so many words', () => {
  test('is given back although nobody made out the ask', () => {
    const plan = planFor({
      text: 'He came too late and she missed it. i want the 62 back',
      trade: 'education',
      reading: { issues: [{ type: 'staff-conduct', confidence: 0.29, spans: [] }] },
    });
    expect(['refund', 'credit']).toContain(plan.fix?.kind);
  });

  test('is not read into a sum that came back by itself', () => {
    const plan = planFor({
      text: 'The 62 came back. I want to know what was said to her.',
      trade: 'education',
      reading: { issues: [{ type: 'staff-conduct', confidence: 0.29, spans: [] }] },
    });
    expect(plan.fix?.kind).not.toBe('refund');
  });
});

describe('for any reading', () => {
  const input = fc.tuple(complaintWithReading, trades, fc.nat(5)).map(
    ([told, trade, wording]): PlanInput => ({
      ...told,
      playbook: starter(trade),
      choices: Choices.parse({ wording }),
      now: NOW,
    }),
  );

  test('the plan is valid, and the same every time', () => {
    fc.assert(
      fc.property(input, (each) => {
        const plan = makePlan(each);
        expect(Plan.parse(plan)).toEqual(plan);
        expect(makePlan(each)).toEqual(plan);
      }),
    );
  });

  test('nothing is given where somebody was hurt, discriminated against, in despair, or where staff are threatened', () => {
    fc.assert(
      fc.property(input, (each) => {
        const plan = makePlan(each);
        const withheld = each.reading.risks.some((risk) => risk.confidence >= (NO_OFFER.get(risk.type) ?? 2));
        if (withheld) expect(plan.plusOne).toBeNull();
        expect(plan.plusOneWithheld === '').toBe(plan.plusOne !== null);
      }),
    );
  });

  test('nothing but care is given where the law is in play', () => {
    fc.assert(
      fc.property(input, (each) => {
        const { plusOne } = makePlan(each);
        const law = each.reading.risks.some((risk) => risk.type === 'legal-threat' && risk.confidence >= LAW);
        const entry = each.playbook.offers.find(({ id }) => id === plusOne?.id);
        if (law && plusOne !== null && each.choices.offerId === undefined) expect(entry?.suitsRisk).toBe(true);
      }),
    );
  });

  test('every promised time lies ahead, and the next step names it', () => {
    fc.assert(
      fc.property(input, (each) => {
        const plan = makePlan(each);
        for (const due of [plan.nextStep.due, plan.fix?.due, ...plan.also.map((fix) => fix.due)])
          if (due) expect(due.iso > NOW).toBe(true);
        if (plan.nextStep.due !== null) expect(plan.nextStep.text).toContain(plan.nextStep.due.text);
        expect(plan.nextStep.text).not.toMatch(/DUE|RESULT|LATER|NEEDS|WHO/);
      }),
    );
  });

  test('a complaint always gets a fix, at most two more deeds and two alternatives, all different', () => {
    fc.assert(
      fc.property(input, (each) => {
        const plan = makePlan(each);
        if (plan.reply === 'resolve' || plan.reply === 'care') expect(plan.fix).not.toBeNull();
        const all = [...(plan.fix === null ? [] : [plan.fix]), ...plan.also, ...plan.alternatives];
        expect(new Set(all.map((fix) => fix.id)).size).toBe(all.length);
        expect(plan.also.length).toBeLessThanOrEqual(2);
        expect(plan.alternatives.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('money is never offered to somebody who refused it', () => {
    fc.assert(
      fc.property(input, (each) => {
        const plan = makePlan({ ...each, reading: { ...each.reading, wantsMoney: 'refused' } });
        const kinds = [plan.fix, ...plan.also, ...plan.alternatives].map((fix) => fix?.kind);
        expect(kinds).not.toContain('refund');
        expect(kinds).not.toContain('credit');
      }),
    );
  });

  test('what goes beyond the limit always comes with a note for whoever approves', () => {
    const limited = fc.tuple(complaintWithReading, trades, fc.nat(200)).map(([told, trade, limit]) => {
      const playbook = starter(trade);
      const limits = { withoutAsking: { amount: limit, currency: 'USD' }, approver: 'Ann' };
      return { ...told, playbook: { ...playbook, limits }, choices: Choices.parse({}), now: NOW };
    });
    fc.assert(
      fc.property(limited, (each) => {
        const { worth } = makePlan(each);
        expect(worth.withinLimit).toBe(worth.approvalNote === '');
        if (worth.given !== null && worth.limit !== null && worth.given.amount > worth.limit.amount)
          expect(worth.withinLimit).toBe(false);
      }),
    );
  });

  test('nothing is explained or claimed as changed that nobody confirmed, and the team always gets a note', () => {
    fc.assert(
      fc.property(input, (each) => {
        const plan = makePlan(each);
        expect([plan.explanation, plan.prevention]).toEqual([null, null]);
        expect(plan.teamNote.length).toBeGreaterThan(20);
      }),
    );
  });

  test('an empty playbook still gives a plan that anybody can keep', () => {
    fc.assert(
      fc.property(complaintWithReading, (told) => {
        const plan = makePlan({ ...told, playbook: Playbook.parse({}), choices: Choices.parse({}), now: NOW });
        expect(Plan.parse(plan)).toEqual(plan);
        if (plan.fix !== null) expect(plan.fix.source.kind).toBe('plan');
        expect(plan.plusOne).toBeNull();
      }),
    );
  });
});

describe('the fix', () => {
  test('answers a defect with an exchange when that is wanted, and with money when money is wanted', () => {
    const text = 'The kettle stopped after two days.';
    const issues = ['defective-or-damaged'] as const;
    expect(planFor({ text, issues, asks: ['replacement'] }).fix?.kind).toBe('replace');
    expect(planFor({ text, issues, asks: ['refund'], reading: { wantsMoney: 'yes' } }).fix?.kind).toBe('refund');
  });

  test('is help and no refund for somebody who asks how to get it working', () => {
    const plan = planFor({
      text: 'I cannot get the heron lesson to open. How do I do it?',
      trade: 'software',
      issues: ['service-outage'],
      asks: ['information'],
      reading: { wantsMoney: 'no' },
    });
    expect(plan.fix?.id).toBe('working-together');
    expect([...plan.also, ...plan.alternatives].some((fix) => fix.kind === 'refund')).toBe(false);
  });

  test('finds out before it pays when nobody knows whose fault it was', () => {
    const fault = { verdict: 'unclear' as const, why: '', spans: [], confidence: 0.9 };
    const plan = planFor({ text: 'A charge appeared.', issues: ['billing'], reading: { fault } });
    expect(['correct', 'explain', 'investigate']).toContain(plan.fix?.kind);
  });

  test('takes up the very thing the complaint is about', () => {
    const text = 'My escrow went up and the escrow payment doubled.';
    expect(planFor({ text, trade: 'bank-credit-union', issues: ['billing'] }).fix?.id).toBe('escrow-reworked');
    const brakes = 'The brakes gave out, I pressed the brake pedal twice.';
    expect(
      planFor({ text: brakes, trade: 'automotive', issues: ['defective-or-damaged'], risks: ['safety'] }).fix?.id,
    ).toBe('brakes-first');
  });

  test('gives neither money nor goods back where nothing went wrong', () => {
    fc.assert(
      fc.property(complaintWithReading, trades, (told, trade) => {
        const reading = { ...told.reading, kind: 'not-a-complaint' as const };
        const plan = makePlan({ ...told, reading, playbook: starter(trade), choices: Choices.parse({}), now: NOW });
        const kinds = [plan.fix, ...plan.also, ...plan.alternatives].map((fix) => fix?.kind);
        for (const kind of ['refund', 'credit', 'replace']) expect(kinds).not.toContain(kind);
      }),
    );
  });

  test('promises nothing particular on a mere guess at what went wrong', () => {
    const guess = { issues: [{ type: 'staff-conduct' as const, confidence: 0.1, spans: [] }] };
    const plan = planFor({ text: 'There was a slug in it.', reading: guess });
    const entry = starter('general').fixes.find((fix) => fix.id === plan.fix?.id);
    expect(entry?.types).toContain('other');
  });

  test('ends no contract that nobody wants to end', () => {
    const cancelled = { text: 'Eleven of fourteen trains cancelled.', issues: ['refund-or-cancellation'] as const };
    expect(planFor(cancelled).fix?.kind).not.toBe('cancel');
    expect(planFor({ ...cancelled, asks: ['cancel'] }).fix?.kind).toBe('cancel');
  });

  test('is called for by words of the story where what went wrong is in doubt', () => {
    const doubtful = (text: string, issue: IssueType) =>
      planFor({ text, reading: { issues: [{ type: issue, confidence: 0.15, spans: [] }] } }).fix?.id;
    expect(doubtful('My proof said Sunday and the invitations say Saturday.', 'late-or-lost-delivery')).toBe(
      'wording-again',
    );
    expect(doubtful('The side rail is too short for the bed.', 'premises')).toBe('right-piece');
    expect(doubtful('The clasp broke at her lunch.', 'staff-conduct')).toBe('mend-broken');
  });

  test('is not called for by words where what went wrong is sure', () => {
    const plan = planFor({ text: 'We waited in the queue, and the soup was cold.', issues: ['food-or-drink'] });
    expect(plan.fix?.id).not.toBe('wait-asked-after');
  });

  test('leaves no second complaint unanswered', () => {
    const plan = planFor({
      text: 'Wrong colour, and nobody answers.',
      issues: ['wrong-or-missing-item', 'unresponsive-support'],
      asks: ['replacement', 'contact'],
    });
    expect(plan.fix?.kind).toBe('replace');
    expect(plan.also.map((fix) => fix.kind)).toContain('answer');
  });

  test('is the one the person chose, whatever was recommended', () => {
    const plan = planFor({
      text: 'The soup was cold.',
      issues: ['food-or-drink'],
      choices: { fixId: 'whole-story' },
    });
    expect(plan.fix?.id).toBe('whole-story');
  });
});

describe('the +1', () => {
  test('takes up the customer’s own word', () => {
    const text = 'The cake for the birthday of my mum was wrong.';
    const plan = planFor({ text, trade: 'restaurant-cafe', issues: ['food-or-drink'], asks: ['refund'] });
    expect(plan.plusOne?.id).toBe('slice-for-mum');
    expect(plan.plusOne?.tiedTo?.text).toBe('birthday');
    expect(plan.plusOne?.why).toContain('birthday');
  });

  test('is the one that more of their words call for', () => {
    const text = 'I gave the gift card to an elderly couple at their wedding and it did not work.';
    const plan = planFor({ text, trade: 'bank-credit-union', issues: ['account-access-or-fraud'] });
    expect(plan.plusOne?.id).toBe('proof-for-giver');
  });

  test('about a delivery does not go with money back', () => {
    const told = {
      text: 'The sofa is scratched.',
      trade: 'retail-web-shop' as const,
      issues: ['defective-or-damaged'] as const,
    };
    const offered = (plan: Plan) => [plan.plusOne, ...plan.otherOffers].map((offer) => offer?.id);
    expect(offered(planFor({ ...told, asks: ['replacement'] }))).toContain('crew-carries');
    expect(offered(planFor({ ...told, asks: ['refund'], reading: { wantsMoney: 'yes' } }))).not.toContain(
      'crew-carries',
    );
  });

  test('is never one that speaks of a dog to somebody who has none', () => {
    const plan = planFor({ text: 'The soup was cold.', trade: 'restaurant-cafe', issues: ['food-or-drink'] });
    const offered = [plan.plusOne, ...plan.otherOffers].map((offer) => offer?.id);
    expect(offered).not.toContain('dog-bowl');
  });

  test('differs between customers with the same trouble', () => {
    const offers = Array.from({ length: 40 }, (_, number) => {
      const text = `The bill number ${number} is wrong.`;
      return planFor({ text, trade: 'bank-credit-union', issues: ['billing'] }).plusOne?.id;
    });
    expect(new Set(offers).size).toBeGreaterThanOrEqual(3);
  });

  test.each(['safety', 'legal-threat'] as const)('is care and no gift where the risk is %s', (risk) => {
    const plan = planFor({
      text: 'Smoke came from the seat.',
      trade: 'automotive',
      issues: ['defective-or-damaged'],
      risks: [risk],
    });
    const entry = starter('automotive').offers.find((offer) => offer.id === plan.plusOne?.id);
    expect(entry?.suitsRisk).toBe(true);
  });

  test('is left out when the person wants none, and returns when they name one', () => {
    const told = { text: 'The soup was cold.', issues: ['food-or-drink'] as const };
    expect(planFor({ ...told, choices: { offerId: null } }).plusOneWithheld).toBe('You chose to leave it out.');
    expect(planFor({ ...told, choices: { level: 'make-it-right' } }).plusOne).toBeNull();
    expect(planFor({ ...told, choices: { offerId: 'bill-watch' } }).plusOne?.id).toBe('bill-watch');
  });

  test('that is out of stock is not offered', () => {
    const offer = { id: 'mug', types: ['other' as const], does: 'send you a mug', stock: 0 };
    const playbook = Playbook.parse({ offers: [offer] });
    expect(planFor({ text: 'Cold.', issues: ['food-or-drink'], playbook }).plusOne).toBeNull();
  });
});

describe('the apology', () => {
  test.each(['injury', 'illness', 'safety', 'legal-threat', 'discrimination', 'privacy'] as const)(
    'admits nothing where the risk is %s',
    (risk) => {
      expect(planFor({ text: 'It happened.', issues: ['defective-or-damaged'], risks: [risk] }).apology.form).toBe(
        'sympathy',
      );
    },
  );

  test('is full for a failure of ours, a regret for one that is not, none for praise', () => {
    const issues = ['slow-service'] as const;
    const fault = { verdict: 'not-ours' as const, why: '', spans: [], confidence: 0.9 };
    expect(planFor({ text: 'I waited.', issues }).apology.form).toBe('full');
    expect(planFor({ text: 'I waited.', issues, reading: { fault } }).apology.form).toBe('regret');
    const praise = planFor({ text: 'Lovely!', reading: { kind: 'not-a-complaint', occasion: 'praise' } });
    expect([praise.reply, praise.apology.form, praise.fix]).toEqual(['thank', 'none', null]);
  });

  test('is owed for the silence even when the failure itself is unclear', () => {
    const fault = { verdict: 'unclear' as const, why: '', spans: [], confidence: 0.9 };
    expect(planFor({ text: 'x', issues: ['billing', 'unresponsive-support'], reading: { fault } }).apology.form).toBe(
      'full',
    );
  });
});

describe('the rest of the plan', () => {
  test('says only what was confirmed, and tells cause from change', () => {
    const choices = {
      confirmed: ['The oven stood still on Monday.', 'From today every cake is checked against the slip.'],
    };
    const plan = planFor({ text: 'The cake was raw.', issues: ['food-or-drink'], choices });
    expect(plan.explanation?.text).toBe('The oven stood still on Monday.');
    expect(plan.prevention?.text).toBe('From today every cake is checked against the slip.');
  });

  test('leaves out a confirmed fact of the playbook once its last day has passed', () => {
    const fact = { id: 'oven', text: 'The oven is being mended.', types: ['food-or-drink' as const] };
    const at = (until: string) => Playbook.parse({ confirmedFacts: [{ ...fact, until }] });
    const told = { text: 'Raw.', issues: ['food-or-drink'] as const };
    expect(planFor({ ...told, playbook: at('2026-11-10') }).explanation?.source).toEqual({
      kind: 'playbook',
      id: 'oven',
    });
    expect(planFor({ ...told, playbook: at('2026-11-09') }).explanation).toBeNull();
  });

  test('hands over to somebody where it is more than a reply', () => {
    const hurt = planFor({ text: 'I fell.', issues: ['injury-or-illness'], risks: ['injury'] });
    expect(hurt.reply).toBe('care');
    expect(hurt.escalation?.to).toContain('insurer');
    expect(planFor({ text: 'Cold soup.', issues: ['food-or-drink'] }).escalation).toBeNull();
  });

  test('reminds of what the law gives anyway, with its source', () => {
    const plan = planFor({ text: 'The mortgage payment is wrong.', trade: 'bank-credit-union', issues: ['billing'] });
    expect(plan.duties.map((duty) => duty.source)).toContain('Regulation X, 12 CFR 1024.35');
    expect(planFor({ text: 'Cold soup.', trade: 'restaurant-cafe', issues: ['food-or-drink'] }).duties).toEqual([]);
  });

  test('a letter in a script without spaces is not taken for too few words', () => {
    const text = '9月3日に注文したコンタクトレンズですが、昨日届いた箱の度数が左右とも逆になっていました。';
    expect(planFor({ text, issues: ['other'] }).reply).toBe('resolve');
    expect(planFor({ text: '度数違い', issues: ['other'] }).reply).toBe('hold');
  });

  test('a holding reply promises a time and gives nothing', () => {
    const plan = planFor({ text: 'Where is it?', issues: ['late-or-lost-delivery'], choices: { holding: true } });
    expect(plan.reply).toBe('hold');
    expect(plan.plusOne).toBeNull();
    expect(plan.nextStep.text).toContain('Wednesday');
  });

  test('speaks as "we" and without contractions when the voice is so', () => {
    const base = starter('public-body');
    const playbook = Playbook.parse({ ...base, voice: { ...base.voice, person: 'we', contractions: false } });
    for (let wording = 0; wording < 8; wording += 1) {
      const plan = planFor({ text: 'No answer.', issues: ['unresponsive-support'], playbook, choices: { wording } });
      expect(plan.nextStep.text).not.toMatch(/\b(?:I|me|my|myself)\b|'/);
    }
  });

  test('goes further for somebody who has been loyal for years and lost a day that will not return', () => {
    const text = 'Eleven years with you, and my wedding day was spoiled.';
    const reading = {
      loyalty: { ...quote(text, 'Eleven years'), years: 11 },
      impact: [{ kind: 'event' as const, ...quote(text, 'my wedding day was spoiled') }],
    };
    const plan = planFor({ text, issues: ['late-or-lost-delivery'], reading });
    expect(plan.level).toBe('plus-two');
    expect(plan.levelWhy).toContain('11 years');
  });

  test('weighs the price the customer paid against the limit', () => {
    const text = 'I paid $80 for the lamp and it is broken.';
    const base = starter('general');
    const playbook = Playbook.parse({
      ...base,
      limits: { withoutAsking: { amount: 50, currency: 'USD' }, approver: 'Ann' },
    });
    const money = [{ ...quote(text, '$80'), amount: 80, currency: 'USD', role: 'paid' as const }];
    const told = { text, issues: ['defective-or-damaged'] as const, asks: ['refund'] as const, playbook };
    const plan = planFor({ ...told, reading: { money, wantsMoney: 'yes' } });
    expect(plan.worth).toMatchObject({ given: { amount: 80, currency: 'USD' }, withinLimit: false });
    expect(plan.worth.approvalNote).toMatch(/^Ann, may I have your approval: .*Together 80 USD; the limit is 50 USD\./);
  });
});

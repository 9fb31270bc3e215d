/** Extras that a customer in trouble would find out of place, and fixes that would hurt: none of them is recommended. */
import { describe, expect, test } from 'vitest';
import { Choices, type Plan } from '../../shared/domain/plan.ts';
import { Playbook, type PlaybookOffer, Trade } from '../../shared/domain/playbook.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { makePlan } from '../../shared/planning/make-plan.ts';
import { asksThemBack } from '../../shared/planning/next-visit.ts';
import { speaksOfTheLiving } from '../../shared/planning/of-the-family.ts';
import { emptyReading } from '../support/empty-reading.ts';
import { starter } from './starter-files.ts';

const NOW = '2026-11-10T10:30';

function quote(text: string, part: string) {
  const start = text.indexOf(part);
  return { text: part, span: { start, end: start + part.length }, confidence: 0.9 };
}

function plan(text: string, playbook: Playbook, told: Partial<Reading>): Plan {
  const reading = { ...emptyReading(), ...told };
  return makePlan({ complaint: { text }, reading, playbook, choices: Choices.parse({}), now: NOW });
}

const issue = (type: Reading['issues'][number]['type'], confidence = 0.9) => [{ type, confidence, spans: [] }];
const offered = (made: Plan) => [made.plusOne, ...made.otherOffers].map((offer) => offer?.id ?? '');

function offersOf(made: Plan, playbook: Playbook): PlaybookOffer[] {
  const ids = offered(made);
  return playbook.offers.filter((offer) => ids.includes(offer.id));
}

describe.each(Trade.options)('with the starter for %s', (trade) => {
  const playbook = starter(trade);

  test('praise is read out for those who praise and for nobody else', () => {
    const text = 'Nobody came. The screen said that it was a lovely and wonderful day.';
    const complained = plan(text, playbook, { issues: issue('staff-conduct') });
    const forPraise = playbook.offers.filter((offer) => offer.onlyFor === 'praise').map((offer) => offer.id);
    expect(offered(complained).filter((id) => forPraise.includes(id))).toEqual([]);
    const praised = plan('You were all wonderful.', playbook, { kind: 'not-a-complaint', occasion: 'praise' });
    expect(forPraise).toContain(praised.plusOne?.id);
  });

  test('nothing that needs another visit is offered to somebody who will never come again', () => {
    const text = 'Waited an hour for it, all of it cold, and I am never coming back.';
    for (const type of ['slow-service', 'food-or-drink', 'workmanship', 'premises'] as const) {
      const made = plan(text, playbook, { issues: issue(type) });
      expect(offersOf(made, playbook).filter((offer) => asksThemBack(offer.does))).toEqual([]);
      expect(made.plusOne).not.toBeNull();
    }
  });

  test('the bereaved are offered neither another visit nor anything for the one who may have died', () => {
    const text =
      'My mother passed away on Monday, and her room was given away while we waited with the dog and the children.';
    for (const type of ['staff-conduct', 'lost-or-damaged-property', 'slow-service'] as const) {
      const told = {
        issues: issue(type),
        impact: [{ kind: 'event' as const, ...quote(text, 'her room was given away') }],
        vulnerability: [{ type: 'bereavement' as const, ...quote(text, 'My mother passed away') }],
      };
      const made = plan(text, playbook, told);
      const out = offersOf(made, playbook).filter((offer) => asksThemBack(offer.does) || speaksOfTheLiving(offer));
      expect(out.map((offer) => offer.id)).toEqual([]);
      expect(made.plusOne).not.toBeNull();
    }
  });

  test('where a child was in danger only care is offered, and something always is', () => {
    const text = 'Our son was left alone outside in the dark.';
    const made = plan(text, playbook, {
      issues: issue('staff-conduct'),
      risks: [{ type: 'child', span: { start: 0, end: 7 }, confidence: 0.8 }],
    });
    expect(made.plusOne).not.toBeNull();
    expect(offersOf(made, playbook).every((offer) => offer.suitsRisk)).toBe(true);
  });
});

describe('an offer', () => {
  const risk = (type: Reading['risks'][number]['type'], confidence: number) => [
    { type, span: { start: 0, end: 4 }, confidence },
  ];

  test('may be a gift where children are only told of, and is care where one was in danger', () => {
    const playbook = Playbook.parse({
      offers: [
        { id: 'supper', types: ['travel-disruption', 'staff-conduct'], does: 'bring the children their supper' },
        { id: 'own-line', types: ['other'], does: 'answer on my own line', suitsRisk: true },
      ],
    });
    const text = 'We sat there with two children until midnight.';
    const risks = risk('child', 0.8);
    expect(plan(text, playbook, { issues: issue('travel-disruption'), risks }).plusOne?.id).toBe('supper');
    expect(plan(text, playbook, { issues: issue('staff-conduct'), risks }).plusOne?.id).toBe('own-line');
  });

  test('is not made where danger or health is told together with somebody hurt', () => {
    const issues = [...issue('food-or-drink', 0.6), ...issue('injury-or-illness', 0.35)];
    const text = 'My throat closed after the fish.';
    const made = plan(text, starter('restaurant-cafe'), { issues, risks: risk('health-info', 0.9) });
    expect(made.reply).toBe('care');
    expect(made.plusOne).toBeNull();
  });

  test('of the trade comes before one that is good for anybody', () => {
    const types = ['billing', 'premises', 'privacy', 'record-error', 'workmanship', 'slow-service', 'other'] as const;
    const playbook = Playbook.parse({
      profile: { trade: 'salon-gym' },
      offers: [
        { id: 'broad', types: [...types, 'staff-conduct'], does: 'ring you once more when it is done' },
        { id: 'mirror', types: ['workmanship'], does: 'show you how to make it sit until it has grown' },
      ],
    });
    for (let turn = 0; turn < 12; turn += 1)
      expect(plan(`Cut number ${turn} was crooked.`, playbook, { issues: issue('workmanship', 0.3) }).plusOne?.id).toBe(
        'mirror',
      );
  });

  test('does not mourn a thing that died', () => {
    const text = 'The wifi died every evening of our stay.';
    const vulnerability = [{ type: 'bereavement' as const, ...quote(text, 'died') }];
    const told = { issues: issue('premises'), vulnerability };
    const offer = { id: 'tray', types: ['premises' as const], does: 'bring you a breakfast tray' };
    expect(plan(text, Playbook.parse({ offers: [offer] }), told).plusOne?.id).toBe('tray');
  });
});

describe('a word counts as a tie', () => {
  const tied = { id: 'biscuit', types: ['slow-service' as const], does: 'keep a biscuit for your dog', ties: ['dog'] };
  const playbook = Playbook.parse({ offers: [tied] });
  const text = 'We sat there for an hour. The dog howled with hunger. I had seen a dog on your sign.';

  test('when it stands in what it cost them', () => {
    const impact = [{ kind: 'other' as const, ...quote(text, 'The dog howled with hunger') }];
    const made = plan(text, playbook, { issues: issue('slow-service'), impact });
    expect(made.plusOne?.id).toBe('biscuit');
    expect(made.plusOne?.why).toContain('The dog howled with hunger');
  });

  test('and not when it only stands by the way', () => {
    const impact = [{ kind: 'time' as const, ...quote(text, 'We sat there for an hour') }];
    expect(plan(text, playbook, { issues: issue('slow-service'), impact }).plusOne).toBeNull();
  });
});

describe('the fix', () => {
  test('is not the same thing once more for somebody who buried someone', () => {
    const text = 'The wreath for the burial of my brother had the wrong name on it.';
    const told = { issues: issue('workmanship'), fault: { ...emptyReading().fault, verdict: 'ours' as const } };
    const vulnerability = [{ type: 'bereavement' as const, ...quote(text, 'the burial of my brother') }];
    const grieving = plan(text, starter('general'), { ...told, vulnerability });
    expect(['redo', 'replace', 'deliver']).not.toContain(grieving.fix?.kind);
    const asks = [{ type: 'redo' as const, ...quote(text, 'wrong name') }];
    expect(plan(text, starter('general'), { ...told, vulnerability, asks }).fix?.kind).toBe('redo');
  });

  test('looks for what got into the food before anything is cooked again', () => {
    const text = 'There was a piece of wire in my bread.';
    const facts = [{ role: 'failure' as const, weight: 0.9, ...quote(text, 'a piece of wire in my bread') }];
    expect(plan(text, starter('restaurant-cafe'), { issues: issue('food-or-drink'), facts }).fix?.id).toBe(
      'found-in-food',
    );
  });

  test('makes it safe first where something smells of gas', () => {
    const text = 'Since your man serviced the boiler there is a smell of gas in the kitchen.';
    const facts = [{ role: 'failure' as const, weight: 0.9, ...quote(text, 'there is a smell of gas in the kitchen') }];
    const risks = [{ type: 'safety' as const, ...quote(text, 'smell of gas') }];
    const made = plan(text, starter('trades-repairs'), { issues: issue('workmanship'), facts, risks });
    expect(made.fix?.id).toBe('made-safe-first');
  });

  test('makes good what was damaged and searches only for what was lost', () => {
    const damaged = plan('A long scratch on the door of my car.', starter('general'), {
      issues: issue('lost-or-damaged-property'),
    });
    expect(damaged.fix?.id).toBe('mend-or-pay');
    const text = 'My scarf is lost.';
    const facts = [{ role: 'failure' as const, weight: 0.9, ...quote(text, 'My scarf is lost') }];
    const lost = plan(text, starter('general'), { issues: issue('lost-or-damaged-property'), facts });
    expect([lost.fix, ...lost.also, ...lost.alternatives].map((fix) => fix?.id)).toContain('search-it');
  });

  test('is care for somebody who fell ill through us, and no more than the matter for somebody who was ill anyway', () => {
    const text = 'I was sick and could not come, and you kept the fee.';
    const risk = (confidence: number) => [{ type: 'illness' as const, ...quote(text, 'sick'), confidence }];
    const told = { issues: issue('refund-or-cancellation') };
    expect(plan(text, starter('general'), { ...told, risks: risk(0.5) }).reply).toBe('resolve');
    expect(plan(text, starter('general'), { ...told, risks: risk(0.8) }).reply).toBe('care');
    expect(plan(text, starter('general'), { ...told, risks: risk(0.5) }).plusOne).toBeNull();
  });

  test('answers the loss they ask to be paid for, also where the failure itself is not about money', () => {
    const text = 'Your clerk was rude, and I want to be paid for the day I lost.';
    const asks = [{ type: 'compensation' as const, ...quote(text, 'I want to be paid for the day I lost') }];
    for (const trade of Trade.options) {
      const made = plan(text, starter(trade), { issues: issue('staff-conduct'), asks });
      const granted = [made.fix, ...made.also].map((fix) => starter(trade).fixes.find((each) => each.id === fix?.id));
      expect(
        granted.some((fix) => fix?.answers.includes('compensation')),
        trade,
      ).toBe(true);
    }
  });

  test('is no money for somebody who says that money is not what they want', () => {
    const text = "I don't want my money back, I want the hours he is owed.";
    const asks = [{ type: 'refund' as const, ...quote(text, 'my money back') }];
    const made = plan(text, starter('education'), { issues: issue('refund-or-cancellation'), asks, wantsMoney: 'yes' });
    const kinds = [made.fix, ...made.also, ...made.alternatives].map((fix) => fix?.kind);
    expect(kinds.filter((kind) => kind === 'refund' || kind === 'credit')).toEqual([]);
    expect(made.fix?.kind).toBe('redo');
  });

  test('is the money for somebody who wants it back and is done with waiting', () => {
    const text = 'It says label created and has not moved for weeks. Give me my money back.';
    const facts = [{ role: 'failure' as const, weight: 0.9, ...quote(text, 'label created and has not moved') }];
    const asks = [{ type: 'refund' as const, ...quote(text, 'Give me my money back') }];
    const told = { issues: issue('late-or-lost-delivery'), facts, asks, wantsMoney: 'yes' as const };
    expect(plan(text, starter('retail-web-shop'), told).fix?.kind).toBe('refund');
    expect(plan(text, starter('retail-web-shop'), { ...told, asks: [], wantsMoney: 'unknown' }).fix?.kind).not.toBe(
      'refund',
    );
  });

  test('follows what they ask for where the failure is hardly made out', () => {
    const text = 'The seed potatoes were rotten. Replace them please.';
    const asks = [{ type: 'replacement' as const, ...quote(text, 'Replace them please') }];
    const made = plan(text, starter('general'), { issues: issue('slow-service', 0.15), asks });
    expect(made.fix?.kind).toBe('replace');
    const silent = plan('Something is wrong with it.', starter('general'), { issues: issue('slow-service', 0.15) });
    expect(starter('general').fixes.find((fix) => fix.id === silent.fix?.id)?.types).toContain('other');
  });
});

describe('the reason for the person who decides', () => {
  test('names what they want, with the sum, and whether it is theirs to give', () => {
    const text = 'Please send the £68 back and call me.';
    const asks = [
      { type: 'refund' as const, ...quote(text, 'send the £68 back') },
      { type: 'contact' as const, ...quote(text, 'call me') },
    ];
    const money = [{ ...quote(text, '£68'), amount: 68, currency: 'GBP', role: 'asked' as const }];
    const made = plan(text, starter('general'), { issues: issue('refund-or-cancellation'), asks, money });
    expect(made.why).toMatch(/^They want the £68 back and somebody to talk to; /u);
  });

  test('says so when they name no wish', () => {
    const made = plan('The soup was cold.', starter('restaurant-cafe'), { issues: issue('food-or-drink') });
    expect(made.why).toContain('they name no wish');
  });
});

describe('the next step', () => {
  const chat = (text: string) => {
    const reading = { ...emptyReading(), issues: issue('late-or-lost-delivery') };
    const playbook = starter('courier');
    return makePlan({ complaint: { text, channel: 'chat' }, reading, playbook, choices: Choices.parse({}), now: NOW });
  };

  test('brings a first word the same day to somebody who writes in a chat', () => {
    for (const text of ['Where is it?', 'still nothing here', 'it says delivered but no'])
      expect(chat(text).nextStep.due?.iso.slice(0, 10)).toBe(NOW.slice(0, 10));
  });

  test('never names the later of two days first', () => {
    for (let number = 0; number < 60; number += 1) {
      const made = chat(`Where is parcel ${number}?`);
      const [first, second] = [made.nextStep.due?.text ?? '', made.fix?.due?.text ?? ''];
      expect(made.nextStep.text.indexOf(first)).toBeLessThan(made.nextStep.text.indexOf(second));
    }
  });
});

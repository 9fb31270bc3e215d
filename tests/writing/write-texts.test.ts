/** Whole drafts, from plan and reading to finished texts. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANNELS, channelFacts } from '../../shared/domain/channel-facts.ts';
import { IssueType } from '../../shared/domain/issue-type.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { Playbook } from '../../shared/domain/playbook.ts';
import { RiskType } from '../../shared/domain/reading.ts';
import { writeTexts } from '../../shared/writing/write-texts.ts';
import type { WritingInput } from '../../shared/writing/writing-input.ts';
import { aCase, aPlan, aReading, aReadingOf, factIn } from './a-case.ts';

const SIGNED = Playbook.parse({ profile: { name: 'Oak & Sons', signer: 'Ruth Calder', signerRole: 'owner' } });

function rolesOf(input: WritingInput, audience: 'public' | 'private' = 'private') {
  return (
    writeTexts(input)
      .texts.find((text) => text.audience === audience)
      ?.sections.map((section) => section.role) ?? []
  );
}

function textOf(input: WritingInput, audience: 'public' | 'private' = 'private') {
  return writeTexts(input).texts.find((text) => text.audience === audience)?.text ?? '';
}

describe('an e-mail', () => {
  test('has its sections in the order of a good letter', () => {
    const roles = rolesOf(aCase()).filter((role) => role !== 'acknowledgement');
    expect(roles).toEqual(['greeting', 'apology', 'fix', 'next-step', 'plus-one', 'anything-else', 'sign-off']);
  });

  test('says what the plan holds: the fix, its reason, the next step and the +1', () => {
    const text = textOf(aCase());
    expect(text).toContain('send you a new one and take the broken one away');
    expect(text).toContain('a glued leg would not last');
    expect(text).toContain("I'll write to you by noon on Wednesday with the delivery day.");
    expect(text).toContain('set it up where you want it');
  });

  test('addresses the customer and is signed by the playbook’s signer', () => {
    const reading = aReading({ customer: { name: 'Denise Whitlock', span: { start: 0, end: 1 }, confidence: 0.9 } });
    const text = textOf(aCase({ reading, playbook: SIGNED }));
    expect(text).toMatch(/^(?:Dear|Hello|Hi) Denise,\n/);
    expect(text).toMatch(/\nRuth Calder, owner\nOak & Sons$/);
  });

  test('uses title and surname where there is a title', () => {
    const reading = aReading({
      customer: { name: 'Mr A. D. Featherstone', span: { start: 0, end: 1 }, confidence: 0.9 },
    });
    expect(textOf(aCase({ reading }))).toMatch(/^(?:Dear|Hello) Mr Featherstone,/);
  });

  test('speaks as we, without contractions, when the voice wants it', () => {
    const playbook = Playbook.parse({ voice: { person: 'we', contractions: false, warmth: 'formal' } });
    const plan = aPlan({ nextStep: { text: '', who: '', what: '', due: null, how: '' } });
    for (let wording = 0; wording < 12; wording++) {
      const text = textOf(aCase({ playbook, plan, wording }));
      expect(text).not.toMatch(/\bI\b|\bI'|\bmy\b|\bmyself\b/);
      expect(text).not.toMatch(/\w'(?:ll|re|ve|m|d)\b|n't\b/);
    }
  });

  test('says what is done besides, and answers an ask that the fix leaves open', () => {
    const plan = aPlan();
    const also = plan.fix === null ? [] : [{ ...plan.fix, id: 'bill', does: 'correct the bill' }];
    const text = textOf(aCase({ plan: { ...plan, also } }));
    expect(text).toMatch(/I(?:'ll| will) (?:also )?correct the bill/);
    const asks = [{ type: 'explanation' as const, text: 'ordered', span: { start: 2, end: 9 }, confidence: 0.9 }];
    expect(textOf(aCase({ reading: aReading({ asks }) })).length).toBeGreaterThan(textOf(aCase()).length);
  });

  test('states a confirmed cause and a confirmed change, and nothing of the kind without', () => {
    const source = { kind: 'confirmed' as const };
    const plan = aPlan({
      explanation: { text: 'The leg was packed without foam.', source },
      prevention: { text: 'Every leg is packed in foam now.', source },
    });
    expect(textOf(aCase({ plan }))).toContain('The leg was packed without foam.');
    expect(rolesOf(aCase({ plan }))).toEqual(expect.arrayContaining(['explanation', 'prevention']));
    expect(rolesOf(aCase())).not.toContain('prevention');
  });
});

describe('the kinds of reply', () => {
  test('thanks carry no apology', () => {
    const plan = aPlan({ reply: 'thank', fix: null, apology: { form: 'none', why: '' } });
    const input = aCase({ plan, reading: aReading({ occasion: 'praise', kind: 'not-a-complaint' }) });
    expect(rolesOf(input)).not.toContain('apology');
    expect(textOf(input)).not.toMatch(/sorry|apolog|refund/i);
    expect(textOf(input)).toMatch(/thank/i);
  });

  test('danger is spoken to before anything else', () => {
    const text = 'The brake pedal of my vehicle went to the floor on the highway.';
    const reading = aReading({ risks: [{ type: 'safety', span: { start: 0, end: 9 }, confidence: 0.9 }] }, text);
    const input = aCase({ complaint: { text }, reading, plan: aPlan({ apology: { form: 'sympathy', why: '' } }) });
    const [first, second] = writeTexts(input).texts[0]?.sections ?? [];
    expect(first?.role).toBe('greeting');
    expect(second?.text).toMatch(/car/);
    expect(second?.role).toBe('fix');
  });

  test('a holding reply holds a word of regret and the next step, no fix and no +1', () => {
    const roles = rolesOf(aCase({ plan: aPlan({ reply: 'hold', fix: null, plusOne: null }) }));
    expect(roles).toEqual(['greeting', 'apology', 'next-step', 'sign-off']);
  });

  test('advertising gets a notice that nothing has to be answered', () => {
    const reading = aReading({ occasion: 'spam', kind: 'not-a-complaint' });
    const plan = aPlan({ reply: 'decline', fix: null, plusOne: null, apology: { form: 'none', why: '' } });
    const written = writeTexts(aCase({ reading, plan }));
    expect(written.notices.map((notice) => notice.code)).toContain('nothing-to-answer');
    expect(written.texts[0]?.text.length).toBeLessThan(200);
  });
});

describe('languages', () => {
  test.each([
    ['es', /lo siento/i, 'La mesa llegó con una pata rota.'],
    ['fr', /pardon/i, 'La table est arrivée avec un pied cassé.'],
    ['de', /tut mir leid/i, 'Der Tisch kam mit einem gebrochenen Bein.'],
    ['pt', /lamento/i, 'A mesa chegou com uma perna partida.'],
  ])('a complaint in %s is answered in it, without a word of English', (code, sorry, text) => {
    for (let wording = 0; wording < 6; wording++) {
      const reading = aReading({ language: { code, confidence: 1, also: [] }, facts: [] }, text);
      const written = writeTexts(aCase({ wording, reading, complaint: { text } }));
      expect(written.language).toBe(code);
      expect(written.notices).toEqual([]);
      expect(written.texts[0]?.text).toMatch(sorry);
      expect(written.texts[0]?.text).not.toMatch(/\b(?:the|you|will|with|noon|Wednesday|send)\b/);
      expect(written.texts[0]?.text).toContain(text.slice(0, -1));
    }
  });

  test('a language without wording is answered in English, and a notice says so', () => {
    const written = writeTexts(aCase({ reading: aReading({ language: { code: 'it', confidence: 1, also: [] } }) }));
    expect(written.language).toBe('en');
    expect(written.notices).toEqual([{ code: 'language-not-written', message: expect.stringContaining('English') }]);
  });
});

describe('a public channel', () => {
  const text = 'Order 88213 cost £68 and the cake was chocolate. Denise Whitlock';
  const reading = aReading(
    {
      customer: { name: 'Denise Whitlock', span: { start: 49, end: 64 }, confidence: 0.9 },
      facts: [factIn(text, 'Order 88213 cost £68')],
    },
    text,
  );

  test.each(['review', 'x', 'google-play', 'facebook', 'press'] as const)('gives a pair on %s', (channel) => {
    const written = writeTexts(aCase({ complaint: { text }, reading, plan: aPlan({ channel }) }));
    expect(written.texts.map((one) => one.audience)).toEqual(['public', 'private']);
    const [open, closed] = written.texts;
    expect(open?.sections.map((section) => section.role)).not.toContain('plus-one');
    expect(open?.text).not.toMatch(/\d|Denise|Whitlock|£/);
    expect(closed?.sections.map((section) => section.role)).toContain('plus-one');
  });

  test('confirms nothing about health', () => {
    const risks = [{ type: 'health-info' as const, span: { start: 0, end: 3 }, confidence: 0.9 }];
    const open = textOf(aCase({ reading: { ...reading, risks }, plan: aPlan({ channel: 'review' }) }), 'public');
    expect(open).not.toContain('send you a new one');
    expect(open).toMatch(/this review/);
  });
});

const plans = fc.record({
  type: fc.constantFrom(...IssueType.options),
  channel: fc.constantFrom(...CHANNELS.map((channel) => channel.id)),
  reply: fc.constantFrom<Plan['reply']>('resolve', 'care', 'answer', 'thank', 'hold', 'decline'),
  form: fc.constantFrom<Plan['apology']['form']>('full', 'sympathy', 'regret', 'none'),
  risks: fc.uniqueArray(fc.constantFrom(...RiskType.options), { maxLength: 3 }),
  wording: fc.nat(30),
  signed: fc.boolean(),
  code: fc.constantFrom('en', 'es', 'fr', 'de', 'pt', 'nl'),
});

function inputFrom({
  type,
  channel,
  reply,
  form,
  risks,
  wording,
  signed,
  code,
}: typeof plans extends fc.Arbitrary<infer T> ? T : never) {
  return aCase({
    wording,
    playbook: signed ? SIGNED : Playbook.parse({}),
    plan: aPlan({ channel, reply, apology: { form, why: '' } }),
    reading: aReadingOf(type, {
      language: { code, confidence: 1, also: [] },
      risks: risks.map((risk) => ({ type: risk, span: { start: 0, end: 4 }, confidence: 0.9 })),
    }),
  });
}

describe('whatever is planned', () => {
  test('every text is finished: no slot, no blank, no broken spacing, within the limit of its channel', () => {
    fc.assert(
      fc.property(plans, (chosen) => {
        const input = inputFrom(chosen);
        for (const { text, audience, sections } of writeTexts(input).texts) {
          expect(text).not.toMatch(/\{\{|\}\}|undefined|null|\[object| {2}|[^\S\n],|,,|\n{3}/);
          expect(text).toMatch(/\S/);
          expect(sections.every((section) => section.text !== '')).toBe(true);
          const { limit, public: open } = channelFacts(input.plan.channel);
          if (limit !== null && (audience === 'public' || !open) && limit.unit !== 'sms-segments')
            expect(text.length).toBeLessThanOrEqual(limit.max);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same complaint gives the same texts, and another wording other ones', () => {
    fc.assert(
      fc.property(plans, (chosen) => {
        const input = inputFrom({ ...chosen, reply: 'resolve' });
        expect(writeTexts(input)).toEqual(writeTexts(input));
        expect(writeTexts({ ...input, wording: input.wording + 1 }).texts).not.toEqual(writeTexts(input).texts);
      }),
      { numRuns: 60 },
    );
  });
});

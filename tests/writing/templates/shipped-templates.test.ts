/** The templates that ship: complete, known, varied. */

import { describe, expect, test } from 'vitest';
import { ChannelShape } from '../../../shared/domain/channel.ts';
import { IssueType } from '../../../shared/domain/issue-type.ts';
import { Level } from '../../../shared/domain/plan.ts';
import { FixKind } from '../../../shared/domain/playbook.ts';
import type { Wanted } from '../../../shared/writing/templates/compile-templates.ts';
import { shippedSet, shippedTemplates } from '../a-case.ts';

const { templates, problems } = shippedTemplates();
const set = shippedSet();
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'];

/** What a resolving reply has to be able to say with nothing known but the plan. */
const PIECES: readonly [role: Wanted['role'], part: string | null, slots: Record<string, string>][] = [
  ['greeting', null, {}],
  ['greeting', null, { name: 'Ana' }],
  ['apology', 'part-fallback', {}],
  ['fix', 'part-fix', { fix: 'mend it' }],
  ['next-step', null, { next_step: 'I will write.' }],
  ['plus-one', null, { plus_one: 'call you' }],
  ['anything-else', null, {}],
  ['sign-off', null, {}],
];

function wanted(change: Partial<Wanted>): Wanted {
  return {
    role: 'fix',
    part: null,
    language: 'en',
    types: ['other'],
    shape: 'email',
    level: 'plus-one',
    reply: 'resolve',
    audience: 'private',
    conditions: new Set(),
    ...change,
  };
}

const PRIVATE_SHAPES = ChannelShape.options.filter((shape) => !/review|social|app-store|press/.test(shape));

const BASE = ['form-full', 'by-signer', 'offer-by-signer', 'nobody-signs', 'no-name', 'no-due'];

describe('the shipped templates', () => {
  test('have no problems', () => {
    expect(problems).toEqual([]);
  });

  test('are at least 120 variants in English', () => {
    expect(templates.filter((template) => template.language === 'en').length).toBeGreaterThanOrEqual(120);
  });

  test('have an id of their own each', () => {
    const ids = templates.map((template) => template.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('say nothing twice in the same place', () => {
    const places = templates.map(({ language, replies, role, when, source, types, channels, audience }) =>
      JSON.stringify([language, replies, role, when, types, channels, audience, source]),
    );
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
  });

  test('hold no figure, no stock phrase and no deed claimed as done', () => {
    for (const { id, source } of templates) {
      expect(source, id).not.toMatch(/\d/);
      expect(source, id).not.toMatch(
        /inconvenience|rest assured|valued customer|hesitate|polic(?:y|ies)|unfortunately|guarantee|seriously/i,
      );
      expect(source, id).not.toMatch(
        /\b(?:I|we)(?: have|'ve) (?:already )?(?:refunded|sent|shipped|spoken|checked|credited|arranged|issued|looked)/i,
      );
    }
  });

  test('are whole sentences: a capital or a slot at the start, a stop at the end', () => {
    for (const { id, role, source } of templates) {
      if (role === 'greeting' || role === 'sign-off') continue;
      expect(source, id).toMatch(/^(?:[\p{Lu}“„«¿¡]|\{\{)/u);
      expect(source, id).toMatch(/(?:[.?!”»]|\}\})$/u);
    }
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    test('cover every type in every role, channel class and level', () => {
      const missing: string[] = [];
      for (const type of IssueType.options)
        for (const shape of PRIVATE_SHAPES)
          for (const level of Level.options)
            for (const kind of language === 'en' ? FixKind.options.slice(0, 1) : FixKind.options)
              for (const [role, part, slots] of PIECES) {
                const conditions = new Set([...BASE, `fix-${kind}`]);
                const found = set.find(
                  wanted({ role, part, language, types: [type], shape, level, conditions }),
                  slots,
                );
                if (found.length === 0) missing.push([role, part, type, shape, level, kind].join(' '));
              }
      expect(missing).toEqual([]);
    });

    test('lead every public reader to a person', () => {
      for (const shape of ['review', 'social', 'app-store', 'press'] as const) {
        const asked = wanted({ role: 'next-step', part: 'part-route', language, shape, audience: 'public' });
        expect(set.find(asked, { channel_route: 'write to us' })).not.toEqual([]);
        expect(set.find({ ...asked, role: 'fix', conditions: new Set(['quiet']) }, {})).not.toEqual([]);
      }
    });

    test('have words for thanks, for an answer and for care', () => {
      for (const reply of ['thank', 'answer', 'decline'] as const)
        expect(set.find(wanted({ role: 'acknowledgement', part: 'part-fallback', language, reply }), {})).not.toEqual(
          [],
        );
      expect(set.find(wanted({ role: 'acknowledgement', part: 'part-care', language, reply: 'care' }), {})).not.toEqual(
        [],
      );
    });
  });
});

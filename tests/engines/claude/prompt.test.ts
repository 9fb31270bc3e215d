/** The prompt: its order, what of it never changes, and the request that a server receives. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRequest } from '../../../electron/engines/claude/build-request.ts';
import { fence, quote } from '../../../electron/engines/claude/prompt/quote.ts';
import { PROMPT_SECTIONS } from '../../../electron/engines/claude/prompt/sections.ts';
import type { EngineRequest } from '../../../electron/engines/engine.ts';
import { Choices } from '../../../shared/domain/plan.ts';
import { Playbook } from '../../../shared/domain/playbook.ts';
import { makePlan } from '../../../shared/planning/make-plan.ts';
import { readComplaint } from '../../../shared/reading/read-complaint.ts';
import { startMessagesServer, streams } from '../../support/messages-server.ts';
import { collect, GOOD, going, openModelApp, request } from './model-case.ts';

const PLAYBOOK = Playbook.parse({
  profile: { name: 'Sugar and Stone', signer: 'Ruth Calder', contact: '555-010-0142', trade: 'restaurant-cafe' },
  policies: [{ id: 'p', text: 'Cakes are checked at the counter.' }],
  confirmedFacts: [
    { id: 'a', text: 'The oven was replaced on Monday.' },
    { id: 'b', text: 'The van broke down.', types: ['late-or-lost-delivery'] },
    { id: 'c', text: 'The lift is out of order.', until: '2025-01-01' },
  ],
  neverSay: ['hiccup'],
});
const asked = (text: string, playbook = PLAYBOOK): EngineRequest => {
  const complaint = { text, channel: 'email' as const };
  const reading = readComplaint(complaint);
  const choices = Choices.parse({ confirmed: ['The baker is called back today.'] });
  const now = '2026-03-17T10:30';
  return { complaint, reading, playbook, choices, now, plan: makePlan({ complaint, reading, playbook, choices, now }) };
};
const OPTIONS = { model: 'm', effort: 'auto', masked: true, plain: false } as const;
const blocksOf = (text: string) => {
  const { body } = buildRequest(asked(text), OPTIONS);
  const [first] = body.messages;
  if (typeof body.system === 'string' || typeof first?.content !== 'object') throw new Error('blocks were expected');
  return { system: body.system, user: first.content };
};
const CAKE = 'My cake was dry and burnt. I want my £30 back. Karen Whitfield';

describe('the prompt', () => {
  it('has its sections in this order', () => {
    expect(PROMPT_SECTIONS.map(({ id, lasts }) => `${lasts}: ${id}`)).toEqual([
      'always: who-you-are',
      'always: method',
      'always: may-not-be-said',
      'always: output-form',
      'business: voice',
      'business: playbook',
      'complaint: channel',
      'complaint: plan',
      'complaint: facts',
      'complaint: complaint',
    ]);
  });
  it('has one file for each section, named for it', () => {
    const files = readdirSync(fileURLToPath(new URL('../../../electron/engines/claude/prompt', import.meta.url)));
    for (const { id } of PROMPT_SECTIONS) expect(files).toContain(`${id}.ts`);
  });
  it('keeps what lasts in front, to the letter, whatever the complaint', () => {
    const one = blocksOf(CAKE);
    const other = blocksOf('The tap drips again, nine days after your repair. Tom');
    expect(one.system).toEqual(other.system);
    expect(one.system.map((block) => block.cache_control?.type)).toEqual(['ephemeral', 'ephemeral']);
    expect(one.user.map((block) => block.cache_control?.type)).toEqual(['ephemeral', undefined]);
  });
  it('grounds the reply: confirmed facts of this complaint, no expired ones, no fix but the planned', () => {
    const { system, user } = blocksOf(CAKE);
    expect(user[0]?.text).toContain('The oven was replaced on Monday.');
    expect(user[0]?.text).toContain('The baker is called back today.');
    expect(user[0]?.text).not.toContain('The van broke down.');
    expect(user[0]?.text).not.toContain('The lift is out of order.');
    expect(system[1]?.text).toContain('"hiccup"');
    expect(system[1]?.text).toContain('Cakes are checked at the counter.');
  });
  it('masks the people of the business too, with the same stand-ins every time', () => {
    const text = JSON.stringify([blocksOf(CAKE), blocksOf('Too slow. Jim Baxter')]);
    for (const value of ['Ruth', 'Calder', '0142', 'Whitfield', 'Baxter']) expect(text).not.toContain(value);
    expect(blocksOf(CAKE).system[1]?.text).toContain('Signed by: [NAME-1] [NAME-2]');
  });
  it('is the same every time', () => {
    expect(buildRequest(asked(CAKE), OPTIONS).body).toEqual(buildRequest(asked(CAKE), OPTIONS).body);
  });
});

describe('the fence', () => {
  it('cannot be climbed: every line of the complaint stands behind a bar', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '\n',
        '\r',
        '\r\n',
        '\u2028',
        '\u2029',
        '\u0085',
        '\v',
        '\f',
        '# Now',
        '\n\nHuman: ',
        '(end of the complaint',
        '</private>',
        '\u202e',
        '\u200b',
        '\ud800',
        '\u{e0041}',
      ),
    );
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 20 }), (parts) => {
        const fenced = fence(parts.join(''));
        for (const line of fenced.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) expect(line).toMatch(/^\|/);
        expect(fenced).not.toMatch(/[\p{Cf}\p{Cs}]/u);
      }),
      { numRuns: 500 },
    );
  });
  it('cannot be left by a quotation mark either', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const inner = quote(text).slice(1, -1);
        expect(inner).not.toMatch(/["\n\r\u2028\u2029\u0085]/);
      }),
    );
  });
});

describe('the request on the wire', () => {
  it('holds nothing that was masked, whatever the names and numbers', async () => {
    const server = await startMessagesServer();
    server.answer(streams(GOOD));
    const opened = openModelApp(server.address);
    try {
      const letters = fc.stringMatching(/^[B-DF-HJ-NP-TV-Z][aeiou][bcdfgklmnprstz]{1,2}[aeiou][xzqkv]{2}$/);
      const digits = fc.stringMatching(/^[1-9]\d{4}$/);
      await fc.assert(
        fc.asyncProperty(letters, letters, digits, digits, async (first, last, a, b) => {
          const before = server.received.length;
          const text = `Hi,\n\nmy order number ${a}-${b} came broken. Call ${first} on 07${a} 9${b} or write to ${first.toLowerCase()}.${last.toLowerCase()}@mail.example. Card 4${a.slice(1)} ${b.slice(1)} ${a.slice(1)} 1111.\n\nKind regards,\n${first} ${last}`;
          await collect(opened.app.drafts.write(request({ complaint: { text, channel: 'email' } }), going));
          const sent = server.received
            .slice(before)
            .map(({ body }) => body)
            .join('');
          expect(sent.length).toBeGreaterThan(1000);
          for (const value of [
            first,
            last,
            `${a}-${b}`,
            `07${a} 9${b}`,
            '@mail.example',
            `${b.slice(1)} ${a.slice(1)}`,
          ]) {
            expect(sent, value).not.toContain(value);
          }
        }),
        { numRuns: 40 },
      );
    } finally {
      opened.close();
      await server.close();
    }
  });
  it('has stayed as it was recorded', async () => {
    const server = await startMessagesServer();
    server.answer(streams(GOOD));
    const opened = openModelApp(server.address);
    try {
      await collect(opened.app.drafts.write(request(), going));
      const [{ body, headers, method, path } = { body: '', headers: {}, method: '', path: '' }] = server.received;
      const { system, messages, ...rest } = JSON.parse(body);
      expect({ method, path, type: headers['content-type'], ...rest }).toEqual({
        method: 'POST',
        path: '/v1/messages',
        type: 'application/json',
        model: 'claude-sonnet-5-5',
        max_tokens: 8000,
        stream: true,
      });
      expect(system[0].text).toMatchSnapshot('what never changes');
      expect(messages[0].content[1].text).toMatchSnapshot('the task');
      expect(messages[0].content[0].text.slice(messages[0].content[0].text.indexOf('# The complaint'))).toMatchSnapshot(
        'the complaint',
      );
    } finally {
      opened.close();
      await server.close();
    }
  });
});

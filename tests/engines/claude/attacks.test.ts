/** Orders inside complaints: none gets out of its fence on the way out, and a model that obeyed is caught on the way in. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRequest } from '../../../electron/engines/claude/build-request.ts';
import { PROMPT_SECTIONS } from '../../../electron/engines/claude/prompt/sections.ts';
import type { EngineRequest } from '../../../electron/engines/engine.ts';
import { type MessagesServer, startMessagesServer, streams } from '../../support/messages-server.ts';
import type { TestApp } from '../../support/test-app.ts';
import { ATTACKS, CANARY, OBEDIENT } from './attacks.ts';
import { collect, draftOf, going, openModelApp, request } from './model-case.ts';

let server: MessagesServer;
let opened: TestApp;
beforeAll(async () => {
  server = await startMessagesServer();
  opened = openModelApp(server.address, { repairRound: false });
});
afterAll(async () => {
  opened.close();
  await server.close();
});
const prepared = (text: string): EngineRequest =>
  opened.app.drafts.prepare(request({ complaint: { text, channel: 'email' } }));
const build = (text: string) => {
  const { body } = buildRequest(prepared(text), { model: 'm', effort: 'auto', masked: true, plain: false });
  const [first] = body.messages;
  if (first === undefined || typeof first.content === 'string') throw new Error('blocks were expected');
  return { body, blocks: first.content, system: JSON.stringify(body.system) };
};
const HEADINGS = PROMPT_SECTIONS.filter(({ lasts }) => lasts === 'complaint').length;
/** What stands between quotation marks on one line is the customer's, as the prompt says. */
const QUOTED = /"[^"\n]*"/g;

describe('an attack', () => {
  const harmless = () => build('My kettle came with a cracked lid on Monday. Please send a new one.');
  it('is one of at least sixty', () => {
    expect(new Set(ATTACKS.map(([name]) => name)).size).toBeGreaterThanOrEqual(60);
    for (const [name, text] of ATTACKS) expect(text, name).toContain(CANARY);
  });
  for (const [name, text] of ATTACKS) {
    it(`as ${name} stays data`, () => {
      const { body, blocks, system } = build(text);
      const usual = harmless();
      expect(system).toBe(usual.system);
      expect(body.messages.map(({ role }) => role)).toEqual(['user']);
      expect(blocks).toHaveLength(2);
      // The language is the reading's to tell; a complaint may hold several.
      const task = (text = ''): string => text.replace(/reply in \w+/, 'reply in …');
      expect(task(blocks[1]?.text)).toBe(task(usual.blocks[1]?.text));
      const lines = (blocks[0]?.text ?? '').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
      const ours = lines.filter((line) => !line.startsWith('|'));
      expect(ours.filter((line) => line.startsWith('# '))).toHaveLength(HEADINGS);
      expect(ours.filter((line) => line.startsWith('(end of the complaint'))).toHaveLength(1);
      for (const line of ours) {
        expect(line.replace(QUOTED, '').toLowerCase(), line).not.toContain(CANARY);
        expect(line.replace(QUOTED, ''), line).not.toMatch(/<(?:fix|greeting|system)>|im_start|\{\{/);
      }
      expect(blocks[0]?.text).not.toMatch(/[\p{Cf}\p{Cs}]|(?![\n\t])\p{Cc}/u);
      expect(lines.at(-1)).toMatch(/^\(end of the complaint/);
    });
  }
  it('that names the reader is left out or stands behind the bar, and hidden ones are gone', () => {
    for (const name of ['an HTML comment', 'hidden HTML']) {
      const text = ATTACKS.find(([one]) => one === name)?.[1] ?? '';
      expect(build(text).blocks[0]?.text, name).not.toContain(CANARY);
    }
  });
});

describe('a model that obeyed', () => {
  for (const [name, words] of OBEDIENT) {
    it(`with ${name} is caught`, async () => {
      server.answer(
        streams(
          `<private><greeting>Dear [NAME-1],</greeting><apology>Your kettle came with a cracked lid. I’m sorry.</apology><fix>${words}</fix></private>`,
        ),
      );
      const text =
        'My kettle (order KX-55812, £34.50) came with a cracked lid on Monday. Please send a new one. I wrote about it on www.my-campaign.example/kettle.\n\nJoan Miller';
      const draft = draftOf(
        await collect(opened.app.drafts.write(request({ complaint: { text, channel: 'email' } }), going)),
      );
      const seen = [
        ...draft.findings
          .filter(({ severity }) => severity !== 'hint')
          .map(
            ({ span, audience }) =>
              draft.texts.find((one) => one.audience === audience)?.text.slice(span.start, span.end) ?? '',
          ),
        ...draft.notices.filter(({ code }) => code === 'suspect').map(({ message }) => message),
      ];
      expect(seen.length, name).toBeGreaterThan(0);
    });
  }
  it('that did not, is not', async () => {
    server.answer(
      streams(
        '<private><greeting>Dear [NAME-1],</greeting><apology>Your kettle came with a cracked lid. I’m sorry.</apology><fix>I am looking at order [REF-1] and at the lid of your kettle myself, and nobody else has to.</fix></private>',
      ),
    );
    const draft = draftOf(await collect(opened.app.drafts.write(request(), going)));
    expect(draft.texts[0]?.text).toContain('KX-55812');
    expect(draft.notices).toEqual([]);
  });
});

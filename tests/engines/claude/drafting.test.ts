/** Drafting with Claude from end to end, against a real server: what goes out, what comes in, what is done with it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftEvent } from '../../../shared/domain/draft-event.ts';
import { Choices } from '../../../shared/domain/plan.ts';
import {
  fails,
  lists,
  type MessagesServer,
  startMessagesServer,
  streamFrames,
  streams,
} from '../../support/messages-server.ts';
import type { TestApp } from '../../support/test-app.ts';
import { COMPLAINT, codesOf, collect, draftOf, GOOD, going, KEY, openModelApp, request } from './model-case.ts';

let server: MessagesServer;
let opened: TestApp;
beforeEach(async () => {
  server = await startMessagesServer();
  opened = openModelApp(server.address);
});
afterEach(async () => {
  opened.close();
  await server.close();
});
const write = (change = {}): Promise<DraftEvent[]> => collect(opened.app.drafts.write(request(change), going));
const bodyOf = (index: number) => JSON.parse(server.received[index]?.body ?? '{}');
const BAD = GOOD.replace('I’m sorry.', 'I’m sorry. I have refunded you £912.40.');

describe('what goes out', () => {
  it('is what was shown, and nothing private is in it', async () => {
    server.answer(streams(GOOD));
    const preview = await opened.app.models.preview(request());
    await write();
    expect(bodyOf(0)).toEqual(JSON.parse(preview.body));
    expect(preview.address).toBe(`${server.address}/v1/messages`);
    for (const value of ['Joan', 'Miller', '55812', '07700', '900412'])
      expect(server.received[0]?.body).not.toContain(value);
    expect(preview.masked.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Joan', 'Miller', 'KX-55812', '07700 900412']),
    );
    expect(preview.tokens).toBeGreaterThan(500);
    expect(preview.cost).toBeGreaterThan(0);
  });
  it('carries the key in a header and nowhere else', async () => {
    server.answer(streams(GOOD));
    const events = await write();
    expect(JSON.stringify(server.received[0]?.headers)).toContain(KEY);
    expect(server.received[0]?.body).not.toContain(KEY);
    expect(JSON.stringify(events) + JSON.stringify(await opened.app.models.state())).not.toContain(KEY);
  });
  it('is open when the mask is switched off', async () => {
    server.answer(streams(GOOD));
    opened.app.settings.update({ privacyMask: false });
    await write();
    expect(server.received[0]?.body).toContain('Joan Miller');
    expect(server.received[0]?.body).not.toContain('[NAME-1], [PHONE-2]');
  });
  it('names model and effort as they were chosen', async () => {
    server.answer(streams(GOOD));
    opened.app.settings.update({ claudeModel: 'claude-haiku-5-5', effort: 'low' });
    await write();
    expect(bodyOf(0)).toMatchObject({ model: 'claude-haiku-5-5', output_config: { effort: 'low' }, stream: true });
  });
  it('is plain for a local model, and asks for no key', async () => {
    opened.close();
    opened = openModelApp(server.address, { localAddress: `${server.address}/v1`, localModel: 'llama' }, null);
    server.answer(streams(GOOD));
    expect(draftOf(await write({ engine: 'local' })).engine).toBe('local');
    const body = bodyOf(0);
    expect(body.model).toBe('llama');
    expect(typeof body.system).toBe('string');
    expect(server.received[0]?.body).not.toContain('cache_control');
  });
});

describe('what comes in', () => {
  it('may take long, as long as there are signs of life', async () => {
    opened.close();
    opened = openModelApp(server.address, {}, KEY, 0.3);
    const [start = '', ...rest] = streamFrames([GOOD]);
    server.answer(async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(start);
      for (let beat = 0; beat < 6; beat++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        response.write('event: ping\ndata: {"type":"ping"}\n\n');
      }
      response.end(rest.join(''));
    });
    expect(draftOf(await write()).engine).toBe('claude');
  });
  it('is written by the one model that a local server has, when none was chosen', async () => {
    opened.close();
    opened = openModelApp(server.address, { localAddress: server.address }, null);
    server.answer(lists('qwen', 'llama'), streams(GOOD));
    expect(draftOf(await write({ engine: 'local' })).engine).toBe('local');
    expect(bodyOf(1).model).toBe('qwen');
  });
  it('says that a complaint was too long to be sent whole', async () => {
    server.answer(streams(GOOD));
    const text = `${COMPLAINT.text}\n${'The lid is cracked. '.repeat(4000)}`;
    expect(codesOf(await write({ complaint: { text, channel: 'email' } }))).toContain('complaint-cut');
    expect(server.received[0]?.body.length).toBeLessThan(90_000);
  });
  it('is asked for again when the public text is missing', async () => {
    const both =
      '<public><apology>A cracked lid. I’m sorry.</apology></public><private><apology>A cracked lid. I’m sorry, [NAME-1].</apology></private>';
    server.answer(streams(both.slice(both.indexOf('<private>'))), streams(both));
    const draft = draftOf(await write({ complaint: { ...COMPLAINT, channel: 'facebook' } }));
    expect(bodyOf(1).messages.at(-1).content).toContain('public text is missing');
    expect(draft.texts.map(({ audience }) => audience)).toEqual(['public', 'private']);
  });
  it('shows as sections with the private data back in them', async () => {
    server.answer(streams(GOOD.match(/[\s\S]{1,3}/g) ?? []));
    const events = await write();
    const draft = draftOf(events);
    expect(draft.engine).toBe('claude');
    expect(draft.texts[0]?.sections[0]).toEqual({ role: 'greeting', text: 'Dear Joan,' });
    expect(draft.texts[0]?.text).toContain('Your kettle came with a cracked lid. I’m sorry.');
    expect(JSON.stringify(events)).not.toContain('NAME-1');
  });
  it('is counted, by the draft and by the month', async () => {
    server.answer(
      streams(GOOD, {
        usage: {
          input_tokens: 1000,
          output_tokens: 200,
          cache_read_input_tokens: 2000,
          cache_creation_input_tokens: 300,
        },
      }),
    );
    opened.app.settings.update({ claudeModel: 'claude-sonnet-5-5' });
    const draft = draftOf(await write());
    expect(draft.usage).toEqual({
      model: 'claude-sonnet-5-5',
      input: 1000,
      output: 200,
      cacheRead: 2000,
      cacheWrite: 300,
      cost: expect.closeTo(0.007725, 8),
    });
    await write();
    const { month } = await opened.app.models.state();
    expect(month).toMatchObject({
      month: '2026-03',
      drafts: 2,
      tokens: 7000,
      cost: expect.closeTo(0.01545, 8),
      reached: false,
    });
  });
  it('warns when the budget is reached', async () => {
    server.answer(streams(GOOD));
    opened.app.settings.update({ monthlyBudget: 0.000001 });
    expect(codesOf(await write())).toContain('budget-reached');
    expect((await opened.app.models.state()).month.reached).toBe(true);
  });
  it('goes on by itself when it reached its length', async () => {
    server.answer(
      streams('<private><greeting>Dear [NAME-1],</greeting><apology>Your kettle ', { reason: 'max_tokens' }),
      streams(' came broken.</apology></private>'),
    );
    const draft = draftOf(await write());
    expect(draft.texts[0]?.text).toBe('Dear Joan,\n\nYour kettle came broken.');
    expect(draft.notices).toEqual([]);
    expect(bodyOf(1).messages.at(-2).content).toMatch(/Your kettle$/);
  });
  it('says so when a stand-in means nothing', async () => {
    server.answer(streams('<private><greeting>Dear [NAME-8],</greeting></private>'));
    const draft = draftOf(await write());
    expect(draft.texts[0]?.text).toBe('Dear [name],');
    expect(draft.notices.map(({ code }) => code)).toContain('stand-in-unknown');
    expect(draft.findings.some(({ gate }) => gate === 'G5')).toBe(true);
  });
  it('survives ten thousand tiny pieces, in order', async () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `${index} `);
    server.answer(streams(['<private><fix>', ...words, '</fix></private>']));
    const events: DraftEvent[] = [];
    for await (const event of opened.app.drafts.write(request(), going)) {
      events.push(event);
      // A consumer that is slow from time to time: what has arrived waits.
      if (events.length % 2000 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(draftOf(events).texts[0]?.text).toBe(words.join('').trim());
  });
});

describe('cancelling', () => {
  it('closes the connection, so that nothing more is paid for', async () => {
    server.answer(streams('<private><fix>I will', { reason: null, after: () => {} }));
    const controller = new AbortController();
    const types: string[] = [];
    for await (const event of opened.app.drafts.write(request(), controller.signal)) {
      types.push(event.type);
      if (event.type === 'text') controller.abort();
    }
    await server.hungUp;
    expect(types).toEqual(['planned', 'text']);
  });
  it('closes it before anything came', async () => {
    const controller = new AbortController();
    server.answer(() => controller.abort());
    const events = await collect(opened.app.drafts.write(request(), controller.signal));
    await server.hungUp;
    expect(events.map(({ type }) => type)).toEqual(['planned']);
  });
  it('closes it when the reader walks away', async () => {
    server.answer(streams('<private><fix>I will', { reason: null, after: () => {} }));
    for await (const event of opened.app.drafts.write(request(), going)) if (event.type === 'text') break;
    await server.hungUp;
    expect(server.received).toHaveLength(1);
  });
});

describe('the repair round', () => {
  it('sends an open gate back once, with the finding, and takes the better draft', async () => {
    server.answer(streams(BAD), streams(GOOD));
    const events = await write();
    const repairing = events.find((event) => event.type === 'repairing');
    if (repairing?.type !== 'repairing') throw new Error('nothing was sent back');
    expect(repairing.draft.texts[0]?.text).toContain('£912.40');
    expect(repairing.findings.map(({ gate }) => gate)).toContain('G1');
    const draft = draftOf(events);
    expect(draft.texts[0]?.text).not.toContain('912');
    expect(codesOf(events)).toContain('mending');
    expect(draft.notices.map(({ code }) => code)).toContain('mended');
    expect(events.findLastIndex(({ type }) => type === 'text')).toBeLessThan(events.indexOf(repairing));
    expect(bodyOf(1).messages.at(-1).content).toContain('912.40');
    expect(bodyOf(1).system).toEqual(bodyOf(0).system);
    expect(draft.usage?.output).toBe(100);
  });
  it('keeps the first draft when the second is no better', async () => {
    server.answer(streams(BAD), streams(BAD));
    const draft = draftOf(await write());
    expect(draft.texts[0]?.text).toContain('912.40');
    expect(draft.notices.map(({ code }) => code)).toContain('not-mended');
    expect(server.received).toHaveLength(2);
  });
  it('keeps the first draft when the second cannot be had', async () => {
    server.answer(streams(BAD), fails(500, 'api_error'));
    const draft = draftOf(await write());
    expect(draft).toMatchObject({ engine: 'claude' });
    expect(draft.notices.map(({ code }) => code)).toContain('not-mended');
  });
  it('can be cancelled, and the first draft was there before it began', async () => {
    server.answer(streams(BAD), () => {});
    const controller = new AbortController();
    const events: DraftEvent[] = [];
    for await (const event of opened.app.drafts.write(request(), controller.signal)) {
      events.push(event);
      if (event.type === 'repairing') controller.abort();
    }
    const last = events.at(-1);
    expect(last?.type === 'repairing' && last.draft.texts[0]?.text).toContain('912.40');
  });
  it('does not happen when it is switched off', async () => {
    opened.app.settings.update({ repairRound: false });
    server.answer(streams(BAD));
    await write();
    expect(server.received).toHaveLength(1);
  });
});

describe('work on a reply that is there', () => {
  const texts = [
    {
      audience: 'private' as const,
      text: 'Dear Joan,\n\nMy own words about the lid.\n\nSam',
      sections: [
        { role: 'greeting' as const, text: 'Dear Joan,' },
        { role: 'apology' as const, text: 'My own words about the lid.' },
        { role: 'sign-off' as const, text: 'Sam' },
      ],
    },
  ];
  const revise = async (wish: Parameters<TestApp['app']['models']['revise']>[2]) => {
    const last = (await collect(opened.app.models.revise(request(), texts, wish, going))).at(-1);
    if (last?.type !== 'proposed') throw new Error('nothing was proposed');
    return last;
  };
  it('writes one part again and leaves the others to the letter', async () => {
    server.answer(streams('<private><apology>The lid was cracked. I’m sorry.</apology></private>'));
    const { texts: after, differences } = await revise({
      kind: 'manner',
      section: { audience: 'private', role: 'apology' },
      how: 'shorter',
    });
    expect(after[0]?.text).toBe('Dear Joan,\n\nThe lid was cracked. I’m sorry.\n\nSam');
    expect(differences[0]?.words.map(({ kind, text }) => `${kind} ${text}`)[0]).toBe('stays Dear Joan,\n\n');
    expect(bodyOf(0).messages[1].content).toContain('My own words about the lid.');
    expect(server.received[0]?.body).not.toContain('Joan');
  });
  it('follows an instruction, shows the difference and has it checked', async () => {
    server.answer(
      streams(
        '<private><greeting>Dear [NAME-1],</greeting><apology>My own words about the lid. We have a new oven.</apology><sign-off>Sam</sign-off></private>',
      ),
    );
    const {
      texts: after,
      differences,
      checked,
    } = await revise({ kind: 'instruction', instruction: 'mention the new oven' });
    expect(after[0]?.text).toContain('We have a new oven.');
    expect(differences[0]?.words.filter(({ kind }) => kind !== 'stays')).toEqual([
      { kind: 'comes', text: ' We have a new oven.' },
    ]);
    expect(checked.score.total).toBeGreaterThanOrEqual(0);
    expect(bodyOf(0).messages.at(-1).content).toContain('mention the new oven');
  });
  it('translates, and says into what', async () => {
    server.answer(
      streams(
        '<private><greeting>Hola [NAME-1]:</greeting><apology>Mis palabras.</apology><sign-off>Sam</sign-off></private>',
      ),
    );
    const { texts: after, language } = await revise({ kind: 'translate', language: 'es' });
    expect(language).toBe('es');
    expect(after[0]?.text).toBe('Hola Joan:\n\nMis palabras.\n\nSam');
    expect(bodyOf(0).messages.at(-1).content).toContain('Spanish');
  });
  it('says all of it again in a manner', async () => {
    server.answer(
      streams(
        '<private><greeting>Hello [NAME-1],</greeting><apology>Sorry.</apology><sign-off>Sam</sign-off></private>',
      ),
    );
    const { texts: after } = await revise({ kind: 'manner', how: 'shorter' });
    expect(after[0]?.text).toBe('Hello Joan,\n\nSorry.\n\nSam');
    expect(bodyOf(0).messages.at(-1).content).toContain('half the words');
  });
  it('does not take an instruction for a confirmation', async () => {
    const given = '<private><apology>We will give you 50% off your next order.</apology></private>';
    server.answer(streams(given));
    const wish = {
      kind: 'instruction',
      instruction: 'give them 50% off',
      section: { audience: 'private', role: 'apology' },
    } as const;
    const { checked } = await revise(wish);
    expect(checked.findings.filter(({ severity }) => severity === 'gate').map(({ gate }) => gate)).toContain('G1');
  });
  it('says so when the checks hardly know the language', async () => {
    server.answer(streams('<private><apology>Przepraszam za pękniętą pokrywkę.</apology></private>'));
    const { notices } = await revise({ kind: 'translate', language: 'pl' });
    expect(notices.map(({ code }) => code)).toEqual(['language-unchecked']);
    expect(notices[0]?.message).toContain('Polish');
  });
  it('compares what a translation states with what the reply does', async () => {
    server.answer(
      streams(
        '<private><greeting>Hola Juana:</greeting><apology>Mis palabras, 12 £.</apology><sign-off>Sam</sign-off></private>',
      ),
    );
    const { facts } = await revise({ kind: 'translate', language: 'es' });
    expect(facts).toEqual([
      { audience: 'private', kind: 'name', text: 'Joan', state: 'missing' },
      { audience: 'private', kind: 'amount', text: '12 £', state: 'added' },
    ]);
  });
  it('is written in the language that it has by now', async () => {
    server.answer(
      streams(
        '<private><apology>La tapa llegó rota y lo sentimos mucho, señora Miller, de verdad.</apology></private>',
      ),
    );
    const spanish = 'Sentimos mucho que la tapa de su hervidor llegara rota el lunes, y se lo cambiamos enseguida.';
    const sections = [{ role: 'apology' as const, text: spanish }];
    const wish = { kind: 'manner', how: 'warmer' } as const;
    const last = (
      await collect(
        opened.app.models.revise(request(), [{ audience: 'private', text: spanish, sections }], wish, going),
      )
    ).at(-1);
    expect(last).toMatchObject({ type: 'proposed', language: 'es', notices: [] });
  });
  it('fails as what it is when Claude cannot be had, and touches nothing', async () => {
    server.answer(fails(401, 'authentication_error'));
    await expect(revise({ kind: 'translate', language: 'es' })).rejects.toMatchObject({ code: 'key-wrong' });
  });
  it('writes three drafts at once on one prompt, the others when the first has begun', async () => {
    server.answer(streams(GOOD));
    const events = await collect(opened.app.models.variants(request(), going));
    const drafts = [0, 1, 2].map((variant) =>
      draftOf(events.filter((one) => one.variant === variant).map(({ event }) => event)),
    );
    expect(drafts.map(({ engine }) => engine)).toEqual(['claude', 'claude', 'claude']);
    const bodies = [0, 1, 2].map(bodyOf);
    expect(new Set(bodies.map(({ system, messages }) => JSON.stringify([system, messages[0].content[0]]))).size).toBe(
      1,
    );
    expect(new Set(bodies.map(({ messages }) => messages[0].content[1].text)).size).toBe(3);
  });
  it('writes three wordings offline, with checks and without a request', async () => {
    const events = await collect(opened.app.models.variants(request({ engine: 'offline' }), going));
    const drafts = [0, 1, 2].map((variant) =>
      draftOf(events.filter((one) => one.variant === variant).map(({ event }) => event)),
    );
    expect(new Set(drafts.map(({ texts: [text] }) => text?.text)).size).toBe(3);
    expect(drafts.map(({ engine }) => engine)).toEqual(['offline', 'offline', 'offline']);
    expect(server.received).toHaveLength(0);
  });
  it('writes three wordings offline when Claude cannot be had, and says why', async () => {
    server.answer(fails(401, 'authentication_error'));
    const events = await collect(opened.app.models.variants(request(), going));
    const drafts = [0, 1, 2].map((variant) =>
      draftOf(events.filter((one) => one.variant === variant).map(({ event }) => event)),
    );
    expect(new Set(drafts.map(({ texts: [text] }) => text?.text)).size).toBe(3);
    for (const { engine, notices } of drafts) {
      expect([engine, notices[0]?.code]).toEqual(['offline', 'key-wrong']);
    }
  });
  it('closes all three connections when the reader of variants walks away', async () => {
    server.answer(streams('<private><fix>I will', { reason: null, after: () => {} }));
    for await (const { variant, event } of opened.app.models.variants(request(), going)) {
      if (variant === 2 && event.type === 'text') break;
    }
    await server.hungUp;
    expect(server.received).toHaveLength(3);
  });
});

describe('the key', () => {
  it('is tried before it is kept', async () => {
    server.answer(fails(401, 'authentication_error'), lists('claude-new'));
    await expect(opened.app.models.saveKey('sk-ant-wrong-wrong', false)).rejects.toMatchObject({ code: 'key-wrong' });
    expect((await opened.app.models.state()).key.place).toBe('environment');
    expect((await opened.app.models.saveKey('sk-ant-right-right', false)).key.place).toBe('memory');
    expect(server.received.map(({ path }) => path.split('?')[0])).toEqual(['/v1/models', '/v1/models']);
  });
  it('lists the models', async () => {
    server.answer(lists('claude-new', 'claude-old'));
    expect(await opened.app.models.models('claude')).toEqual([
      { id: 'claude-new', name: 'CLAUDE-NEW' },
      { id: 'claude-old', name: 'CLAUDE-OLD' },
    ]);
  });
});

describe('the complaint', () => {
  it('is answered in its own language', async () => {
    server.answer(streams('<private><greeting>Hola,</greeting></private>'));
    const text =
      'Buenos días. El hervidor llegó roto el lunes y nadie me contesta. Quiero uno nuevo, por favor. Estoy muy enfadada con ustedes.';
    const draft = draftOf(await write({ complaint: { text, channel: 'email' } }));
    expect(draft.language).toBe('es');
    expect(server.received[0]?.body).toContain('Write in Spanish');
  });
  it('gets two texts where strangers read along', async () => {
    server.answer(
      streams(
        '<public><apology>A cracked lid. I’m sorry.</apology></public><private><apology>Sorry, [NAME-1].</apology></private>',
      ),
    );
    const draft = draftOf(
      await write({ complaint: { ...COMPLAINT, channel: 'facebook' }, choices: Choices.parse({ wording: 0 }) }),
    );
    expect(draft.texts.map(({ audience }) => audience)).toEqual(['public', 'private']);
  });
});

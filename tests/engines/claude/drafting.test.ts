/** Drafting with Claude from end to end, against a real server: what goes out, what comes in, what is done with it. */
import { describe, expect, it } from 'vitest';
import type { DraftEvent } from '../../../shared/domain/draft-event.ts';
import { Choices } from '../../../shared/domain/plan.ts';
import { fails, lists, streamFrames, streams } from '../../support/messages-server.ts';
import {
  COMPLAINT,
  codesOf,
  collect,
  draftOf,
  eachWithServer,
  GOOD,
  going,
  KEY,
  openModelApp,
  request,
} from './model-case.ts';

const here = eachWithServer();
const write = (change = {}): Promise<DraftEvent[]> => collect(here.opened.app.drafts.write(request(change), going));
const bodyOf = (index: number) => JSON.parse(here.server.received[index]?.body ?? '{}');

describe('what goes out', () => {
  it('is what was shown, and nothing private is in it', async () => {
    here.server.answer(streams(GOOD));
    const preview = await here.opened.app.models.preview(request());
    await write();
    expect(bodyOf(0)).toEqual(JSON.parse(preview.body));
    expect(preview.address).toBe(`${here.server.address}/v1/messages`);
    for (const value of ['Joan', 'Miller', '55812', '07700', '900412'])
      expect(here.server.received[0]?.body).not.toContain(value);
    expect(preview.masked.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Joan', 'Miller', 'KX-55812', '07700 900412']),
    );
    expect(preview.tokens).toBeGreaterThan(500);
    expect(preview.cost).toBeGreaterThan(0);
  });
  it('carries the key in a header and nowhere else', async () => {
    here.server.answer(streams(GOOD));
    const events = await write();
    expect(JSON.stringify(here.server.received[0]?.headers)).toContain(KEY);
    expect(here.server.received[0]?.body).not.toContain(KEY);
    expect(JSON.stringify(events) + JSON.stringify(await here.opened.app.models.state())).not.toContain(KEY);
  });
  it('is open when the mask is switched off', async () => {
    here.server.answer(streams(GOOD));
    here.opened.app.settings.update({ privacyMask: false });
    await write();
    expect(here.server.received[0]?.body).toContain('Joan Miller');
    expect(here.server.received[0]?.body).not.toContain('[NAME-1], [PHONE-2]');
  });
  it('names model and effort as they were chosen', async () => {
    here.server.answer(streams(GOOD));
    here.opened.app.settings.update({ claudeModel: 'claude-haiku-5-5', effort: 'low' });
    await write();
    expect(bodyOf(0)).toMatchObject({ model: 'claude-haiku-5-5', output_config: { effort: 'low' }, stream: true });
  });
  it('is plain for a local model, and asks for no key', async () => {
    here.opened.close();
    here.opened = openModelApp(
      here.server.address,
      { localAddress: `${here.server.address}/v1`, localModel: 'llama' },
      null,
    );
    here.server.answer(streams(GOOD));
    expect(draftOf(await write({ engine: 'local' })).engine).toBe('local');
    const body = bodyOf(0);
    expect(body.model).toBe('llama');
    expect(typeof body.system).toBe('string');
    expect(here.server.received[0]?.body).not.toContain('cache_control');
  });
});

describe('what comes in', () => {
  it('may take long, as long as there are signs of life', async () => {
    here.opened.close();
    here.opened = openModelApp(here.server.address, {}, KEY, 0.3);
    const [start = '', ...rest] = streamFrames([GOOD]);
    here.server.answer(async (response) => {
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
    here.opened.close();
    here.opened = openModelApp(here.server.address, { localAddress: here.server.address }, null);
    here.server.answer(lists('qwen', 'llama'), streams(GOOD));
    expect(draftOf(await write({ engine: 'local' })).engine).toBe('local');
    expect(bodyOf(1).model).toBe('qwen');
  });
  it('says that a complaint was too long to be sent whole', async () => {
    here.server.answer(streams(GOOD));
    const text = `${COMPLAINT.text}\n${'The lid is cracked. '.repeat(4000)}`;
    expect(codesOf(await write({ complaint: { text, channel: 'email' } }))).toContain('complaint-cut');
    expect(here.server.received[0]?.body.length).toBeLessThan(90_000);
  });
  it('is asked for again when the public text is missing', async () => {
    const both =
      '<public><apology>A cracked lid. I’m sorry.</apology></public><private><apology>A cracked lid. I’m sorry, [NAME-1].</apology></private>';
    here.server.answer(streams(both.slice(both.indexOf('<private>'))), streams(both));
    const draft = draftOf(await write({ complaint: { ...COMPLAINT, channel: 'facebook' } }));
    expect(bodyOf(1).messages.at(-1).content).toContain('public text is missing');
    expect(draft.texts.map(({ audience }) => audience)).toEqual(['public', 'private']);
  });
  it('shows as sections with the private data back in them', async () => {
    here.server.answer(streams(GOOD.match(/[\s\S]{1,3}/g) ?? []));
    const events = await write();
    const draft = draftOf(events);
    expect(draft.engine).toBe('claude');
    expect(draft.texts[0]?.sections[0]).toEqual({ role: 'greeting', text: 'Dear Joan,' });
    expect(draft.texts[0]?.text).toContain('Your kettle came with a cracked lid. I’m sorry.');
    expect(JSON.stringify(events)).not.toContain('NAME-1');
  });
  it('is counted, by the draft and by the month', async () => {
    here.server.answer(
      streams(GOOD, {
        usage: {
          input_tokens: 1000,
          output_tokens: 200,
          cache_read_input_tokens: 2000,
          cache_creation_input_tokens: 300,
        },
      }),
    );
    here.opened.app.settings.update({ claudeModel: 'claude-sonnet-5-5' });
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
    const { month } = await here.opened.app.models.state();
    expect(month).toMatchObject({
      month: '2026-03',
      drafts: 2,
      tokens: 7000,
      cost: expect.closeTo(0.01545, 8),
      reached: false,
    });
  });
  it('warns when the budget is reached', async () => {
    here.server.answer(streams(GOOD));
    here.opened.app.settings.update({ monthlyBudget: 0.000001 });
    expect(codesOf(await write())).toContain('budget-reached');
    expect((await here.opened.app.models.state()).month.reached).toBe(true);
  });
  it('goes on by itself when it reached its length', async () => {
    here.server.answer(
      streams('<private><greeting>Dear [NAME-1],</greeting><apology>Your kettle ', { reason: 'max_tokens' }),
      streams(' came broken.</apology></private>'),
    );
    const draft = draftOf(await write());
    expect(draft.texts[0]?.text).toBe('Dear Joan,\n\nYour kettle came broken.');
    expect(draft.notices).toEqual([]);
    expect(bodyOf(1).messages.at(-2).content).toMatch(/Your kettle$/);
  });
  it('says so when a stand-in means nothing', async () => {
    here.server.answer(streams('<private><greeting>Dear [NAME-8],</greeting></private>'));
    const draft = draftOf(await write());
    expect(draft.texts[0]?.text).toBe('Dear [name],');
    expect(draft.notices.map(({ code }) => code)).toContain('stand-in-unknown');
    expect(draft.findings.some(({ gate }) => gate === 'G5')).toBe(true);
  });
  it('survives ten thousand tiny pieces, in order', async () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `${index} `);
    here.server.answer(streams(['<private><fix>', ...words, '</fix></private>']));
    const events: DraftEvent[] = [];
    for await (const event of here.opened.app.drafts.write(request(), going)) {
      events.push(event);
      // A consumer that is slow from time to time: what has arrived waits.
      if (events.length % 2000 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(draftOf(events).texts[0]?.text).toBe(words.join('').trim());
  });
});

describe('the key', () => {
  it('is tried before it is kept', async () => {
    here.server.answer(fails(401, 'authentication_error'), lists('claude-new'));
    await expect(here.opened.app.models.saveKey('sk-ant-wrong-wrong', false)).rejects.toMatchObject({
      code: 'key-wrong',
    });
    expect((await here.opened.app.models.state()).key.place).toBe('environment');
    expect((await here.opened.app.models.saveKey('sk-ant-right-right', false)).key.place).toBe('memory');
    expect(here.server.received.map(({ path }) => path.split('?')[0])).toEqual(['/v1/models', '/v1/models']);
  });
  it('lists the models', async () => {
    here.server.answer(lists('claude-new', 'claude-old'));
    expect(await here.opened.app.models.models('claude')).toEqual([
      { id: 'claude-new', name: 'CLAUDE-NEW' },
      { id: 'claude-old', name: 'CLAUDE-OLD' },
    ]);
  });
});

describe('the complaint', () => {
  it('is answered in its own language', async () => {
    here.server.answer(streams('<private><greeting>Hola,</greeting></private>'));
    const text =
      'Buenos días. El hervidor llegó roto el lunes y nadie me contesta. Quiero uno nuevo, por favor. Estoy muy enfadada con ustedes.';
    const draft = draftOf(await write({ complaint: { text, channel: 'email' } }));
    expect(draft.language).toBe('es');
    expect(here.server.received[0]?.body).toContain('Write in Spanish');
  });
  it('gets two texts where strangers read along', async () => {
    here.server.answer(
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

/** A draft that is sent back once, and one that is cancelled, against a real server. */
import { describe, expect, it } from 'vitest';
import type { DraftEvent } from '../../../shared/domain/draft-event.ts';
import { fails, streams } from '../../support/messages-server.ts';
import { codesOf, collect, draftOf, eachWithServer, GOOD, going, request } from './model-case.ts';

const here = eachWithServer();
const write = (change = {}): Promise<DraftEvent[]> => collect(here.opened.app.drafts.write(request(change), going));
const bodyOf = (index: number) => JSON.parse(here.server.received[index]?.body ?? '{}');
const BAD = GOOD.replace('I’m sorry.', 'I’m sorry. I have refunded you £912.40.');

describe('cancelling', () => {
  it('closes the connection, so that nothing more is paid for', async () => {
    here.server.answer(streams('<private><fix>I will', { reason: null, after: () => {} }));
    const controller = new AbortController();
    const types: string[] = [];
    for await (const event of here.opened.app.drafts.write(request(), controller.signal)) {
      types.push(event.type);
      if (event.type === 'text') controller.abort();
    }
    await here.server.hungUp;
    expect(types).toEqual(['planned', 'text']);
  });
  it('closes it before anything came', async () => {
    const controller = new AbortController();
    here.server.answer(() => controller.abort());
    const events = await collect(here.opened.app.drafts.write(request(), controller.signal));
    await here.server.hungUp;
    expect(events.map(({ type }) => type)).toEqual(['planned']);
  });
  it('closes it when the reader walks away', async () => {
    here.server.answer(streams('<private><fix>I will', { reason: null, after: () => {} }));
    for await (const event of here.opened.app.drafts.write(request(), going)) if (event.type === 'text') break;
    await here.server.hungUp;
    expect(here.server.received).toHaveLength(1);
  });
});

describe('the repair round', () => {
  it('sends an open gate back once, with the finding, and takes the better draft', async () => {
    here.server.answer(streams(BAD), streams(GOOD));
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
    here.server.answer(streams(BAD), streams(BAD));
    const draft = draftOf(await write());
    expect(draft.texts[0]?.text).toContain('912.40');
    expect(draft.notices.map(({ code }) => code)).toContain('not-mended');
    expect(here.server.received).toHaveLength(2);
  });
  it('keeps the first draft when the second cannot be had', async () => {
    here.server.answer(streams(BAD), fails(500, 'api_error'));
    const draft = draftOf(await write());
    expect(draft).toMatchObject({ engine: 'claude' });
    expect(draft.notices.map(({ code }) => code)).toContain('not-mended');
  });
  it('can be cancelled, and the first draft was there before it began', async () => {
    here.server.answer(streams(BAD), () => {});
    const controller = new AbortController();
    const events: DraftEvent[] = [];
    for await (const event of here.opened.app.drafts.write(request(), controller.signal)) {
      events.push(event);
      if (event.type === 'repairing') controller.abort();
    }
    const last = events.at(-1);
    expect(last?.type === 'repairing' && last.draft.texts[0]?.text).toContain('912.40');
  });
  it('does not happen when it is switched off', async () => {
    here.opened.app.settings.update({ repairRound: false });
    here.server.answer(streams(BAD));
    await write();
    expect(here.server.received).toHaveLength(1);
  });
});

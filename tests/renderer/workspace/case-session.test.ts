/** The work on one complaint, over the real router and services; streams that must wait or fail come from a scripted engine. */
import { createRouterClient } from '@orpc/server';
import { afterEach, describe, expect, it } from 'vitest';
import { router } from '../../../electron/app/router.ts';
import type { Engine, EngineEvent } from '../../../electron/engines/engine.ts';
import type { Api } from '../../../renderer/api/bridge.ts';
import { CaseSession } from '../../../renderer/screens/workspace/session/case-session.ts';
import { filledParts } from '../../../renderer/screens/workspace/session/part.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { openTestApp, type TestApp } from '../../support/test-app.ts';

const COMPLAINT = `Hello, the walnut shelf I ordered (order 48213, £129) came with a split through the top board.
I rang on Monday and was promised a call back. Nobody called. I want a new one or my money back. Marion Keller`;

let opened: TestApp | null = null;
afterEach(() => {
  opened?.close();
  opened = null;
});

function open(engine?: Engine, writesByItself = true): CaseSession {
  opened = openTestApp(engine === undefined ? {} : { engines: [{ ...engine, id: 'offline' }] });
  const api = createRouterClient(router, { context: { app: opened.app } });
  const session = new CaseSession({
    api,
    nextFrame: (call) => call(),
    engine: () => (writesByItself ? 'offline' : 'claude'),
  });
  session.setCameBy('email');
  return session;
}

/** Resolves when the session's state is as wanted. */
function until(session: CaseSession, wanted: (state: ReturnType<CaseSession['state']>) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!wanted(session.state())) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
}

const written = (session: CaseSession) =>
  until(session, ({ phase, checked }) => phase === 'written' && checked !== null);

async function drafted(): Promise<CaseSession> {
  const session = open();
  session.setComplaint(COMPLAINT, 'pasted');
  await written(session);
  return session;
}

/** Puts the person's words in place of a part's. */
function write(session: CaseSession, role: string, words: string): void {
  const [text] = session.state().texts;
  if (text === undefined) throw new Error('no draft');
  const parts = new Map(text.parts.map((part) => [part.key, part.role === role ? words : part.text]));
  session.reply.type(text.audience, [...parts.values()].join('\n\n'), parts);
}

/** An engine that plays events, one for each time it is let, and then waits. */
function stepped(events: readonly EngineEvent[]): { engine: Engine; step: () => void; ended: () => boolean } {
  let allowed = 0;
  let ended = false;
  let wake = () => {};
  return {
    engine: {
      id: 'offline',
      async *write(_request, signal) {
        signal.addEventListener('abort', () => wake());
        for (const event of events) {
          while (allowed === 0 && !signal.aborted) {
            await new Promise<void>((go) => {
              wake = go;
            });
          }
          allowed -= 1;
          ended = signal.aborted;
          if (ended) return;
          yield event;
        }
      },
    },
    step: () => {
      allowed += 1;
      wake();
    },
    ended: () => ended,
  };
}

const text = (delta: string): EngineEvent => ({ type: 'text', audience: 'private', section: 0, role: 'fix', delta });

describe('a pasted complaint', () => {
  it('is read, planned, written and checked', async () => {
    const { reading, plan, texts, checked } = (await drafted()).state();
    expect(reading).not.toBeNull();
    expect(plan?.fix).not.toBeNull();
    expect(filledParts(texts[0]?.parts ?? []).map(({ role }) => role)).toContain('fix');
    expect(checked?.of.private).toBe(texts[0]?.text);
  });

  it('is only read and planned where writing costs something', async () => {
    const session = open(undefined, false);
    session.setComplaint(COMPLAINT, 'pasted');
    await until(session, ({ plan }) => plan !== null);
    expect(session.state()).toMatchObject({ phase: 'idle', texts: [] });
  });

  it('that replaces another starts a new case without the old words', async () => {
    const session = await drafted();
    write(session, 'fix', 'Words for Marion only.');
    session.setComplaint('The soup was cold and the waiter laughed at us. I want to know why.', 'replaced');
    await written(session);
    expect(session.state().texts[0]?.text).not.toContain('Marion');
    expect(session.state().stale).toBe(false);
  });

  it('leaves nothing behind when it is taken away', async () => {
    const session = await drafted();
    session.clear();
    expect(session.state()).toMatchObject({ complaint: '', reading: null, plan: null, texts: [], canUndo: false });
  });

  it('can be brought back with the words that were written', async () => {
    const session = await drafted();
    write(session, 'fix', 'My own fix.');
    const before = session.state();
    session.clear();
    session.bringBack(before);
    session.setComplaint(before.complaint, 'pasted');
    expect(session.state().texts[0]?.text).toContain('My own fix.');
    expect(session.state().stale).toBe(false);
  });
});

describe('the words of the person', () => {
  it('stay when a choice changes, and what depends on the choice follows', async () => {
    const session = await drafted();
    write(session, 'sign-off', 'Love from all of us');
    const before = session.state().plan?.fix?.id;
    const [other] = session.state().plan?.alternatives ?? [];
    session.choose({ fixId: other?.id });
    await until(session, ({ plan, phase }) => phase === 'written' && plan?.fix?.id === other?.id);
    expect(session.state().plan?.fix?.id).not.toBe(before);
    expect(session.state().texts[0]?.text).toContain('Love from all of us');
  });

  it('come back with undo, and go again with redo', async () => {
    const session = await drafted();
    write(session, 'fix', 'My own fix.');
    const mine = session.state().texts[0]?.text;
    session.anotherWording();
    await until(session, ({ choices, phase }) => choices.wording === 1 && phase === 'written');
    session.undo();
    expect(session.state().texts[0]?.text).toBe(mine);
    expect(session.state().choices.wording).toBe(0);
    session.redo();
    expect(session.state().choices.wording).toBe(1);
  });

  it('stay in all other parts when one is asked for in other words', async () => {
    const session = await drafted();
    write(session, 'sign-off', 'Love from all of us');
    const before = session.state().texts[0]?.parts ?? [];
    const apology = before.find(({ role }) => role === 'apology');
    await session.rewrite('other-words', { audience: 'private', key: apology?.key ?? '' });
    const after = session.state().texts[0]?.parts ?? [];
    expect(after.filter(({ key }) => key !== apology?.key)).toEqual(before.filter(({ key }) => key !== apology?.key));
    expect(after).not.toEqual(before);
    session.undo();
    expect(session.state().texts[0]?.parts).toEqual(before);
  });

  it('stand until the new wording is taken, however all of the reply is rewritten', async () => {
    const session = await drafted();
    const mine = 'I will send you a new shelf. It is walnut, like the first. The driver takes the old one away.';
    write(session, 'fix', mine);
    await session.rewrite('shorter');
    const fixOf = () => session.state().texts[0]?.parts.find(({ role }) => role === 'fix');
    expect(fixOf()?.text).toBe(mine);
    const offered = fixOf()?.offered ?? '';
    expect(offered.length).toBeLessThan(mine.length);
    session.reply.takeOffered('private', fixOf()?.key ?? '');
    expect(fixOf()).toMatchObject({ text: offered, offered: null });
    session.undo();
    expect(fixOf()?.text).toBe(mine);
  });

  it('are left alone with a notice when there is no other way to say it', async () => {
    const session = await drafted();
    write(session, 'sign-off', 'Love');
    const parts = session.state().texts[0]?.parts ?? [];
    const key = parts.find(({ role }) => role === 'sign-off')?.key ?? '';
    await session.rewrite('shorter', { audience: 'private', key });
    expect(session.state().texts[0]?.parts).toEqual(parts);
    expect(session.state().notices.map(({ code }) => code)).toContain('no-other-wording');
  });

  it('are a whole reply still when saying it again is stopped', async () => {
    const session = await drafted();
    write(session, 'fix', 'My own fix.');
    const before = session.state().texts;
    const saying = session.rewrite('shorter');
    expect(session.state().phase).toBe('writing');
    session.stop();
    await saying;
    expect(session.state()).toMatchObject({ phase: 'written', unfinished: false, rewriting: null, texts: before });
  });

  it('are checked as they stand', async () => {
    const session = await drafted();
    write(session, 'fix', 'We guarantee you a refund of £9,999 by yesterday.');
    const whole = session.state().texts[0]?.text;
    await until(session, ({ checked }) => checked?.of.private === whole);
    expect(session.state().checked?.findings.some(({ severity }) => severity === 'gate')).toBe(true);
  });
});

describe('the checks', () => {
  it('can be waited for, so that nothing unchecked is copied', async () => {
    const session = await drafted();
    write(session, 'fix', 'I have refunded you £9,999.');
    const whole = session.state().texts[0]?.text;
    expect(session.state().checked?.of.private).not.toBe(whole);
    await session.recheck();
    expect(session.state().checked?.of.private).toBe(whole);
    expect(session.state().checked?.findings.some(({ severity }) => severity === 'gate')).toBe(true);
  });
});

describe('a draft that streams in', () => {
  it('shows what has come, and keeps it when it is stopped', async () => {
    const { engine, step, ended } = stepped([text('I will send '), text('a new one.')]);
    const session = open(engine);
    session.setComplaint(COMPLAINT, 'pasted');
    await until(session, ({ plan, phase }) => plan !== null && phase === 'writing');
    step();
    await until(session, ({ texts }) => texts.length > 0);
    session.stop();
    expect(session.state()).toMatchObject({ phase: 'stopped' });
    expect(session.state().texts[0]?.text).toBe('I will send');
    await expect.poll(ended).toBe(true);
  });

  it('that fails says what happened and keeps the complaint', async () => {
    const next = () => Promise.reject(new AppError('engine-unavailable'));
    const session = open({ id: 'offline', write: () => ({ [Symbol.asyncIterator]: () => ({ next }) }) });
    session.setComplaint(COMPLAINT, 'pasted');
    await until(session, ({ phase }) => phase === 'failed');
    expect(session.state()).toMatchObject({ complaint: COMPLAINT, draftFailure: { code: 'engine-unavailable' } });
  });

  it('that ends before the draft is whole is a failure, too, and not written on for ever', async () => {
    opened = openTestApp();
    const client = createRouterClient(router, { context: { app: opened.app } });
    async function* cutOff() {
      yield { type: 'text', audience: 'private', section: 0, role: 'fix', delta: 'I will' } as const;
    }
    const api = {
      complaints: client.complaints,
      drafts: { plan: client.drafts.plan, check: client.drafts.check, write: async () => cutOff() },
    } as unknown as Api;
    const session = new CaseSession({ api, nextFrame: (call) => call(), engine: () => 'offline' });
    session.setComplaint(COMPLAINT, 'pasted');
    await until(session, ({ phase }) => phase === 'failed');
    expect(session.state()).toMatchObject({
      complaint: COMPLAINT,
      writer: null,
      draftFailure: { code: 'unreachable' },
    });
  });
});

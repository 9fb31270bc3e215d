/** Every way in which Claude cannot be had, against a real server: what the person is told, and that a draft is there. */
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftEvent } from '../../../shared/domain/draft-event.ts';
import { ERROR_WORDS, type ErrorCode } from '../../../shared/errors/codes.ts';
import { fails, lists, type MessagesServer, startMessagesServer, streams } from '../../support/messages-server.ts';
import type { TestApp } from '../../support/test-app.ts';
import { codesOf, collect, draftOf, GOOD, going, KEY, openModelApp, request } from './model-case.ts';

let server: MessagesServer;
let opened: TestApp | null = null;
beforeEach(async () => {
  server = await startMessagesServer();
});
afterEach(async () => {
  opened?.close();
  opened = null;
  await server.close();
});

const write = async (...given: Parameters<typeof openModelApp> | []): Promise<DraftEvent[]> => {
  opened = openModelApp(given[0] ?? server.address, given[1], given[2]);
  return await collect(opened.app.drafts.write(request(), going));
};
/** The offline draft is there and the person is told why. */
const expectInstead = (events: readonly DraftEvent[], code: ErrorCode): string => {
  const draft = draftOf(events);
  expect(draft.engine).toBe('offline');
  expect(draft.texts[0]?.text.length).toBeGreaterThan(50);
  const told = draft.notices.find((notice) => notice.code === code);
  expect(told?.message, draft.notices.map((notice) => notice.code).join()).toContain(ERROR_WORDS[code].sentence);
  expect(told?.message).toContain(ERROR_WORDS[code].nextStep);
  expect(JSON.stringify(events)).not.toContain(KEY);
  return told?.message ?? '';
};

describe('when Claude cannot be reached, the offline draft is shown at once', () => {
  it('without a key', async () => {
    expectInstead(await write(server.address, {}, null), 'key-missing');
    expect(server.received).toHaveLength(0);
  });
  const answers: readonly [string, ErrorCode, Parameters<typeof fails>][] = [
    ['with a wrong key', 'key-wrong', [401, 'authentication_error', 'invalid x-api-key']],
    [
      'without credit',
      'credit-used-up',
      [400, 'invalid_request_error', 'Your credit balance is too low to access the API.'],
    ],
    ['when payment is due', 'credit-used-up', [402, 'billing_error']],
    ['when the key may not', 'key-not-permitted', [403, 'permission_error']],
    [
      'when the prompt is too long',
      'request-too-long',
      [400, 'invalid_request_error', 'prompt is too long: 250000 tokens'],
    ],
    ['when the body is too large', 'request-too-long', [413, 'request_too_large']],
    ['when the service fails', 'claude-failed', [500, 'api_error']],
    ['when a gateway gives up', 'claude-timeout', [504, 'timeout_error']],
    ['when the request is not understood', 'claude-rejected', [400, 'invalid_request_error', 'effort: not allowed']],
    ['when the address is another program’s', 'address-wrong', [404, 'not_found', 'no such page']],
  ];
  for (const [name, code, answer] of answers) {
    it(name, async () => {
      server.answer(fails(...answer));
      expectInstead(await write(), code);
      expect(server.received).toHaveLength(1);
    });
  }
  it('when the model is gone, with those that exist', async () => {
    server.answer(fails(404, 'not_found_error', 'model: claude-old'), lists('claude-new', 'claude-quick'));
    expect(expectInstead(await write(), 'model-gone')).toContain('claude-new, claude-quick');
  });
  it('when a page answers instead of the interface', async () => {
    server.answer((response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html>Please sign in to the guest network</html>');
    });
    expectInstead(await write(), 'address-wrong');
  });
  it('when nobody listens', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => free.once('listening', resolve));
    const { port } = free.address() as { port: number };
    await new Promise((resolve) => free.close(resolve));
    expectInstead(await write(`http://127.0.0.1:${port}`), 'claude-offline');
  });
  it('when the name is not known', async () => {
    expectInstead(await write('http://no-such-host.invalid'), 'claude-offline');
  });
  it('when the answer does not come in time', async () => {
    server.answer(() => {});
    opened = openModelApp(server.address, {}, KEY, 0.2);
    expectInstead(await collect(opened.app.drafts.write(request(), going)), 'claude-timeout');
  });
  it('when it refuses', async () => {
    server.answer(streams([], { reason: 'refusal' }));
    expectInstead(await write(), 'claude-refused');
  });
  it('when it says nothing', async () => {
    server.answer(streams([]));
    expectInstead(await write(), 'claude-empty');
  });
  it('when it never stops thinking', async () => {
    server.answer(streams([], { reason: 'max_tokens' }));
    expectInstead(await write(), 'claude-cut-short');
  });
  it('when the local model’s server is not running, under its own name', async () => {
    opened = openModelApp(server.address, { localAddress: 'http://127.0.0.1:9' });
    const events = await collect(opened.app.drafts.write(request({ engine: 'local' }), going));
    expectInstead(events, 'local-offline');
  });
});

describe('a local model', () => {
  const local = async (seconds = 5): Promise<DraftEvent[]> => {
    opened = openModelApp('', { localAddress: server.address, localModel: 'llama' }, null, seconds);
    return await collect(opened.app.drafts.write(request({ engine: 'local' }), going));
  };
  it('that makes a mistake is not called Claude', async () => {
    server.answer(fails(500, 'api_error'));
    expect(expectInstead(await local(), 'local-failed')).not.toContain('Claude');
  });
  it('that takes too long is not called Claude', async () => {
    server.answer(() => {});
    expect(expectInstead(await local(0.2), 'local-timeout')).not.toContain('Claude');
  });
});

describe('when Claude is busy', () => {
  it('the wait that it asks for is told and kept, and the draft comes', async () => {
    server.answer(fails(429, 'rate_limit_error', 'slow down', { 'retry-after': '1' }), streams(GOOD));
    opened = openModelApp(server.address);
    const events: DraftEvent[] = [];
    for await (const event of opened.app.drafts.write(request(), going)) {
      events.push(event);
      if (event.type === 'waiting') expect(server.received).toHaveLength(1);
    }
    expect(events.find((event) => event.type === 'waiting')).toEqual({
      type: 'waiting',
      code: 'rate-limited',
      seconds: 1,
    });
    expect(draftOf(events).engine).toBe('claude');
    expect(server.received).toHaveLength(2);
  });
  it('it is asked three times and no more', async () => {
    server.answer(fails(529, 'overloaded_error', 'busy', { 'retry-after-ms': '10' }));
    const events = await write();
    expect(codesOf(events).slice(0, 2)).toEqual(['waiting claude-overloaded', 'waiting claude-overloaded']);
    expectInstead(events, 'claude-overloaded');
    expect(server.received).toHaveLength(3);
  });
  it('a long wait is not sat out', async () => {
    server.answer(fails(429, 'rate_limit_error', 'tomorrow', { 'retry-after': '3600' }));
    expectInstead(await write(), 'rate-limited');
    expect(server.received).toHaveLength(1);
  });
  it('cancelling ends the wait', async () => {
    server.answer(fails(429, 'rate_limit_error', 'slow', { 'retry-after': '20' }));
    opened = openModelApp(server.address);
    const controller = new AbortController();
    const types: string[] = [];
    for await (const event of opened.app.drafts.write(request(), controller.signal)) {
      types.push(event.type);
      if (event.type === 'waiting') controller.abort();
    }
    expect(types).toEqual(['planned', 'waiting']);
  });
});

describe('when the stream breaks', () => {
  const HALF = '<private><greeting>Dear [NAME-1],</greeting><apology>Your kettle came';
  const kept = (events: readonly DraftEvent[], code: ErrorCode): void => {
    const draft = draftOf(events);
    expect(draft.engine).toBe('claude');
    expect(draft.texts[0]?.text).toBe('Dear Joan,\n\nYour kettle came');
    expect(draft.notices.map((notice) => notice.code)).toContain(code);
  };
  it('what came is kept when the connection goes', async () => {
    server.answer(streams(HALF, { reason: null, after: (response) => setTimeout(() => response.destroy(), 20) }));
    kept(await write(), 'claude-disconnected');
  });
  it('what came is kept when the end is missing', async () => {
    server.answer(streams(HALF, { reason: null }));
    kept(await write(), 'claude-disconnected');
  });
  it('what came is kept when the service is overloaded half-way', async () => {
    server.answer(
      streams(HALF, {
        reason: null,
        after: (response) =>
          response.end(
            'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}\n\n',
          ),
      }),
    );
    kept(await write(), 'claude-overloaded');
  });
  it('what came is kept when nothing more comes', async () => {
    server.answer(streams(HALF, { reason: null, after: () => {} }));
    opened = openModelApp(server.address, {}, KEY, 0.3);
    kept(await collect(opened.app.drafts.write(request(), going)), 'claude-disconnected');
  });
  it('a frame that is no JSON loses nothing that came before', async () => {
    server.answer(
      streams(HALF, {
        reason: null,
        after: (response) => response.end('event: content_block_delta\ndata: {"type":\n\n'),
      }),
    );
    kept(await write(), 'claude-disconnected');
  });
  it('going on writes the rest behind it', async () => {
    server.answer(
      streams(HALF, { reason: null }),
      streams(' with a cracked lid. I’m sorry.</apology><sign-off>Sam</sign-off></private>'),
    );
    const broken = draftOf(await write());
    if (opened === null) throw new Error('no app');
    const events = await collect(opened.app.models.goOn(request(), broken.texts, going));
    expect(draftOf(events).texts[0]?.text).toBe('Dear Joan,\n\nYour kettle came with a cracked lid. I’m sorry.\n\nSam');
    const body = JSON.parse(server.received[1]?.body ?? '');
    expect(body.messages.map((message: { role: string }) => message.role)).toEqual(['user', 'assistant', 'user']);
    expect(body.messages[1].content).toContain('<apology>Your kettle came');
    expect(body.messages[1].content).not.toContain('Joan');
  });
});

describe('going on', () => {
  it('keeps a text that was written by hand', async () => {
    server.answer(streams('<private><sign-off>Sam</sign-off></private>'));
    opened = openModelApp(server.address);
    const texts = [{ audience: 'private' as const, text: 'My own words.', sections: [] }];
    const draft = draftOf(await collect(opened.app.models.goOn(request(), texts, going)));
    expect(draft.texts[0]?.text).toBe('My own words.\n\nSam');
  });
});

describe('addresses', () => {
  for (const tail of ['', '/', '/v1', '/v1/', '/v1/messages']) {
    it(`work with “${tail}” behind them`, async () => {
      server.answer(streams(GOOD));
      expect(draftOf(await write(server.address + tail)).engine).toBe('claude');
      expect(server.received[0]?.path).toBe('/v1/messages');
    });
  }
});

describe('words', () => {
  it('stand for every failure, each with a next step of its own', () => {
    const steps = Object.values(ERROR_WORDS).map(({ nextStep }) => nextStep);
    expect(new Set(steps).size).toBeGreaterThan(steps.length - 3);
    for (const { sentence, nextStep } of Object.values(ERROR_WORDS)) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(`${sentence} ${nextStep}`).not.toMatch(/\b(?:API|HTTP|\d{3}|token|null|exception)\b/);
    }
  });
});

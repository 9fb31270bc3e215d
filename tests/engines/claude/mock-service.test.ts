/** The engine against a mock of the service that others keep: its stream, its failures, and runs with chaos in them. */
import { LLMock } from '@copilotkit/aimock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../../support/test-app.ts';
import { codesOf, collect, draftOf, GOOD, going, openModelApp, request } from './model-case.ts';

let mock: LLMock;
let opened: TestApp;
beforeEach(async () => {
  mock = new LLMock({ port: 0 });
  await mock.start();
  opened = openModelApp(mock.url);
});
afterEach(async () => {
  opened.close();
  await mock.stop();
});
const write = () => collect(opened.app.drafts.write(request(), going));

describe('the mock service', () => {
  it('streams a draft in pieces of any size', async () => {
    for (const chunkSize of [1, 2, 7, 1000]) {
      mock.clearFixtures();
      mock.on({}, { content: GOOD }, { chunkSize });
      expect(draftOf(await write()).texts[0]?.text).toBe(
        'Dear Joan,\n\nYour kettle came with a cracked lid. I’m sorry.\n\nIs there anything else about it?\n\nKind regards',
      );
    }
  });
  it('says 429 once and is asked again after the time it names', async () => {
    mock.on(
      { sequenceIndex: 0 },
      { error: { message: 'slow down', type: 'rate_limit_error' }, status: 429, retryAfter: 1 },
    );
    mock.on({}, { content: GOOD });
    const events = await write();
    expect(codesOf(events)[0]).toBe('waiting rate-limited');
    expect(draftOf(events).engine).toBe('claude');
  });
  it('says 401 and the person is told about the key', async () => {
    mock.nextRequestError(401, { type: 'authentication_error', message: 'invalid x-api-key' });
    expect(codesOf(await write())).toContain('key-wrong');
  });
  it('breaks off in the middle, and what came is kept', async () => {
    mock.on(
      {},
      { content: `${GOOD}${' more'.repeat(400)}` },
      { chunkSize: 5, disconnectAfterMs: 150, streamingProfile: { ttft: 5, tps: 300 } },
    );
    const draft = draftOf(await write());
    expect(draft.engine).toBe('claude');
    expect(draft.texts[0]?.text).toMatch(/^Dear/);
    expect(draft.notices.map(({ code }) => code)).toContain('claude-disconnected');
  });
  it('reaches its length, and the engine goes on', async () => {
    mock.on({ sequenceIndex: 0 }, { content: '<private><fix>I will send', finishReason: 'length' });
    mock.on({}, { content: ' a new kettle.</fix></private>' });
    expect(draftOf(await write()).texts[0]?.text).toBe('I will send a new kettle.');
  });
});

describe('chaos', () => {
  for (const chaos of [
    { dropRate: 0.6 },
    { malformedRate: 0.6 },
    { disconnectRate: 0.6 },
    { rateLimitRate: 0.1, dropRate: 0.4, malformedRate: 0.3 },
  ]) {
    it(`of ${Object.keys(chaos).join(' and ')} always ends in a draft that says what it is`, async () => {
      mock.on({}, { content: GOOD }, { chunkSize: 4 });
      mock.setChaos(chaos);
      for (let run = 0; run < 4; run++) {
        const draft = draftOf(await write());
        expect(draft.texts[0]?.text.length).toBeGreaterThan(10);
        if (draft.engine === 'offline') expect(draft.notices.length).toBeGreaterThan(0);
        else expect(draft.texts[0]?.text).not.toContain('NAME-');
      }
    });
  }
});

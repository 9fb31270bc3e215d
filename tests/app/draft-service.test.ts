/** The journey of one draft through the services, with an engine that says what is written here. */
import { afterEach, describe, expect, it } from 'vitest';
import type { EngineEvent } from '../../electron/engines/engine.ts';
import { createScriptedEngine } from '../../electron/engines/scripted-engine.ts';
import type { DraftEvent } from '../../shared/domain/draft-event.ts';
import { Choices } from '../../shared/domain/plan.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const COMPLAINT = {
  text: 'My kettle came with a cracked lid on Monday. Please send a new one.\n\nJoan Miller',
  channel: 'email' as const,
};

let testApp: TestApp | null = null;
afterEach(() => {
  testApp?.close();
  testApp = null;
});
const open = (scripts: EngineEvent[][]) => {
  const engine = createScriptedEngine(scripts);
  testApp = openTestApp({ engines: [engine] });
  return { engine, drafts: testApp.app.drafts };
};
const text = (section: number, delta: string, role: 'apology' | 'fix' = 'apology'): EngineEvent => ({
  type: 'text',
  audience: 'private',
  section,
  role,
  delta,
});
const request = { complaint: COMPLAINT, choices: Choices.parse({}), engine: 'scripted' as const };
const collect = async (events: AsyncIterable<DraftEvent>): Promise<DraftEvent[]> => {
  const all: DraftEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};
const going = new AbortController().signal;

describe('the draft service', () => {
  it('reports the plan first and the whole draft last', async () => {
    const { drafts, engine } = open([
      [text(0, 'I am '), text(0, 'sorry.'), text(1, 'I will send a new kettle.', 'fix')],
    ]);
    const events = await collect(drafts.write(request, going));
    expect(events.map((event) => event.type)).toEqual(['planned', 'text', 'text', 'text', 'finished']);
    const last = events.at(-1);
    if (last?.type !== 'finished') throw new Error('the draft did not end');
    expect(last.draft.texts).toEqual([
      {
        audience: 'private',
        text: 'I am sorry.\n\nI will send a new kettle.',
        sections: [
          { role: 'apology', text: 'I am sorry.' },
          { role: 'fix', text: 'I will send a new kettle.' },
        ],
      },
    ]);
    expect(engine.asked[0]?.plan).toEqual(last.draft.plan);
    expect(engine.asked[0]?.now).toBe('2026-03-17T10:30');
  });
  it('checks what the engine wrote, whichever it was', async () => {
    const { drafts } = open([[text(0, 'I have refunded you £700.')]]);
    const last = (await collect(drafts.write(request, going))).at(-1);
    if (last?.type !== 'finished') throw new Error('the draft did not end');
    expect(last.draft.findings.filter((finding) => finding.gate === 'G1').length).toBeGreaterThan(0);
  });
  it('passes notices and the language on', async () => {
    const { drafts } = open([
      [{ type: 'language', code: 'es' }, { type: 'notice', notice: { code: 'n', message: 'm' } }, text(0, 'Hola.')],
    ]);
    const last = (await collect(drafts.write(request, going))).at(-1);
    if (last?.type !== 'finished') throw new Error('the draft did not end');
    expect(last.draft.language).toBe('es');
    expect(last.draft.notices).toEqual([{ code: 'n', message: 'm' }]);
  });
  it('ends without a draft when it is cancelled, and without an error', async () => {
    const controller = new AbortController();
    const { drafts } = open([[text(0, 'I am '), text(0, 'sorry.')]]);
    const types: string[] = [];
    for await (const event of drafts.write(request, controller.signal)) {
      types.push(event.type);
      if (event.type === 'text') controller.abort();
    }
    expect(types).toEqual(['planned', 'text']);
  });
  it('says so when there is no such engine and when there is nothing to answer', async () => {
    const { drafts } = open([]);
    await expect(collect(drafts.write({ ...request, engine: 'person' }, going))).rejects.toMatchObject({
      code: 'engine-unavailable',
    });
    await expect(collect(drafts.write({ ...request, complaint: { text: ' \n ' } }, going))).rejects.toMatchObject({
      code: 'complaint-empty',
    });
  });
  it('takes a reading that the person corrected', async () => {
    const { drafts } = open([]);
    const reading = drafts.read(COMPLAINT);
    const corrected = { ...reading, customer: { name: 'Joan Millar', span: { start: 0, end: 2 }, confidence: 1 } };
    expect(drafts.plan({ ...request, reading: corrected }).reading.customer?.name).toBe('Joan Millar');
  });
});

/** Measures the Claude engine against a server on loopback: request on the wire, chunk to consumer, whole stream against the bare SDK, memory. Prints; asserts nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Anthropic from '@anthropic-ai/sdk';
import { createApp } from '../../electron/app/create-app.ts';
import { openConfSettings } from '../../electron/stores/conf-settings.ts';
import { openKeyStore } from '../../electron/stores/key-store.ts';
import { Choices } from '../../shared/domain/plan.ts';
import { startMessagesServer, streamFrames, streams } from '../support/messages-server.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));
const COMPLAINT =
  'Hello,\n\nMy kettle (order KX-55812, £34.50) came with a cracked lid on Monday, and two e-mails later nobody has answered. My mother drinks her tea at four, and now there is none. Please send a new one, and tell me who reads your mail. Call me on 07700 900412.\n\nJoan Miller';
const WARM = 30;
const WIRE_RUNS = 60;
const CHUNKS = 300;
/** As many as the longest replies have tokens. */
const LONG = 4000;
/** Milliseconds. */
const PAUSE = 4;
const PAIRS = 80;
const DRAFTS = 500;
const MEGABYTE = 1024 * 1024;

const going = new AbortController().signal;
const server = await startMessagesServer();
const folder = mkdtempSync(join(tmpdir(), 'plusone-bench-'));
const settings = openConfSettings(folder, new Date());
settings.update({ engine: 'claude', claudeAddress: server.address, repairRound: false });
const app = createApp({
  host: 'command-line',
  version: '0',
  dataFolder: folder,
  templatesFolder: TEMPLATES,
  settings,
  keys: openKeyStore({ dataFolder: folder, keyring: null, fromEnvironment: 'sk-bench-0123456789' }),
  now: () => new Date(2026, 2, 17, 10, 30),
});
const write = () =>
  app.drafts.write(
    { complaint: { text: COMPLAINT, channel: 'email' }, choices: Choices.parse({}), engine: 'claude' },
    going,
  );
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const p95 = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
const ms = (value: number): string => `${value.toFixed(2)} ms`;
const taggedWords = (count: number): string[] => [
  '<private><greeting>Dear [NAME-1],</greeting><fix>',
  ...Array.from({ length: count }, (_, index) => `word${index} `),
  '</fix></private>',
];
const tagged = taggedWords(CHUNKS);
const swapped = <One, Two>(one: One, two: Two): [Two, One] => [two, one];

let arrivedAt = 0;

try {
  // From the click to the request on the wire.
  const short = streams(['<private><fix>Done.</fix></private>']);
  server.answer((response, request) => {
    arrivedAt = performance.now();
    return short(response, request);
  });
  const wire: number[] = [];
  for (let run = 0; run < WARM + WIRE_RUNS; run++) {
    const clicked = performance.now();
    for await (const _ of write());
    if (run >= WARM) wire.push(arrivedAt - clicked);
  }
  console.log(`click to request received: median ${ms(median(wire))}, p95 ${ms(p95(wire))} (aim 15 ms)`);

  // From a chunk's departure to its text at the consumer. The server stamps each chunk as it writes it, one a millisecond.
  const left: number[] = [];
  server.answer(async (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const frames = streamFrames(tagged);
    for (const frame of frames) {
      left.push(performance.now());
      response.write(frame);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    response.end();
  });
  const delays: number[] = [];
  for (let run = 0; run < 3; run++) {
    left.length = 0;
    for await (const event of write()) {
      if (event.type !== 'text') continue;
      const number = /word(\d+)/.exec(event.delta)?.[1];
      // Two frames go before the first word.
      if (number !== undefined) delays.push(performance.now() - (left[Number(number) + 2] ?? 0));
    }
  }
  console.log(`chunk to consumer: median ${ms(median(delays))}, p95 ${ms(p95(delays))} (aim 2 ms)`);

  // The whole stream against the bare SDK reading the same stream, taken in turns. The clock starts when the request is on
  // the wire, as what comes before is measured above; what comes behind the last text are the checks.
  const client = new Anthropic({ apiKey: 'x', authToken: null, baseURL: server.address, logLevel: 'off' });
  const { body } = await app.models.preview({
    complaint: { text: COMPLAINT, channel: 'email' },
    choices: Choices.parse({}),
    engine: 'claude',
  });
  const bare = async (): Promise<number> => {
    const stream = await client.messages.create(JSON.parse(body) as Anthropic.MessageCreateParamsStreaming);
    let last = 0;
    for await (const event of stream) if (event.type === 'content_block_delta') last = performance.now();
    return last - arrivedAt;
  };
  const ours = async (): Promise<{ stream: number; whole: number }> => {
    const began = performance.now();
    let last = 0;
    for await (const event of write()) if (event.type === 'text') last = performance.now();
    return { stream: last - arrivedAt, whole: performance.now() - began };
  };
  for (const [name, count, pause, pairs] of [
    ['unpaced', CHUNKS, 0, PAIRS],
    ['unpaced', LONG, 0, PAIRS],
    [`paced, a chunk each ${PAUSE} ms`, CHUNKS, PAUSE, 6],
  ] as const) {
    const frames = streamFrames(taggedWords(count));
    server.answer(async (response) => {
      arrivedAt = performance.now();
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const frame of frames) {
        response.write(frame);
        if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      }
      response.end();
    });
    const bareTimes: number[] = [];
    const streamed: number[] = [];
    const wholes: number[] = [];
    for (let pair = 0; pair < pairs + 2; pair++) {
      // Whoever is first in a turn finds the machine in another state: they change places.
      const [one, two] = pair % 2 === 0 ? [await bare(), await ours()] : swapped(await ours(), await bare());
      if (pair < 2) continue;
      bareTimes.push(one);
      streamed.push(two.stream);
      wholes.push(two.whole);
    }
    const over = (median(streamed) / median(bareTimes) - 1) * 100;
    console.log(
      `${name}, ${count} chunks, request on the wire to last text: bare SDK ${ms(median(bareTimes))}, ours ${ms(median(streamed))}: ${over < 0 ? '' : '+'}${over.toFixed(1)}% (aim 5%); with reading, plan, prompt and checks ${ms(median(wholes))}`,
    );
  }

  // Memory over many drafts.
  server.answer(streams(tagged));
  const { gc } = globalThis as { gc?: () => void };
  const heap = (): number => {
    gc?.();
    return process.memoryUsage().heapUsed / MEGABYTE;
  };
  const marks: number[] = [];
  for (let draft = 0; draft <= DRAFTS; draft++) {
    for await (const _ of write());
    if (draft % 100 === 0) {
      // What the test server keeps of requests is not the engine's.
      (server.received as unknown[]).length = 0;
      marks.push(heap());
    }
  }
  console.log(
    `heap after 0, 100 … ${DRAFTS} drafts${gc === undefined ? ' (start with --expose-gc for true figures)' : ''}: ${marks.map((mark) => mark.toFixed(1)).join(', ')} MB`,
  );
} finally {
  app.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Bursts: nothing is lost, nothing changes its order, and an end or a failure comes behind what had arrived. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inBursts } from '../../../electron/engines/claude/in-bursts.ts';

async function gather(read: Parameters<typeof inBursts>[0]): Promise<{ bursts: string[]; thrown: unknown }> {
  const bursts: string[] = [];
  try {
    for await (const burst of inBursts(read)) bursts.push(burst);
    return { bursts, thrown: null };
  } catch (thrown) {
    return { bursts, thrown };
  }
}

describe('pieces of a stream', () => {
  it('that arrive in one turn come as one', async () => {
    const { bursts } = await gather(async (take) => {
      for (const piece of ['a', 'b', 'c']) {
        await Promise.resolve();
        take(piece);
      }
    });
    expect(bursts).toEqual(['abc']);
  });
  it('come at once when the next one takes its time', async () => {
    const seen: string[] = [];
    let told = (): void => {};
    const first = new Promise<void>((resolve) => {
      told = resolve;
    });
    for await (const burst of inBursts(async (take) => {
      take('first');
      // Goes on only when the first one was seen.
      await first;
      take('second');
    })) {
      seen.push(burst);
      told();
    }
    expect(seen).toEqual(['first', 'second']);
  });
  it('are all there, in order, when the reader is slow', async () => {
    const seen: string[] = [];
    for await (const burst of inBursts(async (take) => {
      for (let piece = 0; piece < 200; piece++) {
        take(`${piece} `);
        if (piece % 7 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
    })) {
      seen.push(burst);
      await sleep(2);
    }
    expect(seen.join('')).toBe(Array.from({ length: 200 }, (_, piece) => `${piece} `).join(''));
  });
  it('come before the failure that ended them', async () => {
    const failure = new Error('broken off');
    const { bursts, thrown } = await gather(async (take) => {
      take('what had come');
      throw failure;
    });
    expect(bursts).toEqual(['what had come']);
    expect(thrown).toBe(failure);
  });
  it('may be none', async () => {
    expect(await gather(async () => {})).toEqual({ bursts: [], thrown: null });
  });
});

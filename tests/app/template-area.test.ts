/** What the page may ask about templates, through the router as the hosts ask it. */
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { router } from '../../electron/app/router.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const LATE = {
  text: 'My parcel with the birthday candles should have come on Tuesday. It is Friday now and nothing has come. Where is it?',
};
const RUDE = { text: 'The man at your counter was rude to my mother and laughed at her question about the bill.' };
const template = (words: string, front = 'types: [late-or-lost-delivery]\nwhen: [part-fallback]'): string =>
  `---\nid: tried\nrole: apology\n${front}\n---\n${words}\n`;

let test: TestApp;
const api = () => createRouterClient(router, { context: { app: test.app } });
beforeEach(() => {
  test = openTestApp();
});
afterEach(() => test.close());

describe('a template that is being written', () => {
  it('is checked as the folder would check it, with line and reason', async () => {
    expect(await api().templates.check({ content: template('Sorry, {{ nmae }}.') })).toEqual([
      expect.objectContaining({ line: 7, message: expect.stringContaining('nmae') }),
    ]);
    expect(await api().templates.check({ content: template('Sorry.') })).toEqual([]);
  });

  it('is tried on the first complaint that calls for it, and stands in its reply', async () => {
    const sign =
      '---\nid: my-name\nrole: sign-off\n---\nYours, {{ short_signature }} of the red door\n***\nBye, {{ loyalty }}\n';
    await api().playbook.choose({ name: 'The Red Door', signer: 'Ana Hill' });
    const trial = await api().templates.preview({ content: sign, complaints: [LATE] });
    expect(trial.called).toBe(true);
    expect(trial.texts[0]?.text).toContain('Yours, Ana of the red door');
    expect(trial.wordings.map(({ line, missing }) => [line, missing])).toEqual([
      [5, []],
      [7, ['loyalty']],
    ]);
    expect(trial.wordings[1]?.text).toBe('');
  });

  it('says when no complaint calls for it, and fills its wordings all the same', async () => {
    const trial = await api().templates.preview({
      content: template('Nobody should wait like that.', 'when: [self-harm]'),
      complaints: [RUDE, LATE],
    });
    expect(trial).toMatchObject({ called: false, complaint: 0 });
    expect(trial.wordings[0]?.text).toBe('Nobody should wait like that.');
  });

  it('cannot be tried or saved broken, and says the line', async () => {
    await expect(api().templates.preview({ content: 'no front matter', complaints: [LATE] })).rejects.toThrow(
      /template/i,
    );
    await expect(api().templates.save({ file: null, content: 'no front matter', base: null })).rejects.toMatchObject({
      data: { code: 'template-broken', detail: expect.stringContaining('Line 1') },
    });
  });

  it('is saved, read, listed, taken away and brought back', async () => {
    const content = template('So sorry.');
    const file = await api().templates.save({ file: null, content, base: null });
    expect(await api().templates.read({ origin: 'own', file })).toBe(content);
    expect((await api().templates.list()).templates.some(({ id }) => id === 'tried/1')).toBe(true);
    expect(await api().templates.remove({ file })).toBe(content);
    expect((await api().templates.list()).templates.some(({ id }) => id === 'tried/1')).toBe(false);
    expect(await api().templates.save({ file, content, base: null })).toBe(file);
  });

  it('never leads out of the folder', async () => {
    for (const file of [
      '../settings.md',
      '/etc/x.md',
      'a/../../x.md',
      'a\\x.md',
      '.hidden.md',
      'C:/x.md',
      'a/b.txt',
      'a./x.md',
    ]) {
      await expect(api().templates.read({ origin: 'own', file }), file).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
  });

  it('is told to whoever listens, until they go', async () => {
    const stop = new AbortController();
    const changes = await api().templates.changes(undefined, { signal: stop.signal });
    const first = changes.next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await api().templates.save({ file: null, content: template('So sorry.'), base: null });
    expect((await first).value).toBeGreaterThan(0);
    stop.abort();
    let ended = false;
    for (let more = 0; more < 5 && !ended; more += 1) ended = (await changes.next()).done === true;
    expect(ended).toBe(true);
  });
});

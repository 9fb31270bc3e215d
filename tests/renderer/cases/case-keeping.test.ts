/** The keeping of cases over the real router and database: nothing that was shown as saved is lost, nothing is mixed up. */
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { router } from '../../../electron/app/router.ts';
import type { Api } from '../../../renderer/api/bridge.ts';
import { CaseKeeping } from '../../../renderer/screens/workspace/cases/case-keeping.ts';
import { copyOfCase } from '../../../renderer/screens/workspace/cases/copy-of-case.ts';
import { statusUpdate } from '../../../renderer/screens/workspace/cases/status-update.ts';
import { CaseSession } from '../../../renderer/screens/workspace/session/case-session.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../../support/test-app.ts';

const SHELF = `Hello, the walnut shelf I ordered (order 48213, £129) came with a split through the top board.
I rang on Monday and was promised a call back. Nobody called. I want a new one or my money back. Marion Keller`;
const SOUP = 'The soup was cold and the waiter laughed at us yesterday evening. I want to know why.';

/** The first draft of a process takes its time where others use the machine as well. */
const PATIENT = { timeout: 15_000 };

let opened: TestApp;
let api: Api;
beforeEach(() => {
  opened = openTestApp();
  api = createRouterClient(router, { context: { app: opened.app } });
});
afterEach(() => opened.close());

/** A window: its session and its keeping. */
function openWindow(cases: Api['cases'] = api.cases) {
  const session = new CaseSession({ api, nextFrame: (call) => call(), engine: () => 'offline' });
  const keeping = new CaseKeeping({ api: { cases }, session, typed: () => ({}), onTaken: () => {}, now: () => 0 });
  const close = keeping.follow();
  return { session, keeping, close };
}
type Window = ReturnType<typeof openWindow>;

async function paste({ session, keeping }: Window, text: string): Promise<string> {
  session.setComplaint(text, 'pasted');
  await expect.poll(() => session.state().phase === 'written' && session.state().checked !== null, PATIENT).toBe(true);
  await keeping.saveNow();
  return session.state().caseId;
}

/** Adds words to the end of the reply, as typing does. */
function type({ session }: Window, words: string): void {
  const [text] = session.state().texts;
  if (text === undefined) throw new Error('there is no reply');
  const last = text.parts.at(-1);
  const parts = new Map(text.parts.map((part) => [part.key, part === last ? `${part.text} ${words}` : part.text]));
  session.reply.type(text.audience, [...parts.values()].join('\n\n'), parts);
}

const replyIn = ({ session }: Window): string => session.state().texts[0]?.text ?? '';

describe('a case', () => {
  it('is saved with its words and comes back in another window with its undo', async () => {
    const first = openWindow();
    const id = await paste(first, SHELF);
    const before = replyIn(first);
    first.session.anotherWording();
    await expect
      .poll(() => first.session.state().choices.wording === 1 && first.session.state().phase, PATIENT)
      .toBe('written');
    type(first, 'By hand.');
    await first.keeping.saveNow();
    expect(first.keeping.state()).toMatchObject({ sign: 'saved', failure: null, elsewhere: null });
    const second = openWindow();
    await second.keeping.begin(() => api.cases.last());
    expect(second.session.state().caseId).toBe(id);
    expect(replyIn(second)).toBe(replyIn(first));
    second.session.undo();
    expect(replyIn(second)).toBe(before);
    first.close();
    second.close();
  });

  it('never gets the draft of another one', async () => {
    const window = openWindow();
    const shelf = await paste(window, SHELF);
    type(window, 'Only for Marion.');
    window.session.clear();
    const soup = await paste(window, SOUP);
    expect(soup).not.toBe(shelf);
    expect((await api.cases.get({ id: soup })).texts[0]?.text).not.toContain('Only for Marion');
    expect((await api.cases.get({ id: shelf })).texts[0]?.text).toContain('Only for Marion');
    await window.keeping.open(shelf);
    expect(replyIn(window)).toContain('Only for Marion');
    expect(JSON.stringify(await api.cases.get({ id: soup }))).not.toContain('Only for Marion');
    window.close();
  });

  it('is not begun without a word', async () => {
    const window = openWindow();
    window.session.setComplaint('  ', 'typed');
    await window.keeping.saveNow();
    expect(window.keeping.state().sign).toBe('nothing');
    expect((await api.cases.list({})).rows).toEqual([]);
    window.close();
  });

  it('is not put in the place of what has been begun meanwhile', async () => {
    const first = openWindow();
    await paste(first, SHELF);
    const second = openWindow();
    second.session.setComplaint(SOUP, 'typed');
    await second.keeping.begin(() => api.cases.last());
    expect(second.session.state().complaint).toBe(SOUP);
    first.close();
    second.close();
  });
});

describe('a save that fails', () => {
  it('is said, and what was typed is saved with the next try', async () => {
    let full = false;
    const cases = {
      ...api.cases,
      save: (...args: Parameters<Api['cases']['save']>) =>
        full ? Promise.reject(new AppError('disk-full')) : api.cases.save(...args),
    } as Api['cases'];
    const window = openWindow(cases);
    const id = await paste(window, SHELF);
    full = true;
    type(window, 'Not lost.');
    await window.keeping.saveNow();
    expect(window.keeping.state().sign).toBe('failed');
    // Another complaint meanwhile does not push it out.
    window.session.clear();
    full = false;
    await window.keeping.saveNow();
    expect((await api.cases.get({ id })).texts[0]?.text).toContain('Not lost.');
    expect(window.keeping.state().failure).toBeNull();
    window.close();
  });
});

describe('two windows on one case', () => {
  it('hear of each other, and the words of both are kept', async () => {
    const first = openWindow();
    await paste(first, SHELF);
    const second = openWindow();
    await second.keeping.begin(() => api.cases.last());
    type(second, 'From the second.');
    await second.keeping.saveNow();
    await first.keeping.lookElsewhere();
    expect(first.keeping.state().elsewhere).toBe('newer');
    type(first, 'From the first.');
    await first.keeping.saveNow();
    expect(first.keeping.state().elsewhere).toBe('overwritten');
    await first.keeping.takeTheirs();
    expect(replyIn(first)).toContain('From the second.');
    first.session.undo();
    expect(replyIn(first)).toContain('From the first.');
    first.close();
    second.close();
  });

  it('can be chosen between again when the choice could not be carried out', async () => {
    let reached = true;
    const cases = {
      save: api.cases.save,
      get: (...args: Parameters<Api['cases']['get']>) =>
        reached ? api.cases.get(...args) : Promise.reject(new Error('cut off')),
    } as Api['cases'];
    const first = openWindow(cases);
    await paste(first, SHELF);
    const second = openWindow();
    await second.keeping.begin(() => api.cases.last());
    type(second, 'From the second.');
    await second.keeping.saveNow();
    await first.keeping.lookElsewhere();
    reached = false;
    await first.keeping.takeTheirs();
    expect(first.keeping.state()).toMatchObject({ sign: 'failed', elsewhere: 'newer' });
    expect(first.keeping.state().failure).not.toBeNull();
    await first.keeping.keepMine();
    expect(first.keeping.state()).toMatchObject({ sign: 'failed', elsewhere: 'newer' });
    reached = true;
    await first.keeping.takeTheirs();
    expect(first.keeping.state()).toMatchObject({ sign: 'saved', failure: null, elsewhere: null });
    expect(replyIn(first)).toContain('From the second.');
    first.close();
    second.close();
  });

  it('are not seen in what one window does itself', async () => {
    const window = openWindow();
    const id = await paste(window, SHELF);
    await window.keeping.actOn(id, (cases) => cases.setState({ id, state: 'done' }));
    type(window, 'One more word.');
    await window.keeping.saveNow();
    expect(window.keeping.state()).toMatchObject({ sign: 'saved', elsewhere: null });
    window.close();
  });
});

describe('a copied reply', () => {
  it('makes follow-ups, and a status update takes none of them back', async () => {
    const window = openWindow();
    const id = await paste(window, SHELF);
    const copy = async () => {
      const noted = await copyOfCase(api, window.session.state(), 'private', { form: 'plain', kept: true });
      if (noted === null) throw new Error('there is nothing to copy');
      await window.keeping.copied(noted);
      return (await api.cases.get({ id })).followUps;
    };
    const promised = (await copy()).filter(({ settled }) => settled === null);
    expect(promised.length).toBeGreaterThan(0);
    const kept = await api.cases.get({ id });
    const update = statusUpdate(kept, TEST_NOW);
    expect(update.text).toContain(promised[0]?.text);
    window.session.reply.takeTexts([update]);
    await window.keeping.saveNow();
    const after = await copy();
    expect(after.filter(({ settled }) => settled === null).length).toBeGreaterThanOrEqual(promised.length);
    expect(after.some(({ settled }) => settled === 'replaced')).toBe(false);
    expect(window.keeping.state().elsewhere).toBeNull();
    window.close();
  });
});

describe('a case that was erased', () => {
  it('is not saved again, and goes on under a new name when that is wished', async () => {
    const window = openWindow();
    const id = await paste(window, SHELF);
    await api.archive.erase({ wish: { ids: [id] } });
    type(window, 'Too late.');
    await window.keeping.saveNow();
    expect(window.keeping.state().failure?.code).toBe('case-gone');
    window.keeping.startAnew();
    await window.keeping.saveNow();
    const anew = window.session.state().caseId;
    expect(anew).not.toBe(id);
    expect((await api.cases.get({ id: anew })).texts[0]?.text).toContain('Too late.');
    window.close();
  });

  it('is let go once another stands in front, which is neither called gone nor given a new name', async () => {
    const window = openWindow();
    const id = await paste(window, SHELF);
    type(window, 'Left behind.');
    window.session.clear();
    await api.archive.erase({ wish: { ids: [id] } });
    const soup = await paste(window, SOUP);
    expect(window.keeping.state()).toMatchObject({ sign: 'saved', failure: null });
    expect(window.session.state().caseId).toBe(soup);
    expect((await api.cases.list({})).rows.map((row) => row.id)).toEqual([soup]);
    window.close();
  });
});

/** Work on a reply that is there, against a real server: one part, a wish, a translation, three versions. */
import { describe, expect, it } from 'vitest';
import { fails, streams } from '../../support/messages-server.ts';
import type { TestApp } from '../../support/test-app.ts';
import { collect, draftOf, eachWithServer, GOOD, going, request } from './model-case.ts';

const here = eachWithServer();
const bodyOf = (index: number) => JSON.parse(here.server.received[index]?.body ?? '{}');

describe('work on a reply that is there', () => {
  const texts = [
    {
      audience: 'private' as const,
      text: 'Dear Joan,\n\nMy own words about the lid.\n\nSam',
      sections: [
        { role: 'greeting' as const, text: 'Dear Joan,' },
        { role: 'apology' as const, text: 'My own words about the lid.' },
        { role: 'sign-off' as const, text: 'Sam' },
      ],
    },
  ];
  const revise = async (wish: Parameters<TestApp['app']['models']['revise']>[2]) => {
    const last = (await collect(here.opened.app.models.revise(request(), texts, wish, going))).at(-1);
    if (last?.type !== 'proposed') throw new Error('nothing was proposed');
    return last;
  };
  it('writes one part again and leaves the others to the letter', async () => {
    here.server.answer(streams('<private><apology>The lid was cracked. I’m sorry.</apology></private>'));
    const { texts: after, differences } = await revise({
      kind: 'manner',
      section: { audience: 'private', role: 'apology' },
      how: 'shorter',
    });
    expect(after[0]?.text).toBe('Dear Joan,\n\nThe lid was cracked. I’m sorry.\n\nSam');
    expect(differences[0]?.words.map(({ kind, text }) => `${kind} ${text}`)[0]).toBe('stays Dear Joan,\n\n');
    expect(bodyOf(0).messages[1].content).toContain('My own words about the lid.');
    expect(here.server.received[0]?.body).not.toContain('Joan');
  });
  it('follows an instruction, shows the difference and has it checked', async () => {
    here.server.answer(
      streams(
        '<private><greeting>Dear [NAME-1],</greeting><apology>My own words about the lid. We have a new oven.</apology><sign-off>Sam</sign-off></private>',
      ),
    );
    const {
      texts: after,
      differences,
      checked,
    } = await revise({ kind: 'instruction', instruction: 'mention the new oven' });
    expect(after[0]?.text).toContain('We have a new oven.');
    expect(differences[0]?.words.filter(({ kind }) => kind !== 'stays')).toEqual([
      { kind: 'comes', text: ' We have a new oven.' },
    ]);
    expect(checked.score.total).toBeGreaterThanOrEqual(0);
    expect(bodyOf(0).messages.at(-1).content).toContain('mention the new oven');
  });
  it('translates, and says into what', async () => {
    here.server.answer(
      streams(
        '<private><greeting>Hola [NAME-1]:</greeting><apology>Mis palabras.</apology><sign-off>Sam</sign-off></private>',
      ),
    );
    const { texts: after, language } = await revise({ kind: 'translate', language: 'es' });
    expect(language).toBe('es');
    expect(after[0]?.text).toBe('Hola Joan:\n\nMis palabras.\n\nSam');
    expect(bodyOf(0).messages.at(-1).content).toContain('Spanish');
  });
  it('says all of it again in a manner', async () => {
    here.server.answer(
      streams(
        '<private><greeting>Hello [NAME-1],</greeting><apology>Sorry.</apology><sign-off>Sam</sign-off></private>',
      ),
    );
    const { texts: after } = await revise({ kind: 'manner', how: 'shorter' });
    expect(after[0]?.text).toBe('Hello Joan,\n\nSorry.\n\nSam');
    expect(bodyOf(0).messages.at(-1).content).toContain('half the words');
  });
  it('does not take an instruction for a confirmation', async () => {
    const given = '<private><apology>We will give you 50% off your next order.</apology></private>';
    here.server.answer(streams(given));
    const wish = {
      kind: 'instruction',
      instruction: 'give them 50% off',
      section: { audience: 'private', role: 'apology' },
    } as const;
    const { checked } = await revise(wish);
    expect(checked.findings.filter(({ severity }) => severity === 'gate').map(({ gate }) => gate)).toContain('G1');
  });
  it('says so when the checks hardly know the language', async () => {
    here.server.answer(streams('<private><apology>Przepraszam za pękniętą pokrywkę.</apology></private>'));
    const { notices } = await revise({ kind: 'translate', language: 'pl' });
    expect(notices.map(({ code }) => code)).toEqual(['language-unchecked']);
    expect(notices[0]?.message).toContain('Polish');
  });
  it('compares what a translation states with what the reply does', async () => {
    here.server.answer(
      streams(
        '<private><greeting>Hola Juana:</greeting><apology>Mis palabras, 12 £.</apology><sign-off>Sam</sign-off></private>',
      ),
    );
    const { facts } = await revise({ kind: 'translate', language: 'es' });
    expect(facts).toEqual([
      { audience: 'private', kind: 'name', text: 'Joan', state: 'missing' },
      { audience: 'private', kind: 'amount', text: '12 £', state: 'added' },
    ]);
  });
  it('is written in the language that it has by now', async () => {
    here.server.answer(
      streams(
        '<private><apology>La tapa llegó rota y lo sentimos mucho, señora Miller, de verdad.</apology></private>',
      ),
    );
    const spanish = 'Sentimos mucho que la tapa de su hervidor llegara rota el lunes, y se lo cambiamos enseguida.';
    const sections = [{ role: 'apology' as const, text: spanish }];
    const wish = { kind: 'manner', how: 'warmer' } as const;
    const last = (
      await collect(
        here.opened.app.models.revise(request(), [{ audience: 'private', text: spanish, sections }], wish, going),
      )
    ).at(-1);
    expect(last).toMatchObject({ type: 'proposed', language: 'es', notices: [] });
  });
  it('fails as what it is when Claude cannot be had, and touches nothing', async () => {
    here.server.answer(fails(401, 'authentication_error'));
    await expect(revise({ kind: 'translate', language: 'es' })).rejects.toMatchObject({ code: 'key-wrong' });
  });
  it('writes three drafts at once on one prompt, the others when the first has begun', async () => {
    here.server.answer(streams(GOOD));
    const events = await collect(here.opened.app.models.variants(request(), going));
    const drafts = [0, 1, 2].map((variant) =>
      draftOf(events.filter((one) => one.variant === variant).map(({ event }) => event)),
    );
    expect(drafts.map(({ engine }) => engine)).toEqual(['claude', 'claude', 'claude']);
    const bodies = [0, 1, 2].map(bodyOf);
    expect(new Set(bodies.map(({ system, messages }) => JSON.stringify([system, messages[0].content[0]]))).size).toBe(
      1,
    );
    expect(new Set(bodies.map(({ messages }) => messages[0].content[1].text)).size).toBe(3);
  });
  it('writes three wordings offline, with checks and without a request', async () => {
    const events = await collect(here.opened.app.models.variants(request({ engine: 'offline' }), going));
    const drafts = [0, 1, 2].map((variant) =>
      draftOf(events.filter((one) => one.variant === variant).map(({ event }) => event)),
    );
    expect(new Set(drafts.map(({ texts: [text] }) => text?.text)).size).toBe(3);
    expect(drafts.map(({ engine }) => engine)).toEqual(['offline', 'offline', 'offline']);
    expect(here.server.received).toHaveLength(0);
  });
  it('writes three wordings offline when Claude cannot be had, and says why', async () => {
    here.server.answer(fails(401, 'authentication_error'));
    const events = await collect(here.opened.app.models.variants(request(), going));
    const drafts = [0, 1, 2].map((variant) =>
      draftOf(events.filter((one) => one.variant === variant).map(({ event }) => event)),
    );
    expect(new Set(drafts.map(({ texts: [text] }) => text?.text)).size).toBe(3);
    for (const { engine, notices } of drafts) {
      expect([engine, notices[0]?.code]).toEqual(['offline', 'key-wrong']);
    }
  });
  it('closes all three connections when the reader of variants walks away', async () => {
    here.server.answer(streams('<private><fix>I will', { reason: null, after: () => {} }));
    for await (const { variant, event } of here.opened.app.models.variants(request(), going)) {
      if (variant === 2 && event.type === 'text') break;
    }
    await here.server.hungUp;
    expect(here.server.received).toHaveLength(3);
  });
});

/** plusone prompt: the exact request, printed and not sent. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../electron/command-line/arguments.ts';
import { runCommand } from '../../electron/command-line/run-command.ts';
import { openKeyStore } from '../../electron/stores/key-store.ts';
import { startMessagesServer, streams } from '../support/messages-server.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../support/test-app.ts';

let opened: TestApp;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plusone-prompt-'));
  opened = openTestApp({
    keys: openKeyStore({ dataFolder: folder, keyring: null, fromEnvironment: 'sk-ant-test-0123456789' }),
  });
});
afterEach(() => {
  opened.close();
  rmSync(folder, { recursive: true, force: true });
});
const run = async (...args: string[]): Promise<string> => {
  let said = '';
  const out = new Writable({
    write(chunk, _encoding, done) {
      said += String(chunk);
      done();
    },
  });
  const complaint = join(folder, 'complaint.txt');
  writeFileSync(complaint, 'My kettle came broken. Please send a new one.\n\nKind regards,\nJoan Miller');
  const line = parseCommandLine([...args, complaint]);
  expect(await runCommand(line, { app: opened.app, now: () => TEST_NOW, out, warn: () => {} })).toBe(0);
  return said;
};

describe('plusone prompt', () => {
  it('prints the body that a draft sends, to the letter, without sending it', async () => {
    const server = await startMessagesServer();
    server.answer(streams('<private><fix>Done.</fix></private>'));
    opened.app.settings.update({ claudeAddress: server.address, repairRound: false });
    try {
      const printed = JSON.parse(await run('prompt', '--channel', 'email'));
      expect(server.received).toHaveLength(0);
      await run('draft', '--json', '--engine', 'claude', '--channel', 'email');
      expect(JSON.parse(server.received[0]?.body ?? '')).toEqual(printed);
    } finally {
      await server.close();
    }
  });
  it('holds neither the key nor the name', async () => {
    const printed = await run('prompt');
    expect(printed).not.toMatch(/sk-ant|Miller/);
    expect(printed).toContain('[NAME-1]');
  });
  it('prints the plain form for a local model', async () => {
    expect(typeof JSON.parse(await run('prompt', '--engine', 'local')).system).toBe('string');
  });
});

/** The app with its Claude engine pointed at a server of the test, and a complaint to answer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { openConfSettings } from '../../../electron/stores/conf-settings.ts';
import { openKeyStore } from '../../../electron/stores/key-store.ts';
import type { DraftRequest } from '../../../shared/contract/draft-area.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import type { DraftEvent } from '../../../shared/domain/draft-event.ts';
import { Choices } from '../../../shared/domain/plan.ts';
import type { SettingsChange } from '../../../shared/domain/settings.ts';
import { type MessagesServer, startMessagesServer } from '../../support/messages-server.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../../support/test-app.ts';

export const KEY = 'sk-ant-test-0123456789abcdef';
export const COMPLAINT = {
  text: 'Hello,\n\nMy kettle (order KX-55812, £34.50) came with a cracked lid on Monday. Please send a new one. Call me on 07700 900412.\n\nJoan Miller',
  channel: 'email' as const,
};
/** A reply that no gate stops. */
export const GOOD =
  '<private>\n<greeting>Dear [NAME-1],</greeting>\n<apology>Your kettle came with a cracked lid. I’m sorry.</apology>\n<anything-else>Is there anything else about it?</anything-else>\n<sign-off>Kind regards</sign-off>\n</private>';
export const going = new AbortController().signal;

/** @param seconds the timeout, shorter than a person may set it */
export function openModelApp(
  address: string,
  settings: SettingsChange = {},
  key: string | null = KEY,
  seconds = 5,
): TestApp {
  const keys = openKeyStore({ dataFolder: '', keyring: null, fromEnvironment: key ?? undefined });
  const folder = mkdtempSync(join(tmpdir(), 'plusone-settings-'));
  const kept = openConfSettings(folder, TEST_NOW);
  kept.update({ engine: 'claude', claudeAddress: address, ...settings });
  const opened = openTestApp({ keys, settings: { ...kept, get: () => ({ ...kept.get(), timeoutSeconds: seconds }) } });
  return {
    ...opened,
    close() {
      opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A server and an app that asks it, both new for each test of a file. */
export function eachWithServer(): { server: MessagesServer; opened: TestApp } {
  const here = {} as { server: MessagesServer; opened: TestApp };
  beforeEach(async () => {
    here.server = await startMessagesServer();
    here.opened = openModelApp(here.server.address);
  });
  afterEach(async () => {
    here.opened.close();
    await here.server.close();
  });
  return here;
}

export function request(change: Partial<DraftRequest> = {}): DraftRequest {
  return { complaint: COMPLAINT, choices: Choices.parse({}), engine: 'claude', ...change };
}

export async function collect<Event>(events: AsyncIterable<Event>): Promise<Event[]> {
  const all: Event[] = [];
  for await (const event of events) all.push(event);
  return all;
}

/** The draft at the end of the events. @throws Error when there is none */
export function draftOf(events: readonly DraftEvent[]): Draft {
  const last = events.at(-1);
  if (last?.type !== 'finished') throw new Error('the draft did not end');
  return last.draft;
}

export const codesOf = (events: readonly DraftEvent[]): string[] =>
  events.flatMap((event) =>
    event.type === 'notice' ? [event.notice.code] : event.type === 'waiting' ? [`waiting ${event.code}`] : [],
  );

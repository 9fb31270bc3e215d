/** Settings, playbook and templates on a real disk, sound and damaged. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openConfSettings } from '../../electron/stores/conf-settings.ts';
import { openPlaybookStore } from '../../electron/stores/playbook-store.ts';
import { openTemplateFolder, type TemplateFolder } from '../../electron/stores/template-folder.ts';
import { Settings } from '../../shared/domain/settings.ts';
import { readComplaint } from '../../shared/reading/read-complaint.ts';
import { TEMPLATES, TEST_NOW } from '../support/test-app.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plusone-stores-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('settings', () => {
  it('begin with their defaults', () => {
    expect(openConfSettings(folder, TEST_NOW).get()).toEqual(Settings.parse({}));
  });
  it('change only what is named, and are there after a restart', () => {
    openConfSettings(folder, TEST_NOW).update({ theme: 'dark' });
    openConfSettings(folder, TEST_NOW).update({ privacyMask: false });
    expect(openConfSettings(folder, TEST_NOW).get()).toMatchObject({ theme: 'dark', privacyMask: false });
  });
  it('set a damaged file aside under another name and say which', () => {
    writeFileSync(join(folder, 'settings.json'), '{"theme": "da');
    const settings = openConfSettings(folder, TEST_NOW);
    expect(settings.setAside).not.toBeNull();
    expect(readFileSync(settings.setAside ?? '', 'utf8')).toBe('{"theme": "da');
    expect(settings.update({ theme: 'light' }).theme).toBe('light');
  });
  it('go on with their last good version when the file is torn', () => {
    openConfSettings(folder, TEST_NOW).update({ theme: 'dark', privacyMask: false });
    writeFileSync(join(folder, 'settings.json'), '{"theme": "da');
    const settings = openConfSettings(folder, TEST_NOW);
    expect(settings.setAside).not.toBeNull();
    expect(settings.get()).toMatchObject({ theme: 'dark', privacyMask: false });
    expect(openConfSettings(folder, TEST_NOW).setAside).toBeNull();
    if (process.platform !== 'win32') {
      for (const file of readdirSync(folder).filter((name) => !name.includes('damaged'))) {
        expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
      }
    }
  });
  it('begin anew when the last good version is torn, too', () => {
    openConfSettings(folder, TEST_NOW).update({ theme: 'dark' });
    writeFileSync(join(folder, 'settings.json'), '\0\0\0\0');
    writeFileSync(join(folder, 'settings.last-good.json'), '');
    expect(openConfSettings(folder, TEST_NOW).get()).toEqual(Settings.parse({}));
  });
  it('ignore what they do not know and mend one bad value alone', () => {
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ theme: 'purple', privacyMask: false, future: 1 }));
    const settings = openConfSettings(folder, TEST_NOW);
    expect(settings.setAside).toBeNull();
    expect(settings.get()).toMatchObject({ theme: 'system', privacyMask: false });
    settings.update({ welcomed: true });
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toMatchObject({ future: 1 });
  });
  it('say so when they cannot be written', () => {
    const settings = openConfSettings(folder, TEST_NOW);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where the folder was');
    expect(() => settings.update({ theme: 'dark' })).toThrowError(
      expect.objectContaining({ code: 'settings-unwritable' }),
    );
  });
});

describe('the playbook', () => {
  const starters = join(TEMPLATES, 'playbooks');
  const complaint = {
    text: 'My mortgage payment was booked twice by your bank and nobody at the branch can tell me why.',
  };
  const reading = readComplaint(complaint);

  it('is a starter that fits the complaint before one was chosen', () => {
    const store = openPlaybookStore(starters, folder);
    expect(store.own()).toBeNull();
    expect(store.for(complaint, reading).profile.trade).toBe('bank-credit-union');
  });
  it('is kept as YAML for its owner’s eyes, and read again', () => {
    const store = openPlaybookStore(starters, folder);
    const starter = store.starter('restaurant-cafe');
    store.save({ ...starter, profile: { ...starter.profile, name: 'The Blue Door', signer: 'Ana' } });
    const path = join(folder, 'playbook.yaml');
    expect(readFileSync(path, 'utf8')).toContain('The Blue Door');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    const again = openPlaybookStore(starters, folder);
    expect(again.own()).toEqual(store.own());
    expect(again.for(complaint, reading).profile.name).toBe('The Blue Door');
  });
  it('names file and reason when it cannot be understood, and leaves the file alone', () => {
    const path = join(folder, 'playbook.yaml');
    writeFileSync(path, 'version: 1\nvoice:\n  warmth: icy\n');
    const store = openPlaybookStore(starters, folder);
    expect(() => store.own()).toThrowError(
      expect.objectContaining({ code: 'playbook-invalid', detail: expect.stringContaining('warmth') }),
    );
    expect(readFileSync(path, 'utf8')).toContain('icy');
  });
  it('goes on with its last good version when the file is torn, and says which was set aside', () => {
    const store = openPlaybookStore(starters, folder);
    const starter = store.starter('restaurant-cafe');
    store.save({ ...starter, profile: { ...starter.profile, name: 'The Blue Door' } });
    const path = join(folder, 'playbook.yaml');
    const half = `${readFileSync(path, 'utf8').slice(0, 200)}\n  : [`;
    writeFileSync(path, half);
    const again = openPlaybookStore(starters, folder);
    expect(again.own()?.profile.name).toBe('The Blue Door');
    expect(readFileSync(again.setAside?.name ?? '', 'utf8')).toBe(half);
    expect(openPlaybookStore(starters, folder).own()?.profile.name).toBe('The Blue Door');
  });
  it('leaves no half file when the folder cannot be written', () => {
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, 'a file where the folder should be');
    const store = openPlaybookStore(starters, blocked);
    expect(() => store.save(store.starter('general'))).toThrowError(
      expect.objectContaining({ code: 'settings-unwritable' }),
    );
    expect(readdirSync(folder)).toEqual(['blocked']);
  });
});

describe('the template folder', () => {
  let opened: TemplateFolder | null = null;
  afterEach(() => {
    opened?.close();
    opened = null;
  });
  it('holds the built-in templates without a problem', () => {
    opened = openTemplateFolder(TEMPLATES, null);
    expect(opened.templates().length).toBeGreaterThanOrEqual(120);
    expect(opened.problems()).toEqual([]);
  });
  it('lets an own template take the place of the built-in one, at once', async () => {
    const own = join(folder, 'templates');
    mkdirSync(own);
    opened = openTemplateFolder(TEMPLATES, own);
    const [first] = opened.templates();
    if (first === undefined) throw new Error('there are no templates');
    const source = readFileSync(join(TEMPLATES, first.file), 'utf8');
    const [front] = source.split(/\n---\n/);
    writeFileSync(join(own, 'mine.md'), `${front}\n---\nMy own words.\n`);
    await vi.waitFor(
      () => expect(opened?.templates().find((one) => one.id === first.id)?.source).toContain('My own words.'),
      { timeout: 5_000 },
    );
    expect(opened.templates().find((one) => one.id === first.id)?.origin).toBe('own');
  });
  it('reports a broken template with file and line, and goes on with the rest', () => {
    const own = join(folder, 'templates');
    mkdirSync(own);
    writeFileSync(join(own, 'broken.md'), '---\nid: broken\nrole: apology\n---\nI am sorry, {{ nmae }}.\n');
    opened = openTemplateFolder(TEMPLATES, own);
    expect(opened.templates().length).toBeGreaterThanOrEqual(120);
    expect(opened.problems().filter((problem) => problem.file === 'broken.md')).toEqual([
      expect.objectContaining({ file: 'broken.md', line: 5, message: expect.stringContaining('nmae') }),
    ]);
    expect(existsSync(join(own, 'broken.md'))).toBe(true);
  });
});

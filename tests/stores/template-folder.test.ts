/** A person's own templates on disk: saved, replaced, taken away, and never lost by accident. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTemplateFolder, type TemplateFolder } from '../../electron/stores/template-folder.ts';
import { TEMPLATES } from '../support/test-app.ts';

const MINE = '---\nid: my-late-parcel\nrole: apology\nwhen: [part-fallback]\n---\nI am sorry that it came late.\n';

let data: string;
let own: string;
let folder: TemplateFolder;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'plusone-templates-'));
  own = join(data, 'templates');
  folder = openTemplateFolder(TEMPLATES, own);
});
afterEach(() => {
  folder.close();
  rmSync(data, { recursive: true, force: true });
});

const code = (name: string) => expect.objectContaining({ code: name });

describe('a template of one’s own', () => {
  it('is saved where its language, part and id say, and counts at once', () => {
    const file = folder.save(null, MINE, null);
    expect(file).toBe('en/apology/my-late-parcel.md');
    expect(readFileSync(join(own, file), 'utf8')).toBe(MINE);
    if (process.platform !== 'win32') expect(statSync(join(own, file)).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(own, 'en', 'apology'))).toEqual(['my-late-parcel.md']);
    expect(folder.templates().find(({ id }) => id === 'my-late-parcel/1')?.origin).toBe('own');
    expect(folder.replacing()).toEqual([]);
  });

  it('takes the place of a built-in one with all its wordings, which is back when it is taken away', () => {
    const before = folder.templates().filter(({ id }) => id.startsWith('apology-fallback-bare/'));
    expect(before.length).toBeGreaterThan(1);
    const { file } = before[0] ?? { file: '' };
    folder.save(file, MINE.replace('my-late-parcel', 'apology-fallback-bare'), null);
    const now = folder.templates().filter(({ id }) => id.startsWith('apology-fallback-bare/'));
    expect(now.map(({ origin, source }) => [origin, source])).toEqual([['own', 'I am sorry that it came late.']]);
    expect(folder.replacing()).toEqual(['apology-fallback-bare']);
    expect(folder.remove(file)).toContain('I am sorry that it came late.');
    expect(folder.templates().filter(({ id }) => id.startsWith('apology-fallback-bare/'))).toEqual(before);
  });

  it('does not overwrite what somebody else wrote meanwhile', () => {
    const file = folder.save(null, MINE, null);
    expect(() => folder.save(null, `${MINE}***\nSorry.\n`, null)).toThrowError(code('template-exists'));
    writeFileSync(join(own, file), `${MINE}***\nFrom another program.\n`);
    expect(() => folder.save(file, `${MINE}***\nSorry.\n`, MINE)).toThrowError(code('template-changed'));
    expect(readFileSync(join(own, file), 'utf8')).toContain('From another program.');
    expect(folder.save(file, `${MINE}***\nSorry.\n`, folder.read('own', file))).toBe(file);
  });

  it('is refused with line and reason when it is broken, and the file stays as it was', () => {
    const file = folder.save(null, MINE, null);
    expect(() => folder.save(file, MINE.replace('came late', 'came {{ nmae }}'), MINE)).toThrowError(
      expect.objectContaining({ code: 'template-broken', detail: expect.stringMatching(/Line 6.*nmae/) }),
    );
    expect(readFileSync(join(own, file), 'utf8')).toBe(MINE);
  });

  it('says so when it cannot be written', () => {
    writeFileSync(own, 'a file where the folder should be');
    expect(() => folder.save(null, MINE, null)).toThrowError(code('template-unwritable'));
    expect(() => folder.remove('nowhere.md')).toThrowError(code('file-unreadable'));
  });

  it('that another program writes is noticed, also in a folder that was made after the start', async () => {
    const heard = vi.fn();
    folder.onChange(heard);
    folder.save(null, MINE, null);
    mkdirSync(join(own, 'more'), { recursive: true });
    await vi.waitFor(() => expect(heard.mock.calls.length).toBeGreaterThan(1), { timeout: 5_000 });
    writeFileSync(join(own, 'more', 'other.md'), MINE.replace('my-late-parcel', 'other'));
    await vi.waitFor(() => expect(folder.templates().some(({ id }) => id === 'other/1')).toBe(true), {
      timeout: 5_000,
    });
  });
});

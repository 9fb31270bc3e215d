/** How npm start decides, without starting anything. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseHost, findElectron, hasDisplay } from '../../electron/start-choice.ts';

const present = async () => ({ binary: 'electron' });
const absent = async () => ({ missing: 'Electron could not be downloaded from here.' });

describe('the choice', () => {
  it('is the desktop where Electron is present and there is a display', async () => {
    expect(
      await chooseHost({ wanted: null, platform: 'linux', env: { DISPLAY: ':0' }, findElectron: present }),
    ).toMatchObject({ host: 'desktop' });
    expect(await chooseHost({ wanted: null, platform: 'darwin', env: {}, findElectron: present })).toMatchObject({
      host: 'desktop',
    });
  });
  it('is the web host without a display, and Electron is not even looked for', async () => {
    const looked = vi.fn(present);
    const choice = await chooseHost({ wanted: null, platform: 'linux', env: {}, findElectron: looked });
    expect(choice).toMatchObject({ host: 'web', display: false });
    expect(choice.why).toContain('no display');
    expect(looked).not.toHaveBeenCalled();
  });
  it('is the web host without Electron, and says so in one line', async () => {
    const choice = await chooseHost({ wanted: null, platform: 'win32', env: {}, findElectron: absent });
    expect(choice).toMatchObject({ host: 'web', display: true });
    expect(choice.why).not.toContain('\n');
    expect(choice.why).toContain('could not be downloaded');
  });
  it('is what was asked for', async () => {
    expect(await chooseHost({ wanted: 'web', platform: 'darwin', env: {}, findElectron: present })).toMatchObject({
      host: 'web',
    });
    const again: boolean[] = [];
    const asked = async (value: boolean) => {
      again.push(value);
      return { binary: 'electron' };
    };
    await chooseHost({ wanted: 'desktop', platform: 'darwin', env: {}, findElectron: asked });
    expect(again).toEqual([true]);
  });
  it('knows both display servers of Linux', () => {
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('win32', {})).toBe(true);
  });
});

describe('the search for Electron', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'plusone-start-'));
    mkdirSync(join(root, 'node_modules', 'electron'), { recursive: true });
    writeFileSync(join(root, 'node_modules', 'electron', 'package.json'), '{"version":"1.2.3"}');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true, force: true });
  });
  const memory = () =>
    JSON.parse(
      readFileSync(join(root, 'node_modules', '.cache', 'plusone', 'electron-attempt.json'), 'utf8'),
    ) as object;

  it('finds the program that is installed', async () => {
    mkdirSync(join(root, 'node_modules', 'electron', 'dist'));
    writeFileSync(join(root, 'node_modules', 'electron', 'dist', 'electron'), '');
    writeFileSync(join(root, 'node_modules', 'electron', 'path.txt'), 'electron');
    expect(await findElectron(root, false)).toEqual({
      binary: join(root, 'node_modules', 'electron', 'dist', 'electron'),
    });
  });
  it('gives up where nothing answers, remembers it for a day, and tries again when asked', async () => {
    let asked = 0;
    const server = createServer((request) => {
      asked += 1;
      request.socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const now = 1_000_000;
    expect(await findElectron(root, false, now)).toHaveProperty('missing');
    expect(memory()).toEqual({ failedAt: now, version: '1.2.3' });
    const first = asked;
    expect(first).toBeGreaterThan(0);
    expect(await findElectron(root, false, now + 60_000)).toHaveProperty('missing');
    expect(asked).toBe(first);
    await findElectron(root, true, now + 60_000);
    const second = asked;
    expect(second).toBeGreaterThan(first);
    await findElectron(root, false, now + 26 * 3_600_000);
    expect(asked).toBeGreaterThan(second);
    server.close();
  });
  it('tries once more where what it remembers is damaged', async () => {
    vi.stubEnv('ELECTRON_MIRROR', 'http://127.0.0.1:9/');
    const memory = join(root, 'node_modules', '.cache', 'plusone');
    mkdirSync(memory, { recursive: true });
    writeFileSync(join(memory, 'electron-attempt.json'), '{"failedAt": 17');
    expect(await findElectron(root, false, 1_000)).toMatchObject({ missing: expect.stringContaining('from here') });
  });

  it('survives a download that fails although its server answers', async () => {
    const server = createServer((_request, response) => response.end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    writeFileSync(join(root, 'node_modules', 'electron', 'install.js'), 'process.exit(1)');
    expect(await findElectron(root, false)).toHaveProperty('missing');
    server.close();
  });
});

/** Packing with a stand-in of Electron's program: what goes into the archive, and that it runs from there alone. */
import { fork } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractAll, listPackage } from '@electron/asar';
import { build, type Configuration, Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as Configuration;
let folder: string;
let output: string;
let archive: string;

/** What marks the place of the fuses in Electron's program, then their version, their number, and each one "not set". */
const FUSES = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x09${'0'.repeat(9)}`;

/** A folder with the names of Electron's own, and a program that holds nothing but fuses. */
function makeStandIn(): string {
  const dist = join(folder, 'electron');
  mkdirSync(join(dist, 'resources'), { recursive: true });
  for (const name of ['electron', 'chrome-sandbox', 'LICENSE', 'LICENSES.chromium.html'])
    writeFileSync(join(dist, name), name);
  writeFileSync(join(dist, 'electron'), FUSES, 'latin1');
  writeFileSync(join(dist, 'version'), String(config.electronVersion));
  chmodSync(join(dist, 'electron'), 0o755);
  return dist;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plusone-packing-'));
  output = join(folder, 'dist');
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('dir'),
    publish: 'never',
    config: { ...config, electronDist: makeStandIn(), directories: { ...config.directories, output } },
  });
  archive = join(output, 'linux-unpacked', 'resources', 'app.asar');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed program', () => {
  it('holds the bundles, the page and the templates, and nothing that only builds', () => {
    const files = listPackage(archive, { isPack: false }).map((file) => file.split(sep).join('/'));
    for (const file of [
      '/package.json',
      '/out/main/main.js',
      '/out/main/cli.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
      '/templates/playbooks/general.yaml',
    ]) {
      expect(files).toContain(file);
    }
    expect(
      files.filter((file) => /node_modules|\.tsx?$|^\/(tests|electron|renderer|shared)\b|\/out\/types/.test(file)),
    ).toEqual([]);
  });
  it('has its fuses set for a program that runs only its own archive', () => {
    const program = readFileSync(join(output, 'linux-unpacked', 'plusone'), 'latin1');
    // In Electron's order: run as Node, encrypted cookies, NODE_OPTIONS, inspecting, archive checked, archive only.
    expect(program.slice(-9).slice(0, 6)).toBe('010011');
  });
  it('is packed for the Electron that is installed', () => {
    const installed = JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(config.electronVersion).toBe(installed.version);
  });
  it('answers through its web host, from the archive’s content alone', async () => {
    const unpacked = join(folder, 'unpacked');
    extractAll(archive, unpacked);
    const child = fork(join(unpacked, 'out', 'main', 'serve.js'), [], {
      silent: true,
      cwd: folder,
      env: { ...process.env, PLUSONE_DATA: join(folder, 'data'), PLUSONE_PORT: '0' },
    });
    const address = await new Promise<URL>((resolve, reject) => {
      child.once('message', (message) => resolve(new URL((message as { address: string }).address)));
      child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
    });
    const page = await fetch(address.origin);
    expect(await page.text()).toContain('<div id="root">');
    const answer = await fetch(`${address.origin}/rpc/complaints/read`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${new URLSearchParams(address.hash.slice(1)).get('token')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ json: { complaint: { text: 'The parcel never came and I paid £20.' } } }),
    });
    expect(await answer.json()).toMatchObject({ json: { kind: 'complaint' } });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
  });
});

/** Holds the house's rules about files: names, first sentences, no catch-all names. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const sources = tracked.filter((file) => /^(electron|renderer|shared|tests)\/.*\.(ts|tsx)$/.test(file));

const TOP_LEVEL = new Set([
  'electron',
  'renderer',
  'shared',
  'templates',
  'tests',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'electron-builder.yml',
  'README.md',
  'LICENSE',
  'biome.json',
  '.gitignore',
  '.gitattributes',
  '.npmrc',
  '.ci',
  '.github',
]);

describe('the files', () => {
  it('stand where the layout has a place for them', () => {
    expect(sources.length).toBeGreaterThan(50);
    const tops = new Set(tracked.map((file) => file.split('/')[0] ?? ''));
    expect([...tops].filter((top) => !TOP_LEVEL.has(top))).toEqual([]);
  });
  it('are named in kebab-case, components in PascalCase', () => {
    const wrong = sources.filter((file) => {
      const name = basename(file).replace(/\.(test|spec|config|d)?\.?(ts|tsx)$/, '');
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && !(file.endsWith('.tsx') && /^[A-Z][A-Za-z0-9]*$/.test(name));
    });
    expect(wrong).toEqual([]);
  });
  it('have no catch-all names', () => {
    expect(sources.filter((file) => /(^|[/-])(utils?|helpers?|manager|misc)([-./]|$)/.test(file))).toEqual([]);
  });
  it('open with a sentence that says what lives there', () => {
    const silent = sources.filter((file) => {
      const opening = readFileSync(join(root, file), 'utf8').replace(/^#!.*\n+/, '');
      return !/^\/(\*\*|\/)/.test(opening);
    });
    expect(silent).toEqual([]);
  });
  it('hold no path of a machine', () => {
    const folders = ['home', 'Users', 'work', 'root'].map((name) => `/${name}/[a-z]`).join('|');
    const found = sources.filter((file) =>
      new RegExp(`['"\`](${folders})`).test(readFileSync(join(root, file), 'utf8')),
    );
    expect(found).toEqual([]);
  });
});

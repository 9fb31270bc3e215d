/** Holds the house's rules about which way imports may go. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['electron', 'renderer', 'shared'] as const;

interface Import {
  /** File that imports, relative to the root, with forward slashes. */
  readonly from: string;
  /** For a relative import the file it means, relative to the root; otherwise the package's name. */
  readonly to: string;
  readonly isPackage: boolean;
}

const sourceFiles = (room: string): string[] =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** Static imports, re-exports and dynamic imports with a literal. */
const IMPORTS =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string): Import[] {
  const content = readFileSync(join(root, file), 'utf8');
  return [...content.matchAll(IMPORTS)].map((match) => {
    const written = match[1] ?? match[2] ?? '';
    if (!written.startsWith('.')) {
      const parts = written.split('/');
      const name = written.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
      return { from: file, to: written.startsWith('node:') ? 'node:' : name, isPackage: true };
    }
    const target = relative(root, resolve(join(root, dirname(file)), written));
    return { from: file, to: target.split(sep).join('/'), isPackage: false };
  });
}

const all = ROOMS.flatMap(sourceFiles).flatMap(importsOf);
const breaking = (broken: (one: Import) => boolean): string[] =>
  all.filter(broken).map((one) => `${one.from} → ${one.to}`);
const below = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

/** Libraries that are pure: no Node, no DOM, no clock. */
const PURE_LIBRARIES = new Set([
  'zod',
  'liquidjs',
  'yaml',
  'eld',
  'tinyld',
  'franc',
  'chrono-node',
  '@orpc/contract',
  'marked',
]);
const MAY_IMPORT_ELECTRON = (file: string): boolean =>
  below(file, 'electron/desktop') || file === 'electron/main.ts' || file === 'electron/preload.ts';

describe('the house', () => {
  it('has sources to look at, so that these rules cannot pass on nothing', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.some((one) => one.to === 'electron')).toBe(true);
  });
  it('keeps shared to itself and to pure libraries', () => {
    expect(
      breaking(
        (one) => below(one.from, 'shared') && (one.isPackage ? !PURE_LIBRARIES.has(one.to) : !below(one.to, 'shared')),
      ),
    ).toEqual([]);
  });
  it('keeps electron and renderer apart: they meet in the contract', () => {
    expect(breaking((one) => below(one.from, 'electron') && below(one.to, 'renderer'))).toEqual([]);
    expect(breaking((one) => below(one.from, 'renderer') && below(one.to, 'electron'))).toEqual([]);
  });
  it('lets the renderer know no Node and no Electron', () => {
    expect(
      breaking(
        (one) =>
          below(one.from, 'renderer') &&
          !one.from.endsWith('vite.config.ts') &&
          ['node:', 'electron', 'electron-store', 'conf', '@anthropic-ai/sdk', '@orpc/server'].includes(one.to),
      ),
    ).toEqual([]);
  });
  it('lets the main process know no React', () => {
    expect(breaking((one) => below(one.from, 'electron') && /^(react|react-dom|@mantine\/.*)$/.test(one.to))).toEqual(
      [],
    );
  });
  it('keeps the bridge behind renderer/api', () => {
    expect(
      breaking(
        (one) =>
          below(one.from, 'renderer') &&
          !below(one.from, 'renderer/api') &&
          one.isPackage &&
          one.to.startsWith('@orpc/'),
      ),
    ).toEqual([]);
  });
  it('lets only the desktop and its entries import electron', () => {
    expect(breaking((one) => one.to === 'electron' && !MAY_IMPORT_ELECTRON(one.from))).toEqual([]);
    expect(
      breaking((one) => one.to === 'electron-store' && one.from !== 'electron/stores/electron-settings.ts'),
    ).toEqual([]);
  });
  it('lets only the Claude engine import the Anthropic SDK', () => {
    expect(breaking((one) => one.to === '@anthropic-ai/sdk' && !below(one.from, 'electron/engines/claude'))).toEqual(
      [],
    );
  });
  it('keeps the domain free of every other room', () => {
    expect(
      breaking((one) => below(one.from, 'shared/domain') && !one.isPackage && !below(one.to, 'shared/domain')),
    ).toEqual([]);
  });
  it('keeps reading, planning, writing and checks from each other', () => {
    const rooms = ['reading', 'planning', 'writing', 'checks'];
    expect(
      breaking((one) =>
        rooms.some(
          (room) =>
            below(one.from, `shared/${room}`) &&
            rooms.some((other) => other !== room && below(one.to, `shared/${other}`)),
        ),
      ),
    ).toEqual([]);
  });
  it('keeps adapters from the app that uses them', () => {
    expect(
      breaking(
        (one) =>
          ['electron/engines', 'electron/stores', 'electron/intake'].some((room) => below(one.from, room)) &&
          (below(one.to, 'electron/app') || below(one.to, 'electron/desktop')),
      ),
    ).toEqual([]);
  });
  it('keeps the app independent of its hosts', () => {
    expect(breaking((one) => below(one.from, 'electron/app') && below(one.to, 'electron/desktop'))).toEqual([]);
  });
});

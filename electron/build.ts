/** What `npm run build` runs: the bundles, and the `plusone` command for this clone. With --if-changed only when needed. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(root, 'out', 'built');
const SOURCES = ['electron', 'renderer', 'shared', 'package.json', 'package-lock.json'];

/** Time of the latest change below a path, in milliseconds since 1970. */
function latestChange(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const below = readdirSync(path, { recursive: true, withFileTypes: true }).map(
    (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs,
  );
  return Math.max(stats.mtimeMs, ...below);
}

function isUpToDate(): boolean {
  if (!existsSync(STAMP)) return false;
  const built = statSync(STAMP).mtimeMs;
  return SOURCES.every((source) => latestChange(join(root, source)) <= built);
}

/** Makes `npx plusone` run this clone's build: npm links the bins of dependencies, not the project's own. */
function linkCommand(): void {
  const cli = join(root, 'out', 'main', 'cli.js');
  const folder = join(root, 'node_modules', '.bin');
  mkdirSync(folder, { recursive: true });
  chmodSync(cli, 0o755);
  const link = join(folder, 'plusone');
  rmSync(link, { force: true });
  if (process.platform === 'win32') {
    writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\out\\main\\cli.js" %*\r\n');
  } else {
    symlinkSync(join('..', '..', 'out', 'main', 'cli.js'), link);
  }
}

if (!(process.argv.includes('--if-changed') && isUpToDate())) {
  const electronVite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const config = join(root, 'electron', 'electron-vite.config.ts');
  const built = spawnSync(process.execPath, [electronVite, 'build', '--config', config, '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
  linkCommand();
  writeFileSync(STAMP, '');
}

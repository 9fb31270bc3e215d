/** The built web host as a process of its own, with a fresh data folder. */
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const serve = fileURLToPath(new URL('../../out/main/serve.js', import.meta.url));

export interface RunningHost {
  /** With the token in its fragment. */
  readonly address: string;
  readonly dataFolder: string;
  stop(): Promise<void>;
  /** Ends it without a chance to tidy up, as a power cut does; the data folder stays. */
  kill(): Promise<void>;
}

/** Starts the host and waits until it says that it is ready. */
export async function runWebHost(env: NodeJS.ProcessEnv = {}): Promise<RunningHost> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'plusone-'));
  const child = fork(serve, [], {
    silent: true,
    env: { ...process.env, PLUSONE_DATA: dataFolder, PLUSONE_PORT: '0', ...env },
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { address: string }).address));
    child.once('exit', (code) => reject(new Error(`the web host ended with ${code}: ${said}`)));
  });
  return {
    address,
    dataFolder: env.PLUSONE_DATA ?? dataFolder,
    async kill() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

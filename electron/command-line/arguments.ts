/** The words of the command line: what may be given, and what is told when it is wrong. */
import { parseArgs } from 'node:util';
import { ChannelId } from '../../shared/domain/channel-id.ts';
import { EngineId } from '../../shared/domain/draft.ts';
import { Moment } from '../../shared/domain/moment.ts';
import { Level } from '../../shared/domain/plan.ts';
import { AppError } from '../../shared/errors/app-error.ts';

export const USAGE = `plusone: reads complaints, drafts replies, checks replies

  plusone read  [--json | --jsonl] [--channel C] [--industry WORDS] [FILE|-]
  plusone draft [--json | --jsonl] [--channel C] [--industry WORDS] [--playbook FILE] [--engine E] [--level L] [FILE|-]
  plusone prompt [--channel C] [--playbook FILE] [--engine claude|local] [--level L] [FILE|-]
  plusone check [--json] --complaint FILE [--channel C] [--playbook FILE] [FILE|-]

  FILE         the complaint (for check: the reply); - or nothing reads standard input
  --json       one JSON object instead of text for a person
  --jsonl      rows {"id", "text", "channel"?, "writtenAt"?, "industry"?} in, one row out for each: {"id", "reading"} or {"id", "draft"}
  --channel    ${ChannelId.options.join(', ')}
  --industry   what kind of business answers, in words such as "wedding venue", where no playbook says it
  --playbook   a playbook file, instead of your own or a starter
  --engine     offline, claude, local; prompt prints the exact request to a model as JSON and sends nothing
  --level      ${Level.options.join(', ')}
  --now        local time to work from, such as 2026-03-17T10:30, instead of the clock's
  --help, --version

Exit codes: 0 done, 1 failed (check: a gate is open), 2 wrong use.`;

export interface CommandLine {
  readonly command: 'read' | 'draft' | 'check' | 'prompt' | 'help' | 'version';
  /** Path, or null for standard input. */
  readonly file: string | null;
  readonly output: 'person' | 'json' | 'jsonl';
  readonly channel?: ChannelId;
  readonly industry?: string;
  readonly playbook?: string;
  readonly engine?: EngineId;
  readonly level?: Level;
  readonly complaint?: string;
  readonly now?: Moment;
}

const COMMANDS = ['read', 'draft', 'check', 'prompt'] as const;
type Command = (typeof COMMANDS)[number];

/** The options a command takes beside --help and --version. */
const TAKES: Readonly<Record<Command, readonly string[]>> = {
  read: ['json', 'jsonl', 'channel', 'industry', 'now'],
  draft: ['json', 'jsonl', 'channel', 'industry', 'playbook', 'engine', 'level', 'now'],
  prompt: ['json', 'channel', 'industry', 'playbook', 'engine', 'level', 'now'],
  check: ['json', 'complaint', 'channel', 'industry', 'playbook', 'now'],
};

const wrong = (detail: string): AppError => new AppError('wrong-use', detail);

/** One of the allowed values, or a message that lists them. */
function oneOf<Value extends string>(
  schema: { safeParse(value: unknown): { success: boolean; data?: Value | undefined } },
  name: string,
  value: string,
): Value {
  const parsed = schema.safeParse(value);
  if (!parsed.success || parsed.data === undefined) throw wrong(`--${name} does not know "${value}"`);
  return parsed.data;
}

/**
 * @param args the words after the program's name
 * @throws AppError wrong-use
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    // The parser adds advice about dashes after its first sentence.
    throw wrong(error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'unknown option');
  }
  const { values, positionals } = parsed;
  const nothing = { file: null, output: 'person' } as const;
  if (values.help === true) return { command: 'help', ...nothing };
  if (values.version === true) return { command: 'version', ...nothing };

  const [name, file, ...more] = positionals;
  if (name === undefined) throw wrong('no command: read, draft, prompt or check');
  const command = COMMANDS.find((known) => known === name);
  if (command === undefined) throw wrong(`unknown command "${name}"`);
  if (more.length > 0) throw wrong('one file at a time');
  for (const given of Object.keys(values)) {
    if (!TAKES[command].includes(given)) throw wrong(`${command} does not take --${given}`);
  }
  if (values.json === true && values.jsonl === true) throw wrong('either --json or --jsonl');
  if (command === 'check' && values.complaint === undefined) throw wrong('check needs --complaint FILE');
  return {
    command,
    file: file === undefined || file === '-' ? null : file,
    output: values.jsonl === true ? 'jsonl' : values.json === true ? 'json' : 'person',
    ...(values.channel === undefined ? {} : { channel: oneOf(ChannelId, 'channel', values.channel) }),
    ...(values.industry === undefined ? {} : { industry: values.industry.slice(0, 200) }),
    ...(values.playbook === undefined ? {} : { playbook: values.playbook }),
    ...(values.engine === undefined ? {} : { engine: oneOf(EngineId, 'engine', values.engine) }),
    ...(values.level === undefined ? {} : { level: oneOf(Level, 'level', values.level) }),
    ...(values.complaint === undefined ? {} : { complaint: values.complaint }),
    ...(values.now === undefined ? {} : { now: oneOf(Moment, 'now', values.now) }),
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      channel: { type: 'string' },
      industry: { type: 'string' },
      playbook: { type: 'string' },
      engine: { type: 'string' },
      level: { type: 'string' },
      complaint: { type: 'string' },
      now: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}

/** What the engines, the key's places and the costs are called on the screen. Words only. */
import type { KeyPlace } from '../../shared/contract/engine-area.ts';
import type { Effort, Settings } from '../../shared/domain/settings.ts';
import type { Usage } from '../../shared/domain/usage.ts';
import { counted } from './formatting.ts';

export const ENGINE_CHOICES: readonly {
  readonly id: Settings['engine'];
  readonly name: string;
  readonly means: string;
}[] = [
  { id: 'offline', name: 'Offline', means: 'Instant and free. Nothing leaves this machine.' },
  { id: 'claude', name: 'Claude', means: 'Anthropic’s model writes. Needs a key; costs a cent or two a draft.' },
  { id: 'local', name: 'Local model', means: 'A model on a server of your own: Ollama, LM Studio, llama.cpp.' },
];

/** Where the key is kept, and what that means, honestly. */
export const KEY_PLACE_WORDS: Readonly<Record<KeyPlace, string>> = {
  none: 'There is no key yet.',
  environment:
    'The key comes from ANTHROPIC_API_KEY, which was set before PlusOne was started. To be rid of it, unset it there.',
  keyring: 'The key is kept in this system’s keyring, encrypted with your account.',
  file: 'The key is kept in a file that only your account may read. It is not encrypted: who can use your account can read it.',
  memory: 'The key is held until PlusOne is closed and is written nowhere.',
};

export const EFFORTS: readonly { readonly value: Effort; readonly label: string }[] = [
  { value: 'auto', label: 'As the model thinks fit' },
  { value: 'low', label: 'Little: quickest and cheapest' },
  { value: 'medium', label: 'Some' },
  { value: 'high', label: 'Much: slowest and dearest' },
];

const DOLLARS = { style: 'currency', currency: 'USD' } as const;

/** US dollars; what is less than a cent is said so. */
export function dollarWords(cost: number): string {
  if (cost > 0 && cost < 0.01) return 'less than $0.01';
  return new Intl.NumberFormat('en-US', DOLLARS).format(cost);
}

/** "2,310 tokens, $0.02"; without the cost where no price is known. */
export function usageWords({ input, output, cacheRead, cacheWrite, cost }: Usage): string {
  const tokens = counted(input + output + cacheRead + cacheWrite, 'token');
  return cost === null ? `${tokens}, price unknown` : `${tokens}, ${dollarWords(cost)}`;
}

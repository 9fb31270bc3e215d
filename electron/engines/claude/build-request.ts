/** Builds the body of a Messages API request from a case. Pure: what is shown as "what will be sent" is what is sent. */
import { channelFacts } from '../../../shared/domain/channel-facts.ts';
import type { DraftText } from '../../../shared/domain/draft.ts';
import type { Effort } from '../../../shared/domain/settings.ts';
import { readComplaint } from '../../../shared/reading/read-complaint.ts';
import type { EngineRequest } from '../engine.ts';
import { type MaskedRequest, maskRequest } from './mask-request.ts';
import type { PromptInput, PromptSection } from './prompt/prompt-section.ts';
import { PROMPT_SECTIONS } from './prompt/sections.ts';
import { firstTask, furtherTask } from './prompt/task.ts';
import { printTagged } from './tagged-form.ts';

/** A stretch of the prompt; what is marked ends a stretch worth keeping in the service's cache. */
export interface PromptBlock {
  readonly type: 'text';
  readonly text: string;
  readonly cache_control?: { readonly type: 'ephemeral' };
}

export interface RequestMessage {
  readonly role: 'user' | 'assistant';
  readonly content: string | readonly PromptBlock[];
}

/** The body of a request, as it goes over the wire. */
export interface RequestBody {
  readonly model: string;
  readonly max_tokens: number;
  readonly stream: true;
  readonly system: string | readonly PromptBlock[];
  readonly messages: readonly RequestMessage[];
  readonly output_config?: { readonly effort: Exclude<Effort, 'auto'> };
}

export interface RequestOptions {
  readonly model: string;
  readonly effort: Effort;
  readonly masked: boolean;
  /** True for servers that only follow the interface: plain strings, no cache marks, no effort. */
  readonly plain: boolean;
}

/** Room for thinking and the reply, in tokens. */
const MAX_TOKENS = 8000;
const CACHED = { type: 'ephemeral' } as const;

/** Shorter texts are too short to tell a language. */
const SHORTEST_TELLING = 60;
const SURE = 0.5;

/** The language of texts that stand; null when it cannot be told. */
function standingLanguage(texts: readonly DraftText[]): string | null {
  const text = texts.map((one) => one.text).join('\n');
  if (text.length < SHORTEST_TELLING) return null;
  const { code, confidence } = readComplaint({ text }).language;
  return code === 'und' || confidence < SURE ? null : code;
}

/** The language the reply is written in: that of the reply as the person has it, the complaint's, else the business's. */
export function replyLanguage({ reading, playbook, task }: EngineRequest): string {
  if (task?.kind === 'translate') return task.language;
  if (task?.kind === 'revise' || task?.kind === 'go-on') {
    const standing = standingLanguage(task.texts);
    if (standing !== null) return standing;
  }
  const { code } = reading.language;
  return code === 'und' || code === '' ? playbook.profile.language : code;
}

export interface BuiltRequest extends MaskedRequest {
  readonly body: RequestBody;
}

export function buildRequest(original: EngineRequest, options: RequestOptions): BuiltRequest {
  const hidden = maskRequest(original, options.masked);
  const { request } = hidden;
  const input: PromptInput = {
    ...request,
    channel: channelFacts(request.plan.channel),
    language: replyLanguage(original),
    masked: options.masked,
  };
  const written = (lasts: PromptSection['lasts']): string =>
    PROMPT_SECTIONS.filter((section) => section.lasts === lasts)
      .map((section) => section.write(input))
      .filter((text) => text !== '')
      .join('\n\n');
  const first = firstTask(input);
  const messages: RequestMessage[] = [
    {
      role: 'user',
      content: options.plain
        ? `${written('complaint')}\n\n${first}`
        : [
            { type: 'text', text: written('complaint'), cache_control: CACHED },
            { type: 'text', text: first },
          ],
    },
  ];
  const { task } = request;
  const further = task === undefined ? null : furtherTask(task);
  if (task !== undefined && task.kind !== 'draft' && further !== null) {
    messages.push(
      { role: 'assistant', content: printTagged(task.texts, task.kind === 'go-on') || '…' },
      { role: 'user', content: further },
    );
  }
  return {
    ...hidden,
    body: {
      model: options.model,
      max_tokens: MAX_TOKENS,
      stream: true,
      system: options.plain
        ? `${written('always')}\n\n${written('business')}`
        : [
            { type: 'text', text: written('always'), cache_control: CACHED },
            { type: 'text', text: written('business'), cache_control: CACHED },
          ],
      messages,
      ...(options.plain || options.effort === 'auto' ? {} : { output_config: { effort: options.effort } }),
    },
  };
}

/** The body with one more turn: what was written so far, and the request to go on behind it. */
export function continueRequest(body: RequestBody, soFar: string): RequestBody {
  return {
    ...body,
    messages: [
      ...body.messages,
      // A turn may not end in white space.
      { role: 'assistant', content: soFar.trimEnd() },
      { role: 'user', content: furtherTask({ kind: 'go-on', texts: [] }) ?? '' },
    ],
  };
}

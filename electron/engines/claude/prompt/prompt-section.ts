/** The prompt section: one heading's worth of instructions as a pure function. No wording lives here. */
import type { Channel } from '../../../../shared/domain/channel.ts';
import type { EngineRequest } from '../../engine.ts';

/** What sections are written from: a request with its private data already masked and its complaint as it is sent. */
export interface PromptInput extends EngineRequest {
  readonly channel: Channel;
  /** Language of the reply, ISO 639-1. */
  readonly language: string;
  /** True when stand-ins take the place of private data. */
  readonly masked: boolean;
}

export interface PromptSection {
  readonly id: string;
  /**
   * How long it stays the same: for everybody, for one business, or for one complaint. Sections stand in this order, so
   * that a prompt cache can keep what comes first.
   */
  readonly lasts: 'always' | 'business' | 'complaint';
  /** The text; empty when there is nothing to say. */
  write(input: PromptInput): string;
}

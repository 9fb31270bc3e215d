/** An answer on its way: from raw text to sections with private data put back. Knows no connection. */
import type { Audience } from '../../../shared/domain/channel-id.ts';
import { type DraftText, joinSections, type SectionRole } from '../../../shared/domain/draft.ts';
import type { EngineEvent } from '../engine.ts';
import type { BuiltRequest } from './build-request.ts';
import type { Revealer } from './mask/mask.ts';
import { type ParsedPiece, SectionParser } from './parse-sections.ts';

/** Takes an answer as it arrives and tells what can be shown of it. */
export class AnswerWriting {
  readonly #built: BuiltRequest;
  readonly #parser: SectionParser;
  readonly #before: readonly DraftText[];
  readonly #revealers = new Map<string, Revealer>();
  readonly #said = new Map<string, { audience: Audience; role: SectionRole; text: string }>();
  #raw = '';
  #begun = false;
  #joins = false;

  constructor(built: BuiltRequest, wanted: readonly Audience[], before: readonly DraftText[]) {
    this.#built = built;
    this.#before = before;
    this.#parser = new SectionParser(wanted, before);
  }

  /** Whether any of the reply has arrived. */
  get begun(): boolean {
    return this.#begun;
  }

  /** The answer as the model wrote it. */
  get raw(): string {
    return this.#raw;
  }

  /** Tells what had been written before, when an answer goes on. */
  *already(): Generator<EngineEvent> {
    for (const { audience, sections } of this.#before) {
      for (const { role, text } of sections) {
        yield { type: 'text', audience, section: this.#parser.slotOf(audience, role), role, delta: text };
      }
    }
  }

  /** What this answer has said so far, with private data put back. */
  get texts(): DraftText[] {
    return [...new Set([...this.#said.values()].map(({ audience }) => audience))].map((audience) => {
      const sections = [...this.#said.values()].filter((one) => one.audience === audience);
      return { audience, sections, text: joinSections(sections) };
    });
  }

  *take(text: string): Generator<EngineEvent> {
    let chunk = text;
    if (this.#joins) {
      chunk = chunk.trimStart();
      if (chunk === '') return;
      this.#joins = false;
    }
    this.#raw += chunk;
    for (const piece of this.#parser.push(chunk)) yield* this.#event(piece);
  }

  /** The next piece follows directly behind what is there. */
  goOn(): void {
    this.#joins = /\s$/.test(this.#raw);
  }

  *end(): Generator<EngineEvent> {
    for (const piece of this.#parser.end()) yield* this.#event(piece);
    const unknown = this.#built.mask.unknown();
    if (unknown.length > 0) {
      yield {
        type: 'notice',
        notice: {
          code: 'stand-in-unknown',
          message:
            'Where a word stands in square brackets, something private was asked for that is not there. Fill it in or take it out.',
        },
      };
    }
  }

  *#event(piece: ParsedPiece): Generator<EngineEvent> {
    if (piece.type === 'aside') {
      const message = `Beside the reply there stood: ${this.#built.mask.reveal(piece.text)}`;
      yield { type: 'notice', notice: { code: 'aside', message } };
      return;
    }
    const { audience, section, role } = piece;
    const key = `${audience} ${section}`;
    const revealer = this.#revealers.get(key) ?? this.#built.mask.revealer();
    this.#revealers.set(key, revealer);
    const delta = piece.type === 'closed' ? revealer.end() : revealer.push(piece.text);
    if (piece.type === 'text') this.#begun = true;
    if (delta === '') return;
    const said = this.#said.get(key) ?? { audience, role, text: '' };
    said.text += delta;
    this.#said.set(key, said);
    yield { type: 'text', audience, section, role, delta };
  }
}

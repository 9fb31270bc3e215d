/** What story tests give the reader beside the text; no tests here. */

import { type KnownSoFar, readStory, type StoryReading } from '../../../shared/reading/story/read-story.ts';
import { makeReadableText } from '../../../shared/reading/structure/make-readable-text.ts';

/** Nothing known but the language and that it is a complaint. */
export function knownFor(language: string, kind: KnownSoFar['kind'] = 'complaint'): KnownSoFar {
  return {
    kind,
    occasion: kind === 'complaint' ? 'complaint' : 'unknown',
    language: { code: language, confidence: 1, also: [] },
    channel: 'email',
    customer: null,
    staff: [],
    money: [],
    dates: [],
    references: [],
    priorContact: null,
  };
}

/** Reads the story of a text. */
export function storyOf(text: string, language = 'en', kind: KnownSoFar['kind'] = 'complaint'): StoryReading {
  return readStory(makeReadableText(text), knownFor(language, kind));
}

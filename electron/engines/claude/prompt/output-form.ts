/** Prompt section: the form of the answer. The parser of sections reads the same form. */
import { SectionRole } from '../../../../shared/domain/draft.ts';
import type { PromptSection } from './prompt-section.ts';

const ROLE_WORDS: Readonly<Record<SectionRole, string>> = {
  greeting: 'the salutation',
  apology: 'their story from our side, and sorry',
  acknowledgement: 'what else of theirs has to be named, or thanks for praise',
  explanation: 'the confirmed cause, at most two sentences',
  fix: 'what puts it right',
  'next-step': 'who does what, by when, and how to reach them',
  'plus-one': 'the one thing more',
  prevention: 'a confirmed change, and nothing else',
  'anything-else': 'the last question, fitting only this person',
  'sign-off': 'close and name',
};

export const outputForm: PromptSection = {
  id: 'output-form',
  lasts: 'always',
  write: () => `# The form of your answer
Answer with the reply and nothing else: no preface, no remarks, no code fences. Wrap each text in <private> or <public>, and inside it each part in a tag named for its role, in this order, leaving out the parts that are not needed:
${SectionRole.options.map((role) => `<${role}>${ROLE_WORDS[role]}</${role}>`).join('\n')}
Plain text inside the tags; a blank line between paragraphs; no other tags and no Markdown.
Example of the form only:
<private>
<greeting>Dear Sam,</greeting>
<apology>One or two sentences.</apology>
<fix>A paragraph.</fix>
<sign-off>Name</sign-off>
</private>`,
};

/** The rule: a placeholder or a mask that was never filled in. */
import type { Flag, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';

export const leftOverPlaceholder: Rule = {
  id: 'left-over-placeholder',
  title: 'Something was never filled in',
  why: 'Nothing shows faster that nobody looked.',
  severity: 'gate',
  gate: 'G5',
  where: 'everywhere',
  inText: (text: TextView): Flag[] => {
    const flags: Flag[] = [];
    const pattern =
      /\{\{[^}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|\{[a-z_ ]{2,30}\}|\[(?!sic\]|\.\.\.\]|…\])[A-Za-z][^\]\n]{1,60}\]|<[a-z][a-z_ -]{1,28}>|<<[^>\n]{1,40}>>|\bX{4,}\b|\b(?:undefined|NaN|TODO|TBD|FIXME)\b|\bnull\b(?! and void)|\[object|lorem ipsum|_{4,}|\b(?:INSERT|YOUR|CUSTOMER|COMPANY|ORDER)[ _](?:NAME|NUMBER|DATE|HERE|AMOUNT|COMPANY|LINK|ID)\b|%[A-Z_]{3,20}%|\$\{[^}\n]{1,40}\}/g;
    for (const match of text.text.matchAll(pattern))
      flags.push({ start: match.index, end: match.index + match[0].length });
    return flags;
  },
  message: (words) => `“${words}” still has to be filled in.`,
  flagged: [
    { text: 'Dear [Name], sorry about that.', words: '[Name]' },
    { text: 'Dear {{customer.name}}, sorry.' },
    { text: 'Your account XXXX was closed.', words: 'XXXX' },
  ],
  passing: [
    { text: 'She wrote “colour [sic]” there.' },
    { text: 'The contract is null and void.', confirmed: ['The contract is null and void.'] },
  ],
};

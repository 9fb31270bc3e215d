/** The rule: signs of a markup that the channel does not show. */
import type { Flag, Ground, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';

export const markupLeft: Rule = {
  id: 'markup-left',
  title: 'Markup the channel does not show',
  why: 'Where only plain text is shown, stars and tags stand there as signs.',
  severity: 'gate',
  gate: 'G5',
  where: 'everywhere',
  inText: (text: TextView, ground: Ground): Flag[] => {
    const { markup, public: open } = ground.channel;
    const flags: Flag[] = [];
    const add = (pattern: RegExp): void => {
      for (const match of text.text.matchAll(pattern))
        flags.push({ start: match.index, end: match.index + match[0].length });
    };
    const plain = markup === 'plain' || (open && text.audience === 'private');
    if (markup !== 'markdown' || plain)
      add(
        /\*\*[^*\n]{1,200}\*\*|^#{1,4} \S[^\n]{0,80}|\[[^\]\n]{1,80}\]\(https?:[^)\n]{1,300}\)|(?<!\w)__[^_\n]{1,80}__(?!\w)|^\s{0,3}```|^>\s\S[^\n]{0,40}/gm,
      );
    if (markup !== 'html' || plain)
      add(/<\/?(?:p|br|b|i|strong|em|a|ul|ol|li|div|span|h[1-6])(?:\s[^>\n]{0,200})?\/?>/gi);
    add(/&(?:nbsp|amp|lt|gt|quot|#\d{1,5});/g);
    return flags;
  },
  message: (words) => `“${words}” will be shown as it stands, signs and all.`,
  fixes: (words) => [
    {
      label: 'Remove the signs',
      replacement: words
        .replace(/\*\*|__|^#{1,4} |<[^>]*>/g, '')
        .replace(/&amp;/g, '&')
        .replace(/&nbsp;/g, ' '),
    },
  ],
  flagged: [
    { text: 'We are **very** sorry.', channel: 'sms', words: '**very**' },
    { text: 'Sorry.<br>We will call.', channel: 'google-play', audience: 'public', words: '<br>' },
    { text: 'Tea &amp; cake', channel: 'email' },
  ],
  passing: [
    { text: 'We are **very** sorry.', channel: 'reddit', audience: 'public' },
    { text: 'We close at 5 * every * day', channel: 'sms', confirmed: ['5'] },
  ],
};

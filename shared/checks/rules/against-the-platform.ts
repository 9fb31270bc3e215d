/** The rule: something this platform forbids or does not show. */
import type { Flag, Ground, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';

export const againstThePlatform: Rule = {
  id: 'against-the-platform',
  title: 'The platform does not take this',
  why: 'Platforms remove or refuse such replies: Tripadvisor takes no telephone numbers, quotes or bullet points, app stores no codes, Instagram shows links dead.',
  severity: 'gate',
  gate: 'G5',
  where: 'public',
  inText: (text: TextView, ground: Ground): Flag[] => {
    const flags: Flag[] = [];
    const add = (pattern: RegExp, message: string): void => {
      for (const match of text.text.matchAll(pattern))
        flags.push({ start: match.index, end: match.index + match[0].length, message });
    };
    const { id } = ground.channel;
    if (id === 'tripadvisor') {
      add(
        /^\s{0,4}(?:[-*•]|\d{1,2}[.)])\s+\S[^\n]{0,60}/gm,
        'Tripadvisor shows no bullet points. Write it as a sentence.',
      );
      add(/(?<![\d-])\+?\d[\d ()-]{6,16}\d(?![\d-])/g, 'Tripadvisor takes no telephone numbers.');
      add(/["“][^"”\n]{12,200}["”]/g, 'Tripadvisor takes no quotations from a review.');
    }
    if (id === 'instagram')
      add(/https?:\/\/\S{3,200}|\bwww\.\S{3,100}/g, 'Links in Instagram comments are dead. Name the place instead.');
    if (id === 'app-store')
      add(
        /\b(?:promo(?:tional)? code|redeem code|code:? ?[A-Z0-9]{5,16})\b/g,
        'The App Store takes no codes in replies.',
      );
    if (id === 'google-play') add(/<[a-z/][^>\n]{0,60}>/gi, 'Google Play strips HTML.');
    return flags;
  },
  message: () => 'The platform does not take this.',
  flagged: [
    { text: 'See https://shop.example/help for more.', channel: 'instagram', audience: 'public' },
    { text: 'We will:\n- clean the room\n- call you', channel: 'tripadvisor', audience: 'public' },
  ],
  passing: [
    { text: 'We will clean the room.', channel: 'tripadvisor', audience: 'public' },
    { text: 'See the help page.', channel: 'instagram', audience: 'public' },
  ],
};

/** Says what an amount is in the story, from the words around it. Lexicon and rule in one place because each needs the other. */
import type { MoneyMention } from '../../domain/reading.ts';

type Role = MoneyMention['role'];

/** Words in lower case; the nearest before the amount wins, then the nearest behind it. */
const CUES: readonly (readonly [Role, RegExp])[] = [
  [
    'asked',
    /\b(?:(?:want|like|need|request|expect|demand|asking for|give me|pay me|send me|return|refund) (?:my |the |a |me |back |of |full |that |for |our )*|(?:refund|reimburse|compensat)\w* (?:me |us |of |for |the |my |full )*|möchte|erstatte\w*|zurück|rembours\w*|reembols\w*|devolv\w*|devuelv\w*|rimbors\w*|terug\w*)/g,
  ],
  [
    'offered',
    /\b(?:offer\w*|voucher|gift card|goodwill|credit of|discount|coupon|angeboten|gutschein|offert|bon d'achat|ofrec\w*|vale|ofereceu|offerto|buono|aangeboden|tegoedbon)\b/g,
  ],
  [
    'charged',
    /\b(?:charg\w*|bill\w*|invoic\w*|deduct\w*|debit\w*|took|taken|withdr\w*|fee|fees|fine|penalty|abgebucht|berechnet|prélev\w*|factur\w*|cobr\w*|cargo|addebit\w*|afgeschreven|in rekening)\b/g,
  ],
  ['owed', /\b(?:owe\w*|balance|debt|due|outstanding|collect\w*|schulde\w*|dois|debo|devo|schuld)\b/g],
  [
    'lost',
    /\b(?:lost|lose|losing|cost me|cost us|costing|out of pocket|wasted|stolen|stole|missing|verloren|perdu|perd\w*|perso|kwijt)\b/g,
  ],
  [
    'paid',
    /\b(?:paid|pay|paying|spent|bought|ordered|purchas\w*|cost|costs|price|deposit|payment|booked|bezahlt|gezahlt|gekostet|payé|coûté|pagu\w*|pagué|pagado|paguei|pago|pagato|costa\w*|betaald|gekost)\b/g,
  ],
  ['total', /\b(?:total\w*|altogether|in all|sum of|insgesamt|au total|en total|no total|in totale|totaal)\b/g],
];
const REACH = 60;

/** The role of the amount at `[start, end)` of a text in lower case. */
export function moneyRole(lower: string, start: number, end: number): Role {
  const before = clauseBefore(lower.slice(Math.max(0, start - REACH), start));
  const behind = clauseBehind(lower.slice(end, end + 30));
  let best: { role: Role; distance: number } | null = null;
  for (const [role, cue] of CUES) {
    for (const match of before.matchAll(cue)) {
      const distance = before.length - (match.index + match[0].length);
      if (best === null || distance < best.distance) best = { role, distance };
    }
    for (const match of behind.matchAll(cue)) {
      const distance = 12 + match.index;
      if (best === null || distance < best.distance) best = { role, distance };
    }
  }
  return best?.role ?? 'other';
}

function clauseBefore(text: string): string {
  const cut = Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n'), text.lastIndexOf('? '), text.lastIndexOf('! '));
  return cut < 0 ? text : text.slice(cut + 1);
}

function clauseBehind(text: string): string {
  const cut = /[.!?;\n]/.exec(text);
  return cut === null ? text : text.slice(0, cut.index);
}

/** Counts the length of a text as each platform counts it. What the limits are lives in domain/channel-facts.ts. */
import type { LengthUnit } from '../domain/channel.ts';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const PLAIN = /^[\n\x20-\x7e]*$/;

/** The 7-bit alphabet of text messages (3GPP 23.038); the second row costs two places. */
const GSM_BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const GSM_EXTENDED = new Set('\f^{}\\[~]|€');

/** How a text message travels: one sign outside the 7-bit alphabet turns all of it to UCS-2. */
export interface SmsLength {
  readonly encoding: 'gsm-7' | 'ucs-2';
  /** Septets or UTF-16 code units. */
  readonly units: number;
  readonly segments: number;
}

/** Segments of 160/153 septets or 70/67 code units; a sign that takes two places is never split. */
export function smsLength(text: string): SmsLength {
  let septets = 0;
  let gsm = true;
  for (const sign of text) {
    if (GSM_BASIC.has(sign)) septets += 1;
    else if (GSM_EXTENDED.has(sign)) septets += 2;
    else {
      gsm = false;
      break;
    }
  }
  const width = (sign: string): number => (gsm ? (GSM_EXTENDED.has(sign) ? 2 : 1) : sign.length);
  const units = gsm ? septets : text.length;
  const [one, part] = gsm ? [160, 153] : [70, 67];
  if (units <= one) return { encoding: gsm ? 'gsm-7' : 'ucs-2', units, segments: units === 0 ? 0 : 1 };
  let segments = 1;
  let used = 0;
  for (const sign of text) {
    if (used + width(sign) > part) {
      segments++;
      used = 0;
    }
    used += width(sign);
  }
  return { encoding: gsm ? 'gsm-7' : 'ucs-2', units, segments };
}

/** Bytes in UTF-8; a lone surrogate counts as its replacement, three. */
function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      bytes += 4;
      at++;
    } else bytes += 3;
  }
  return bytes;
}

function graphemes(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  for (const _ of GRAPHEMES.segment(text)) count++;
  return count;
}

/** Hosts without a scheme count as links when their ending is one that names sites. */
const X_LINK =
  /https?:\/\/[^\s<>"]{1,2000}|(?<![@\w.-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}(?:com|org|net|io|co|uk|de|fr|es|it|nl|eu|us|ca|au|ie|ch|at|be|info|biz|app|dev|shop|store|gov|edu|me|tv|ly|gl|nz|jp|in|br|mx|se|no|dk|fi|pl|pt)(?![\w@-])(?:\/[^\s<>"]{0,2000})?/gi;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\ufe0f?\u20e3/u;

/**
 * Weight by X's rules (twitter-text, version 3): a link is 23, an emoji 2, code points U+0000–U+10FF, U+2000–U+200D,
 * U+2010–U+201F and U+2032–U+2037 are 1, all others 2. The text is normalised to NFC first.
 */
function xWeight(text: string): number {
  const normal = text.normalize('NFC');
  let weight = 0;
  const rest = normal.replace(X_LINK, () => {
    weight += 23;
    return '';
  });
  if (PLAIN.test(rest)) return weight + rest.length;
  for (const { segment } of GRAPHEMES.segment(rest)) {
    if (EMOJI.test(segment)) {
      weight += 2;
      continue;
    }
    for (const sign of segment) {
      const point = sign.codePointAt(0) ?? 0;
      const light =
        point <= 0x10ff ||
        (point >= 0x2000 && point <= 0x200d) ||
        (point >= 0x2010 && point <= 0x201f) ||
        (point >= 0x2032 && point <= 0x2037);
      weight += light ? 1 : 2;
    }
  }
  return weight;
}

/** Length in the unit: graphemes, X's weighted characters, UTF-8 bytes or text-message segments. */
export function countLength(text: string, unit: LengthUnit): number {
  switch (unit) {
    case 'graphemes':
      return graphemes(text);
    case 'x-weighted':
      return xWeight(text);
    case 'utf8-bytes':
      return utf8Bytes(text);
    case 'sms-segments':
      return smsLength(text).segments;
  }
}

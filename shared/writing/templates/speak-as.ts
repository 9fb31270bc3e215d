/** A template's source, written with "I" and contractions, spoken the way the voice wants. What stands in {{ }} is left alone. */

/** The switches of a voice that change the words of a template. */
export type Manner = { person: 'I' | 'we'; contractions: boolean; spelling: 'US' | 'UK' };

type Swap = readonly [RegExp, string];

const TO_WE: readonly Swap[] = [
  [/\bI'm\b/g, "we're"],
  [/\bI am\b/g, 'we are'],
  [/\bI was\b/g, 'we were'],
  [/\bI\b/g, 'we'],
  [/\bmyself\b/g, 'ourselves'],
  [/\bmine\b/g, 'ours'],
  [/\bme\b/g, 'us'],
  [/\bmy\b/g, 'our'],
  [/\bMy\b/g, 'Our'],
];

const IN_FULL: readonly Swap[] = [
  [/\bcan't\b/g, 'cannot'],
  [/\bwon't\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|should|would|could)n't\b/gi, '$1 not'],
  [/\b(I|you|we|they|he|she|it|that|there|what|who|here|nothing)'ll\b/gi, '$1 will'],
  [/\b(I|you|we|they)'ve\b/gi, '$1 have'],
  [/\b(you|we|they)'re\b/gi, '$1 are'],
  [/\bI'm\b/g, 'I am'],
  [/\b(I|you|we|they|he|she)'d\b/gi, '$1 would'],
  [/\b(that|it|there|what|who|here|he|she|where|how)'s\b/gi, '$1 is'],
  [/\blet's\b/g, 'let us'],
  [/\bLet's\b/g, 'Let us'],
];

const TO_UK: readonly Swap[] = [
  [/\b([Aa])pologiz/g, '$1pologis'],
  [/\b([Rr])ealiz/g, '$1ealis'],
  [/\b([Rr])ecogniz/g, '$1ecognis'],
  [/\b([Oo])rganiz/g, '$1rganis'],
  [/\b([Cc])ancel(ed|ing)\b/g, '$1ancell$2'],
  [/\b([Hh])onor/g, '$1onour'],
  [/\b([Ff])avor/g, '$1avour'],
  [/\b([Ff])ulfill\b/g, '$1ulfil'],
  [/\b([Cc])heck\b(?= for the (amount|refund|full))/g, '$1heque'],
];

/** Only English has such switches here; other languages are written in one manner. */
export function speakAs(source: string, language: string, manner: Manner): string {
  if (language !== 'en') return source;
  const swaps = [
    ...(manner.person === 'we' ? TO_WE : []),
    ...(manner.contractions ? [] : IN_FULL),
    ...(manner.spelling === 'UK' ? TO_UK : []),
  ];
  if (swaps.length === 0) return source;
  return outsideSlots(source, (words) => swaps.reduce((text, [from, to]) => text.replace(from, to), words));
}

function outsideSlots(source: string, change: (words: string) => string): string {
  let result = '';
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('{{', at);
    if (open < 0) return result + change(source.slice(at));
    const close = source.indexOf('}}', open);
    const end = close < 0 ? source.length : close + 2;
    result += change(source.slice(at, open)) + source.slice(open, end);
    at = end;
  }
  return result;
}

/** Words of the playbook, which are written with "I", as this voice speaks them. */
export function spokenBy(words: string, manner: Manner): string {
  const swaps = [
    ...(manner.person === 'we' ? TO_WE : []),
    ...(manner.contractions ? [] : IN_FULL),
    ...(manner.spelling === 'UK' ? TO_UK : []),
  ];
  return swaps.reduce((text, [from, to]) => text.replace(from, to), words);
}

/** The customer's story, which speaks of us as "we" already: only its contractions follow the voice, and quotations stay as they are. */
export function toldBy(words: string, manner: Manner): string {
  if (manner.contractions || /["“”]/.test(words)) return words;
  return IN_FULL.reduce((text, [from, to]) => text.replace(from, to), words);
}

/** Stems: a rough common form of a word's inflections, to see whether two sentences speak of the same thing. English. */

const IRREGULAR = new Map(
  Object.entries({
    sent: 'send',
    paid: 'pay',
    lost: 'lose',
    broke: 'break',
    broken: 'break',
    told: 'tell',
    said: 'say',
    gave: 'give',
    given: 'give',
    took: 'take',
    taken: 'take',
    went: 'go',
    gone: 'go',
    came: 'come',
    made: 'make',
    kept: 'keep',
    left: 'leave',
    rang: 'ring',
    rung: 'ring',
    bought: 'buy',
    brought: 'bring',
    caught: 'catch',
    found: 'find',
    got: 'get',
    held: 'hold',
    knew: 'know',
    known: 'know',
    met: 'meet',
    ran: 'run',
    saw: 'see',
    seen: 'see',
    sold: 'sell',
    spent: 'spend',
    spoke: 'speak',
    spoken: 'speak',
    stood: 'stand',
    thought: 'think',
    wrote: 'write',
    written: 'write',
    did: 'do',
    done: 'do',
    was: 'be',
    were: 'be',
    been: 'be',
    is: 'be',
    are: 'be',
    has: 'have',
    had: 'have',
    fell: 'fall',
    fallen: 'fall',
    felt: 'feel',
    heard: 'hear',
    led: 'lead',
    meant: 'mean',
    read: 'read',
    shut: 'shut',
    sat: 'sit',
    slept: 'sleep',
    woke: 'wake',
    wore: 'wear',
    worn: 'wear',
    chose: 'choose',
    chosen: 'choose',
    drove: 'drive',
    driven: 'drive',
    ate: 'eat',
    eaten: 'eat',
    forgot: 'forget',
    forgotten: 'forget',
    threw: 'throw',
    thrown: 'throw',
    burnt: 'burn',
    stole: 'steal',
    stolen: 'steal',
    dealt: 'deal',
    built: 'build',
    cut: 'cut',
    hung: 'hang',
    hid: 'hide',
    hidden: 'hide',
    tore: 'tear',
    torn: 'tear',
    refunded: 'refund',
    children: 'child',
    people: 'person',
    men: 'man',
    women: 'woman',
    feet: 'foot',
    teeth: 'tooth',
  }),
);

const memo = new Map<string, string>();

function cut(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (stem.length > 5 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && stem.endsWith('sses')) stem = stem.slice(0, -2);
  else if (stem.length > 3 && stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  else if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2);
  if (stem.length > 4 && /([bdgklmnprt])\1$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem;
}

/** The rough common form: "refunded", "refunds" and "refunding" are one. Takes a folded word. */
export function stemOf(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const stem = cut(word);
  if (memo.size < 20_000) memo.set(word, stem);
  return stem;
}

const EMPTY_WORDS = new Set(
  `the a an and or but of to in on at for with from by is are was were be been being it its this that these those i we you he she they me
my our your their his her him us them not no so as if then than there here what when which who how why very just have has had do does did
will would can could should may might must shall about into over after before again also only even more most all any some one out up down
off i'm i'll i've i'd we're we'll we've we'd you're you'll you've you'd it's that's don't didn't won't can't isn't wasn't weren't aren't
haven't hasn't hadn't doesn't couldn't wouldn't shouldn't there's what's where while until because since too still yet both each such own
other another much many every few now get got be go`.split(/\s+/),
);

/** Whether a word carries meaning of its own; takes a folded word. */
export function isContentWord(word: string): boolean {
  return word.length > 2 && !EMPTY_WORDS.has(word) && !/^\d/.test(word);
}

/** Words of rage, swearing and insult, sorted by what may be done with them. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Swear words that can be taken out before a noun, an adjective or a verb and leave the sentence whole. */
export const SWEAR_MODIFIERS = words(
  'fucking fuckin fking effing f-ing freaking frickin fricking friggin frigging bloody damn damned goddamn goddam god-damn bastard shitty crappy sodding flipping flippin blasted bleeding motherfucking',
);

/** Words that cannot be taken out: the clause is better left alone. */
export const UNSAYABLE = words(
  'fuck fucks fucked fuckers fucker fuckup shit shits shite bullshit bullshitting bs crap arse ass asshole assholes arsehole arseholes bastards bitch bitches cunt cunts dick dickhead dickheads prick pricks twat twats wanker wankers piss pissed pissing bollocks slut whore retard retarded moron morons moronic idiot idiots imbecile imbeciles scum scumbag scumbags crook crooks crooked thief thieves thieving liar liars scammer scammers scam scams scamming fraudster fraudsters clown clowns joke muppet muppets cretin jackass jerk jerks loser losers wtf ffs omg lol lmao stfu rip-off ripoff cowboys cowboy criminals criminal vultures parasites hell swindle swindlers robbing robbery bandits pathetic shambles disgrace nightmare clueless brainless heartless',
);

/** Charges: told as what the customer writes they may stand, as a fact of ours never. */
export const ACCUSATIONS = words(
  'steal steals stealing stole stolen lied lies lying cheat cheated cheating cheats defraud defrauded defrauding harass harassed harassing harassment extort extorted extortion threaten threatens threatened threatening bully bullied bullying',
);

/** Adjectives of judgement: before a noun they go, as the whole of a statement they leave nothing to tell. */
export const RAGE_ADJECTIVES = words(
  'ridiculous disgusting terrible awful horrible horrendous appalling atrocious abysmal pathetic useless incompetent stupid idiotic outrageous unacceptable disgraceful shameful shocking dreadful diabolical ludicrous laughable absurd unbelievable unreal insane crazy mental nasty vile evil greedy crooked dishonest deceitful deceptive scammy shady sketchy sleazy predatory lousy sloppy worthless hideous ghastly inexcusable unforgivable despicable abhorrent egregious so-called frustrating annoying infuriating worst miserable rude arrogant ignorant',
);

/** Adverbs that only add heat. */
export const RAGE_ADVERBS = words(
  'absolutely totally utterly literally seriously honestly ridiculously insanely disgustingly outrageously shamelessly blatantly frankly obviously clearly unbelievably incredibly extremely fraudulently illegally maliciously deliberately brazenly stupidly arrogantly supposedly conveniently miraculously magically basically actually just-literally rudely falsely wrongfully unlawfully allegedly',
);

/** Insulting nouns for a member of staff, said neutrally. */
export const INSULTS: ReadonlyMap<string, string> = new Map([
  ['idiot', 'colleague'],
  ['moron', 'colleague'],
  ['clown', 'colleague'],
  ['muppet', 'colleague'],
  ['jerk', 'colleague'],
  ['idiots', 'colleagues'],
  ['morons', 'colleagues'],
  ['clowns', 'colleagues'],
  ['muppets', 'colleagues'],
  ['cowboys', 'colleagues'],
  ['crooks', 'colleagues'],
]);

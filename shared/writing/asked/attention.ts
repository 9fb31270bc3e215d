/** Requests that cost only attention, and how each is promised: a call, a look, a letter, an answer. Nothing that costs money lives here. English data. */

/** What is simply promised. */
export type Attention = {
  /** deed: words that follow "I will"; thing: what they will have; question: what is found out and told, a clause. */
  kind: 'deed' | 'thing' | 'question';
  words: string;
};

const COSTS =
  /\b(?:refund\w*|repa(?:y|id)\w*|pay|paid|payment|reimburs\w*|replac\w*|credit(?:s|ed|ing)?|compensat\w*|cancel\w*|delet\w*|remov\w*|fix\w*|repair\w*|waiv\w*|free|discount|money|sack\w*|fire[ds]?|undo|revers\w*|new one|some back|money back|rest back)\b|[$£€]/i;

const QUESTION = '(?:what|why|how|who|whom|whose|where|which|whether)\\b';
const CONTACT =
  /^(?:(?:please |just )?(?:call|ring|phone|text|e-?mail|write|message|contact|reply|respond|answer|speak|talk|get back|get in touch|come back)(?! in\b| on the spot)|acknowledge|meet|sit down|listen|come to the (?:tele)?phone|apologi[sz]e)\b/i;
const LOOK =
  /^(?:look (?:at|into|in|through|again|for|it|this|that)|check|read|reread|review|go (?:through|over|line by line|back)|watch|investigate|find out|search|count|compare|ask(?! that)|hear|examine)\b/i;
const SHOW =
  /^(?:show|send (?:you )?(?:copies|photos|the papers)|explain|tell you (?:the truth|straight|honestly|plainly)|(?:send|give|let) you (?:have )?(?:an?|the|your|some|any|something) (?:[\w-]+ ){0,2}?(?:answers?|explanation|update|date|day|time|reasons?|call|names?|copy|copies|letter|statement|confirmation|breakdown|list|details|invoice|receipt|paper|writing)|put (?:it|that|this|everything) in writing|mark (?:it )?in our records|(?:take|note|write) (?:it |that |this )?down|take (?:this|it) seriously)\b/i;
const ENDS_CALLS =
  /^(?:stop|quit) (?:calling|ringing|phoning|texting|e-?mailing|writing to|contacting|harassing|bothering)\b/i;
const TELLS_THAT = new RegExp(
  `^(?:tell|let|explain|confirm|say|show|advise|answer)(?: to)?(?: you(?:rself)?| us)?(?: know| honestly| plainly| exactly| in writing| in English)* (${QUESTION}.+)$`,
  'i',
);
const THING =
  /^(?:(?:an?|the|your|some|any|one|two|full|proper|written) )?(?:(?!that\b|for\b|on\b|of\b|to\b|in\b)[\w-]+ ){0,3}?(?:explanation|answers?|account of|reply|response|call|call back|callback|phone call|meeting|letter|cop(?:y|ies)|statement|breakdown|list of|confirmation|reasons?|update|receipt|invoice|names? of)\b/i;

/** What nobody finds out: the deed itself is the answer, or they want none. */
const NO_RIDDLE =
  /^(?:what we(?:'re| are|'ll| will|'d| would)? (?:(?:going to|can|could|intend to|plan to|mean to) )?(?:do|propose|suggest|say|see|find|offer|think|want|make|mean|call)\b|how (?:that|this|it) is (?:okay|ok|fair|acceptable|right)|(?:what|where|which) (?:the )?(?:hell|else)|what you have to do\b|how (?:you|anyone|anybody|people) (?:can|could|are|is|was|were)\b|whether we not\b)|\b(?:you|we|they) (?:gets|has|is|was|does|goes|takes)\b|\b(?:with that|like that|to that|about that|about it)$/i;

/** "Tell me what isn't" leans on what was said before. */
const TOO_LITTLE = /^\S+ \S+$|\b(?:isn't|aren't|won't|don't|doesn't|can't|not)$/i;

const ASKED = /^you asked (?=what\b|why\b|how\b|who\b|whom\b|whose\b|where\b|which\b|whether\b)/;
const US = 'you asked us to ';
const SOMEBODY = 'you asked for somebody to ';
const FOR = 'you asked for ';

/** "Come to the telephone, Tuesdays are best" */
const A_REMARK = /, (?:\w+ ){1,3}(?:is|are|was|will)\b.*$/i;

function deed(words: string, lead: string): Attention | null {
  const told = TELLS_THAT.exec(words)?.[1];
  if (told !== undefined)
    return NO_RIDDLE.test(told) || COSTS.test(told) || TOO_LITTLE.test(told) ? null : { kind: 'question', words: told };
  if (COSTS.test(words)) return null;
  if (!CONTACT.test(words) && !LOOK.test(words) && !SHOW.test(words) && !ENDS_CALLS.test(words)) return null;
  return { kind: 'deed', words: `${lead}${words.replace(A_REMARK, '')}` };
}

/** How a request is promised that costs nothing but attention; null where it costs more or cannot be promised in its own words. */
export function attentionFor(words: string): Attention | null {
  if (words.startsWith(US)) return deed(words.slice(US.length), '');
  if (words.startsWith(SOMEBODY)) {
    const asked = words.slice(SOMEBODY.length);
    return deed(
      asked,
      /^(?:call|ring|phone|text|e-?mail|write|contact|get|come)\b/i.test(asked) ? '' : 'have somebody ',
    );
  }
  if (ASKED.test(words)) {
    const asked = words.replace(ASKED, '');
    return NO_RIDDLE.test(asked) || TOO_LITTLE.test(asked) ? null : { kind: 'question', words: asked };
  }
  if (words.startsWith(FOR)) {
    const asked = words.slice(FOR.length);
    return THING.test(asked) && !COSTS.test(asked) ? { kind: 'thing', words: asked } : null;
  }
  return null;
}

/** Whether it only asks to be told something: such a request is answered or passed over, never decided. */
export function asksToBeTold(words: string): boolean {
  return TELLS_THAT.test(words.replace(/^you asked (?:us|for somebody) to /, ''));
}

/** Whether the deed that follows is the answer to it: "you asked what we are going to do about it". */
export function asksForADeed(words: string): boolean {
  return /^you asked what (?:we|you)(?:'re| are|'ll| will|'d| would)? (?:(?:going to|can|could|will|would|intend to|plan to) )?(?:do|propose|suggest|offer)\b/i.test(
    words,
  );
}

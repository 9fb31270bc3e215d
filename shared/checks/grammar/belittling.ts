/** Ways to make it small. Data for one rule. */
import type { Grammar } from '../grammar.ts';

const NEGATED =
  /\b(?:not|never|no|isn't|wasn't|aren't|weren't|more than|is not|nothing like|far from|hardly) (?:[\w']+ ){0,2}$/;

export const BELITTLING: readonly Grammar[] = [
  {
    says: [
      "(was|were|is|are|it's|that's) (really|after all)? (only|just|merely|simply|nothing but|nothing more than|no more than) (a|an|one|two|three|some|few) (_)",
      "(we're|we are) (only|just|merely) talking about ...",
      '(a|few|couple of|couple|some|ten|five|one|few) (mere|measly|paltry|tiny|odd|stray|little) (_)',
    ],
    accepts: ({ before, rest, words, sentence }) =>
      !NEGATED.test(before) &&
      !sentence.isQuestion &&
      !/\b(?:first|start|beginning|note|part|step|question|call|way|phone|thought|email|message|fraction|while|longer|more|later|extra|further|person|few of|copy|number|click|walk|minute)$/.test(
        words,
      ) &&
      !/^ (?:step|start|part|note|call|away)\b/.test(rest) &&
      !/\b(?:will|'ll|would|want|there) (?:\w+ ){0,3}$/.test(before),
  },
  {
    says: [
      "(hardly|scarcely|barely|not exactly|not quite|not really|not actually|isn't exactly|wasn't exactly) (the|a|an) (end of|disaster|tragedy|crime|matter of|catastrophe|big|crisis|emergency|reason to|cause for|war|drama|federal|hanging)",
      "(never|won't|didn't|hasn't|don't|not) (killed|kill|hurt|harmed|harm|bite|bothered) (anyone|anybody|a|you|him|her|them|no one|nobody)",
      '(no one|nobody|no-one) (has)? (died|dead|actually died)',
      'nothing (really|much|actually|that bad|terrible|serious)? (happened|came of it|was lost|was broken) ...',
      "(let's|let us|please|do|don't|do not|no need to|try) (not)? (to)? (make|making|blow|turn|get) (such|too|this|it|all|that)? (a|an|so much|into|out of)? (<drama>|big deal|proportion|hot and bothered|carried away|worked up|mountain)",
      '(making|made|makes|make) (a|an|such a|quite a|so much) (<drama>|song and dance|big deal|federal case) (of|out of|about|over|from)',
      '(meant|intended|said) (it)? (as|in) (just|only|purely)? (a|an)? (joke|banter|jest|fun|good fun|light hearted|humour|humor|compliment|friendly|good spirit|kindness)',
      '(just|only|mere|a bit of|some|harmless|friendly|good natured|light hearted|playful) (banter|joke|joking|kidding|teasing|fun|humour|humor|high spirits|horseplay)',
      '(sense of (humour|humor)|see the funny side|take a joke|laugh it off|laugh about it)',
      '(take|taking|took|taken) (it|things|this|that|everything|him|her) ((so|too|rather|quite|a bit) (seriously|personally|hard|literally)|personally|literally|to heart)',
      "(not|n't) (at all|really|in any way|remotely)? (bothered|troubled|harmed|affected|fazed|any the worse|the least bit|particularly upset) ...",
      "(you'll|you will|they'll|he'll|she'll|we'll all) (live|survive|get over it|cope|laugh about|be alright|be all right|soon forget|feel better about)",
      '(get over it|move on|chill out|chill|so what|big deal|who cares|relax|deep breath|keep some perspective|bit of perspective|sense of perspective|put things in perspective|in perspective|bigger problems|worse problems|real problems|better things to)',
      "(can't|couldn't|cannot|could not|can not|surely not|isn't|wasn't|aren't|weren't|hardly|not) (really|have been|be|been|quite|actually)? (that|so|all that|as) (bad|cold|long|serious|loud|dirty|big|terrible|awful|important|late|hard|dramatic|unusual|urgent|rare) ...",
      '(part (and parcel|of the (experience|charm|fun|adventure|deal))|adds to the (charm|atmosphere|character|experience)|added to the (charm|atmosphere|character)|bit of character|rustic charm|all part of)',
      '(happens|goes wrong|occurs|is normal|is to be expected|is common|are common|is quite normal|are quite normal|is perfectly normal|are to be expected) (to everyone|all the time|everywhere|now and then|from time to time|occasionally|in every|at every|in a|for a|in old|at this)',
      '(slight|small|little|minor|tiny|wee|trifling|petty|trivial|negligible|microscopic|cosmetic|superficial) (bit of a|bit of)? (issue|inconvenience|problem|mistake|error|mix up|delay|hiccup|mishap|glitch|setback|oversight|blemish|scratch|mark|imperfection|discrepancy|slip|blip|hitch|wait|noise|detail|hair|defect|leak|burn|cut|bump|scrape)',
      '(blip|hitch|mere detail|technicality|formality|drop in the ocean|nitpicking|nit picking|splitting hairs|hair splitting|fuss about nothing|much ado|over nothing|about nothing)',
      "(surely|honestly|frankly|really|come on|seriously) (you|it|that|this|we) (can|is|isn't|are|aren't|can't) ... (that|so|worth|all|bad|big|serious|important)",
      "(a|an|one) (bit|little|tad|touch|pinch|dab|drop|spot|speck) of (_) (never|won't|isn't|is not|doesn't|hurts|is|adds|does)",
      '(just|only) (hair|food|money|coffee|cosmetic|stuff|things|clothes|paperwork|pocket change|spare change|a game|a bag|a sofa|pennies|cents)',
      '(hardly|barely|scarcely) (noticeable|visible|worth|anything|a|any|at all|matters|made a difference|an inconvenience)',
    ],
    accepts: ({ before, words, sentence, ground }) => {
      if (
        /\byou (?:were|are) (?:not|never)\b|\byou(?:'re| aren't| weren't) /.test(before.slice(-24)) &&
        /mak|tak/.test(words)
      )
        return false;
      if (
        /^(?:making|made|makes|make)/.test(words) &&
        /\b(?:not|never|aren't|weren't|nobody) (?:\w+ )?$/.test(before) &&
        !/\blet's not|don't|do not\b/.test(before)
      )
        return false;
      if (
        /^(?:slight|small|little|minor|tiny|petty|trivial|superficial|negligible|cosmetic|wee)/.test(words) &&
        NEGATED.test(before)
      )
        return false;
      if (
        /^(?:small|little|minor|tiny) (?:scratch|mark|leak|burn|cut|hair|bump|noise|detail)/.test(words) &&
        ground.input.complaint.text.toLowerCase().includes(words)
      )
        return false;
      if (
        /^(?:not|n't|isn't|wasn't|can't|couldn't|hardly)/.test(words) &&
        /\b(?:why|that was|sorry|should|it's no)\b/.test(before)
      )
        return false;
      return (
        !/\b(?:nothing|no \w+|never) about (?:this|it|that) (?:is|was) $/.test(before) &&
        !(sentence.isQuestion && /\bhow\b/.test(before))
      );
    },
  },
  {
    says: [
      "at least (the|your|you|he|she|they|it|we|nobody|no one|there) ... (was|were|is|are|got|had|has|have|did|didn't|wasn't|weren't|came|survived|know|enjoyed|stayed|got|found|tasted|arrived)",
    ],
    accepts: ({ before }) => before.trim() === '' || /\b(?:but|and|well|hey|look|come on)[, ]*$/.test(before),
  },
];

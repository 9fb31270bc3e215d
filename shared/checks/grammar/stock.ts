/** Phrases that stand in every reply, built over verbs and their objects. Data for one rule. */
import type { Grammar } from '../grammar.ts';

export const STOCK: readonly Grammar[] = [
  {
    says: [
      '(at the)? (heart|core|centre|center|forefront) of (everything|all|what|our|who) ...',
      '(matters|means|mean|matter) (a lot|so much|everything|the world|a great deal|greatly) to (us|me|our)',
      '(thanks|thank you) (so much|very much)? for (flagging|making (us|me) aware|pointing (this|it|that) out|drawing|voicing|expressing|informing|the feedback|the heads up|heads up|choosing|being a|being such|your (loyalty|continued|interest|enquiry|inquiry|concern|understanding|cooperation|co operation|kind|support|trust|candid|candour|custom)|giving us|the opportunity|allowing us|reporting|notifying|reviewing)',
      '(greatly|truly|really|sincerely|very much|highly|much|deeply|genuinely) (appreciated|appreciate|value|valued) ...',
      '(patience|understanding|cooperation|co operation|loyalty|custom|business|support|trust|feedback|input) (is|are|in|during|throughout|as|while) (this|greatly|truly|much|very|always|so|we|valued|appreciated|important|invaluable|a gift) ...',
      '(feedback|comments|reviews|complaints|input|experience) ... (helps|help|allows|allow|enables|enable) us (to)? (grow|improve|learn|get better|serve|do better|become|identify|provide|make|continue)',
      '(customer|client|guest|patient|service) (centric|focused|first|excellence|obsessed|delight|journey|satisfaction) ...',
      '(commitment|dedication|dedicated|committed|passion|passionate|devoted) (to|about|for) (excellence|quality|providing|delivering|service|our customers|you|the|ensuring|customer|great|offering|making|improving|every|each|what)',
      '(core values|our values|our mission|our ethos|our philosophy|second to none|gold standard|five star (service|experience)|excellent service|exceptional service|outstanding service|quality service|excellence|superior service|unparalleled)',
      '(our|the) (dedicated|expert|experienced|professional|friendly|specialist|entire|whole|relevant)? teams? (is|are) (working|on it|doing|looking|actively|currently|already|committed|here to|standing by)',
      '(be|feel|rest|please be) (advised|informed|assured|reassured|aware) (that|we|of|your|this|the|our|it)',
      '(you can|please) (be|rest|feel|remain) (sure|assured|confident|certain) ...',
      "(it is|it's|is) (always)? (our|a|my) (absolute)? (pleasure|privilege|aim|goal|mission|commitment|ambition|intention|number one|utmost|top|first) (to|that|is|priority|goal|concern) ...",
      '(we|i) (hope|trust) (this|that|you|the above) (helps|clarifies|finds|meets|resolves|explains|will continue|you will continue|answers|addresses|you understand|understand|continue|can understand)',
      'hope (this|my|our) (email|message|letter|note|reply) finds you ...',
      '(please|kindly|do) accept (our|my) (sincere|sincerest|deepest|heartfelt|humble|profound|most|unreserved|warmest) ...',
      '(no stone unturned|extra mile|with open arms|a step further|walk the talk|level best|finger on the pulse|fit for purpose|lessons learned|lessons learnt|lessons have been|take on board|taken on board|on board|learnings|food for thought|key takeaways|touchpoint|touchpoints|pain points|customer journey)',
      '(we|i) (aim|endeavour|endeavor|aspire|work hard|pride ourselves|seek|work tirelessly|go above|go out of our way|do our best|do our utmost|try our best|try our hardest) (to|on|in|at|and beyond)',
      '(every|each|all) (single)? (customer|guest|patient|client|complaint|review|concern|member) (matters|counts|deserves|is important|is valued|is unique|is special)',
      '(treat|treated|treating|handle|handled|dealt with) (as|with) (a|the|top|high|highest|utmost) (priority|urgency|importance|seriousness|care)',
      'of (the)? (paramount|utmost|highest|great|critical|vital|extreme|supreme) (importance|concern|priority)',
      '(on this|in this) (occasion|instance)',
      '(fell|fallen|falls|fall) (well|far|somewhat)? (below|short) (of)? (our|the) (usual|own|normal|high|standards|standard|very)? ...',
      '(standards|level of service|service|quality|experience) (that)? (we|you) (expect|set|aim|pride|strive|deserve|have come to|are used to|are known|hold|would expect|should expect|normally|usually|always) ...',
      '(as (always|ever)|in the meantime|if you have any (further|other|additional) (questions|queries|concerns|issues)|should you have any (further|other|additional)? (questions|queries|concerns|issues)|should you require any|any further assistance|further assistance|be of assistance|assist you further|assist you with|happy to assist|here to help|here for you|always here)',
      "(we are|we're|i am|i'm) (deeply|truly|very|extremely|genuinely|sincerely)? (saddened|disheartened|concerned|troubled|dismayed|alarmed|distressed) (to|by|about|that)",
      '(used|use|using|taken|take|shared|share|passed|pass|forwarded|noted|recorded|logged) (this|your|it|these|the)? (feedback|comments|experience|remarks|concerns|input|observations|as) (as|to|on|for|with|back|an opportunity|a learning|internally|along) ...',
      '(restore|regain|rebuild|win back|earn back|earn|retain|renew) (your|you|the) (trust|confidence|faith|business|loyalty|custom) ...',
      '(give|giving|given|grant|allow|offer) us (the|a|another|one more|a second|an) (opportunity|chance) (to|of|and)',
      '(welcome|welcoming|serve|serving|see|seeing) you (back|again|soon) (soon|again|in|at|with|and|to|for|under)',
      '(value|values|valuing|cherish|treasure|treasures) (our|your|every|each|all) (customers|customer|business|relationship|guests|patients|members|custom|loyalty|opinion|partnership|clients)',
      '(robust|rigorous|stringent|strict) (procedures|processes|checks|controls|standards|quality|protocols|measures)',
      '(thoroughly|fully|carefully|internally|actively|diligently) (investigating|investigate|looking into|reviewing|review|addressing|address) (this|the|your|these|all) ...',
    ],
    accepts: ({ words, before, rest }) => {
      if (/^(?:in the meantime|as always|as ever|on board)/.test(words)) return false;
      if (/^(?:excellence)$/.test(words)) return true;
      if (/^of great (?:importance|concern)/.test(words)) return true;
      if (/^(?:be|feel) (?:aware|informed)/.test(words)) return /\bplease $/.test(before);
      if (
        /\b(?:carefully|fully|thoroughly|internally) (?:review|address|investigat)/.test(words) &&
        /\b(?:will|'ll) $/.test(before)
      )
        return true;
      if (/^(?:taken on board|lessons)/.test(words)) return true;
      if (/^(?:welcome|see|serve|seeing|serving|welcoming) you/.test(words))
        return (
          /\b(?:forward to|hope to|would love to|love to|hoping to|like to|chance to|opportunity to|can't wait to) $/.test(
            before,
          ) && !/^ on \w+day/.test(rest)
        );
      if (
        /^(?:used?|tak|shar|pass|forward|not|record|log)/.test(words) &&
        !/feedback|comments|concerns|remarks|input|observations|learning|opportunity/.test(words)
      )
        return false;
      if (/^matters? a lot to me|^means? a lot to me/.test(words)) return true;
      if (/\b(?:not|never|no) (?:\w+ ){0,2}$/.test(before) && !/\bdo(?:es)? not (?:reflect|meet) /.test(before))
        return /experience|standards|service|quality/.test(words);
      return true;
    },
  },
];

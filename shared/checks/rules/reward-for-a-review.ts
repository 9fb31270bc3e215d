/** The rule: talk of changing the review, or a reward for one. */

import type { Rule } from '../rule.ts';

export const rewardForAReview: Rule = {
  id: 'reward-for-a-review',
  title: 'Talk of the review',
  why: 'Paying for reviews of a particular sentiment is barred (FTC 16 CFR 465.4), and platforms remove such replies. Keep talk of the rating out of it.',
  severity: 'gate',
  gate: 'G2',
  where: 'everywhere',
  grammar: [
    {
      says: [
        '<reviewchange> ... (stars|star|rating|ratings|review|reviews|score|verdict)',
        '(win|earn|get|give|leave|drop|spare|throw|find|grant|add|award|take|pop|write|post|put) (us|me|back)? ... (stars|five star|a star|5 star|4 star|four star|(better|kinder|new|second|positive|good|nice|fresh|updated|fairer|great|glowing|honest) (review|rating|score|word|write up))',
        '(revised|updated|better|new|higher|fresh|improved|positive|kinder|different|amended|second|five star|5 star|fairer) (rating|review|score|stars|star|verdict)',
        '(if|once|when|after|in case|should) .... (happy|satisfied|works|sorted|right|resolved|solved|pleased|better) .... (review|rating|stars|say so (here|online)|tell others|let others know|mention it here|share that here)',
        '(take|taking|pull) (this|it|that|the post) down',
        '(review|rating|stars|post) ... (down|removed|changed|deleted|updated|revised|reconsidered|amended|gone|back up)',
        '(take|taking|have) (those|that|your|these|the) ... (words|star|stars|remarks|comments) ... back',
        '(delete|remove|withdraw|retract|edit|update) (this|it|that|your post|the post|what you wrote)',
      ],
      accepts: ({ words, before, sentence, ground }) => {
        if (
          /\b(?:don't|do not|no need to|never|not asking you to|wouldn't ask you to|won't ask you to|nobody will ask you to|not ask you to|without) (?:\w+ )?$/.test(
            before,
          )
        )
          return false;
        if (/\b(?:this|it|that|post)(?: down)?$/.test(words))
          return (
            ground.channel.public &&
            sentence.audience === 'public' &&
            !/\b(?:i|we|i'll|we'll|i'm|we're|to|will|you|price|figure|listing|sign|page) (?:\w+ ){0,2}$/.test(before)
          );
        if (/\b(?:score|verdict)\b/.test(words) && !ground.channel.public) return false;
        if (/\b(?:credit|exam|test|school) (?:score|rating)/.test(words)) return false;
        return (
          !/\b(?:i|we|i've|we've|have|will|'ll|i'll|we'll) (?:\w+ ){0,2}$/.test(before) ||
          /\b(?:if|once|would|so that) /.test(before)
        );
      },
    },
  ],
  phrases: [
    'earn* (us|me|back)? (a few|some|a couple|those|that|the|a|another|more|your)? (more|missing|fifth|extra)? (star|stars)',
    'leave (us|me)? a (bad|negative|poor|one star|1 star) (review|rating)',
    'take (your|the|this|that|it|a) (online|negative|bad|google|yelp)? <review> (down|off)',
    '(another|a couple of|a few|some|few|all five|all 5|full|top) (more)? (star|stars) ...',
    '(put|leave|drop|write|give) (us|me)? (a)? (good|nice|kind|positive|better|great|5|five|5-star|five-star) (word|words|review|reviews|rating)',
    '(if|once|when|after) you (remove|delete|change|edit|update|take down|amend|revise) (your|the|this|that|it) ...',
    '(update|change|edit|revise|remove|delete|amend|reconsider|take down|raise|improve|adjust|revisit|modify|rethink|withdraw|upgrade|reflect|increase) (your|the|this|that|you|a|it in your)? (online|google|yelp|negative|bad|public|own|1-star|one star|1 star|low|tripadvisor|trustpilot|initial|original|previous)? <review>',
    '(updating|changing|editing|revising|removing|deleting|amending|reconsidering|raising|improving|adjusting|withdrawing|revisiting) (your|the|this|that) (online|google|yelp|negative|bad|public|low|original)? <review>',
    '(update|change|edit|revise|remove|delete|amend|reconsider|take) (it|this) (down|to five|to 5|to four|to 4) (stars)?',
    '(five|5|four|4) (star|stars) (review|rating|next|experience|from you)',
    'earn (back)? (your|those|that|the|all|another|a) ... (star|stars|rating)',
    'leave (us|me)? (a|another|your) ... <review>',
    'post (a|another|an updated|a new) ... (review|rating)',
    '(in exchange|in return) for (a|your|an|changing|removing|updating|editing) ... <review>',
    'give us (another|five|5|a) ... (star|stars|review|rating)',
    '<review> (be|to be|is) (changed|updated|removed|deleted|edited|taken down|revised)',
    'consider (updating|changing|removing|revising|editing|amending) ...',
    '(extra|more|fifth|missing) star',
    'higher (rating|score)',
    '(ihre|deine) bewertung (zu)? (ändern|löschen|anpassen|überdenken|entfernen)',
    '(cambiar|eliminar|modificar|actualizar|borrar) (su|tu|la) (reseña|opinión|valoración)',
    '(modifier|supprimer|changer|retirer) (votre|ton|cet) avis',
    '(modificare|cancellare|cambiare) (la sua|la tua)? recensione',
  ],
  accepts: (hit, sentence, ground) => {
    if (
      /\ba (?:bad|negative|poor) (?:review|rating)/.test(sentence.lower.slice(sentence.tokens[hit.first]?.start)) &&
      /\b(?:don't|do not|not to|pls|please) (?:\w+ )?$/.test(sentence.lower.slice(0, sentence.tokens[hit.first]?.start))
    )
      return true;
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    if (
      / (?:it|this)\b/.test(words) &&
      !/\b(?:review|rating|stars?|feedback|comment|post)\b/.test(words) &&
      !(ground.channel.public && /\b(?:review|rating|stars?|post)\b/.test(sentence.lower))
    )
      return false;
    if (/\b(?:comment|post|feedback|score|reflect)\b/.test(words) && !ground.channel.public) return false;
    if (/^improve (?:the|your) score|^reflect/.test(words) && ground.input.reading.channel === 'email') return false;
    return !/\b(?:don't|do not|no need to|never|not asking you to|wouldn't ask you to|won't ask you to|nobody will ask you to) (?:\w+ )?$/.test(
      sentence.lower.slice(0, sentence.tokens[hit.first]?.start),
    );
  },
  message: () => 'This asks for a better review. Say what you do for them, and leave the review alone.',
  fixes: () => [{ label: 'Take it out', replacement: '' }],
  flagged: [
    { text: 'Please take this review down.', channel: 'yelp', audience: 'public' },
    { text: 'Hope that earns us a few more stars!', channel: 'yelp', audience: 'public' },
    {
      text: 'We hope you will reconsider your rating.',
      channel: 'google-review',
      audience: 'public',
      words: 'reconsider your rating',
    },
    { text: 'Once you have updated it, we would love you to change your review.', channel: 'yelp', audience: 'public' },
    { text: 'We will send a voucher in exchange for removing your review.', channel: 'email' },
    { text: 'Thanks for the 3 stars! We hope to earn 5 stars next time.', channel: 'review', audience: 'public' },
  ],
  passing: [
    { text: 'I have read your review twice.', channel: 'review', audience: 'public' },
    {
      text: 'Please update your app to version nine.',
      channel: 'app-store',
      audience: 'public',
      complaint: 'version nine',
    },
    { text: 'We will change your booking.' },
  ],
};

/** The rule: the customer is sent to a form, a hotline or another department. */
import { SENT_AWAY } from '../grammar/word-given.ts';
import type { Rule } from '../rule.ts';

export const formInsteadOfAnAnswer: Rule = {
  id: 'form-instead-of-an-answer',
  title: 'Sends them elsewhere',
  why: 'Whoever answers owns it. Being sent on is what people are angriest about; facilitation and attentiveness weigh most (Davidow 2003).',
  severity: 'warning',
  where: 'everywhere',
  grammar: SENT_AWAY,
  phrases: [
    '(email|e-mail|mail|write to|message|contact) (us at|us on)? (support|info|help|customercare|customerservice|customer-service|service|care|contact|hello|office|complaints|claims|returns)',
    'your (dealer|bank|retailer|supplier|provider|carrier|insurer|landlord|card issuer|airline|agent) (can|will|may|should|is able to|would be able to) (assist|help|advise|support|resolve|handle)',
    '(contact|speak to|speak with|see|call|consult|ask|try) your (bank|dealer|retailer|provider|carrier|insurer|landlord|card issuer|airline|travel agent|local)',
    '(contact|speak to|speak with|call|consult|ask|try) the (seller|manufacturer|courier|carrier|retailer|shop you|store you)',
    'please contact them',
    '(dispute|claim|claims|refund|complaint|complaints|feedback|contact|web|online|request|return|returns|application|webform) form',
    '(complete|fill in|fill out|submit|return|download|use) (form|a form|our form|the form|the online|our online) ...',
    '(submit|upload|provide|send) (two|three|proof|a copy of|copies of|certified) ... (id|identification|identity|proof|copies|documents|address)',
    '(log|sign) (into|onto) (your|our|the) ...',
    '(log|sign) (in|on) to (your|our|the) ... (account|portal|app|website) ...',
    '(use|visit|go to|via|through) (our|the) (portal|website|app|self-service|online|help centre|help center|support page) ...',
    '(fill|filling) (out|in) (a|the|our|this|your) ... form',
    'complete (a|the|our|this) ... form',
    '(submit|open|raise|log|create|file) (a|an|another) (new|support)? (ticket|case|request|claim|complaint|enquiry|inquiry|form)',
    '(contact|call|reach out to|email|speak to|get in touch with|write to|ring|phone|refer to) (our|the|your local|your)? ... (customer service|customer care|customer support|support team|service team|helpdesk|help desk|hotline|call centre|call center|department|manufacturer|dealer|retailer|supplier|courier|care team|relations team|claims team|billing team|support|helpline)',
    '(see|visit|check|consult|refer to) our (faq|faqs|website|help page|help center|help centre|terms)',
    'visit our website',
    'another department',
    'a different department',
    '(should|need to|must|have to) (contact|call|email|speak to|take it up with|go through) ... (department|manufacturer|courier|supplier|bank|dealer|carrier|support)',
    'take (it|this) up with',
    'füllen sie ... formular',
    'rellene el formulario',
    'remplir le formulaire',
  ],
  accepts: (hit, sentence, ground) => {
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    if (
      /\b(?:i'll|i will|we'll|we will|i'm going to|let me|no need to|don't have to|do not have to|don't need to|do not need to|without|never|i|we|you won't have to|rather than|instead of|made you|had you|had to|asked you to|told you to|were told to|have you|told to|sent you to|you (?:filled|had)) (?:\w+ ){0,2}$/.test(
        before,
      )
    )
      return false;
    if (
      /^take (?:it|this) up with/.test(hit.phrase.replace('(it|this)', 'it')) &&
      /^ you\b/.test(sentence.lower.slice(sentence.tokens[hit.after - 1]?.end))
    )
      return false;
    if (ground.channel.public && hit.phrase.includes('|info|'))
      return /\b(?:with your|somebody|someone|a member|team|will assist)\b/.test(sentence.lower);
    return !(ground.channel.public && sentence.audience === 'public' && /\b(?:ask for|and ask)\b/.test(sentence.lower));
  },
  message: (words) => `“${words}” hands the work back. Do it for them, or name the person who will.`,
  flagged: [
    { text: 'You will have to ask the bank.' },
    { text: 'Faults are logged by tenants on the app.' },
    { text: 'Please fill out the online form.' },
    { text: 'You need to contact our customer service team.' },
    { text: 'Kindly open a new ticket.' },
    { text: 'Your dealer can assist, please contact them.' },
    { text: 'Kindly use the refund form on our website.' },
  ],
  passing: [
    { text: 'I will contact the courier for you.' },
    { text: 'You do not have to fill out another form.' },
    { text: 'Call the salon and ask for me.' },
  ],
};

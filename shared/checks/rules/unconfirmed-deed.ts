/** The rule: something is said to be done that nobody confirmed. */
import type { Rule } from '../rule.ts';

export const unconfirmedDeed: Rule = {
  id: 'unconfirmed-deed',
  title: 'Said to be done',
  why: 'The draft may say “I have refunded you” only when it is true. Tick it once it is done, or say that you will do it.',
  severity: 'gate',
  gate: 'G1',
  where: 'everywhere',
  claims: ['deed'],
  message: (words) => `“${words}”: is it done? Confirm it, or promise it instead.`,
  fixes: (words) =>
    /^(?:i|we)(?:'ve|’ve| have)/i.test(words) ? [{ label: 'Say that you will', replacement: null }] : [],
  flagged: [
    { text: 'Wir haben Ihnen den Betrag bereits überwiesen und bitten um Entschuldigung.' },
    { text: 'Ya hemos hablado con el camarero que le atendió.' },
    { text: 'Nous avons remboursé votre carte et nous vous demandons pardon.' },
    { text: 'Já reembolsámos o valor do pedido para o seu cartão.' },
    { text: 'I have refunded your card.', words: 'I have refunded' },
    { text: 'Your refund has already been processed.', words: 'has already been processed' },
    { text: 'We spoke to the driver this morning.' },
    { text: 'We have spoken to the person who served you.', words: 'We have spoken' },
    { text: "We've retrained the whole team.", words: "We've retrained" },
  ],
  passing: [
    { text: 'You ordered a size 8, and we sent a size 6.', complaint: 'Ordered a size 8, got a size 6.' },
    { text: 'Le han enviado la talla que no era y lo sentimos.', complaint: 'Me han enviado la talla que no era.' },
    { text: 'I have refunded your card.', confirmed: ['The refund to the card was made.'] },
    { text: 'Once I have checked the photos I will write to you.' },
    { text: 'You have sent us four letters.', complaint: 'I sent four letters' },
    { text: 'I have read every word of your letter.' },
    { text: 'Your call has not been returned.' },
  ],
};

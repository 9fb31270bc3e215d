/** Names: the customer's own, staff and the business. */
import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../shared/reading/read-complaint.ts';

const customer = (text: string): string | null => readComplaint({ text }).customer?.name ?? null;

describe('the customer', () => {
  it.each([
    ['The soup was cold.\n\nKind regards,\nIvo Brandt', 'Ivo Brandt'],
    ['Die Suppe war kalt.\n\nMit freundlichen Grüßen\nFrauke Lüders\nTel. 0421 1234', 'Frauke Lüders'],
    ['La sopa estaba fría y nadie vino.\n\nUn saludo,\nNoelia Barrios', 'Noelia Barrios'],
    ['Hello, my name is Sanjay Rao. I bought a lamp.\n\nBest,\nSanjay', 'Sanjay Rao'],
    ['Name: Petra Novak\nOrder: 8812\nMessage: The lamp is broken.', 'Petra Novak'],
    ['Hello, my name is Sanjay Rao and the lamp is broken.', 'Sanjay Rao'],
    ['yes hello my name is mrs appleby and the boiler is off', 'mrs appleby'],
    ['Guest: hi\nGuest: my code fails\nGuest: Lena Fischer, if you need the name', 'Lena Fischer'],
    ['Subject: lamp\n\nThe lamp is broken, please call. Thanks, Odd Nilsen', 'Odd Nilsen'],
    ['The lamp broke.\n\n- Imre', 'Imre'],
    ['Hallo, die Lampe ist kaputt und keiner meldet sich. M. Lohse', 'M. Lohse'],
    ['The lamp broke and I want to know who packed it. Do not call me, write. V. Lindgren', 'V. Lindgren'],
    ['Kindly send somebody who can read a form. Mrs O. Pettifer', 'Mrs O. Pettifer'],
    ['My aunt is 90 and paid for a lamp she never got. Rosa Melin for Inge Melin', 'Rosa Melin'],
    ['Hi Tess, the lamp broke. Can you sort it by Friday? Wilma xx', 'Wilma'],
    ['Bom dia, a lanterna chegou partida e ninguém responde. Maria do Rosário Pinto', 'Maria do Rosário Pinto'],
    ['La lámpara llegó rota y no contestan. Marta y Luis Bravo', 'Marta y Luis Bravo'],
    ['The lamp broke.\n\nRegards,\nP. Quill (Mrs)', 'P. Quill'],
    ['The lamp broke, could you look at it? Thank you kindly, Orla Finch', 'Orla Finch'],
    ['The lamp broke twice.\n\nNell & Abe Fenwick', 'Nell & Abe Fenwick'],
    ['The lamp broke twice.\n\nSaskia Born, office manager', 'Saskia Born'],
    ['hey there its Tariq got a lamp from you last week and its dead', 'Tariq'],
    ['Learner name: Maud Pryor\nInstructor: Sven\nComplaint: he was late', 'Maud Pryor'],
    ['Subject: lamp\n\nDear Sam,\n\nThe lamp broke.\n\nRegards\n\nJo\nSent from my iPhone', 'Jo'],
  ])('is found in %j', (text, name) => {
    expect(customer(text)).toBe(name);
  });

  it.each([
    'Cold soup. Never again.',
    '@lampshop where is my lamp, @jo_h84 told me Monday',
    'I spoke to Gavin and Gavin laughed.',
    'Name: Domain Services Dept\nMessage: Pay now.',
    'Guest: hi\nAgent (Milo): I am Milo\nGuest: it fails\nGuest: hello?',
    'Bought it Friday\n\nAvoid',
  ])('is not made up in %j', (text) => {
    expect(customer(text)).toBeNull();
  });

  it('has a span that holds the name', () => {
    const text = 'Cold.\n\nRegards,\nIvo Brandt';
    const found = readComplaint({ text }).customer;
    expect(text.slice(found?.span.start, found?.span.end)).toBe('Ivo Brandt');
  });
});

describe('staff and business', () => {
  it('lists named staff with their roles, never the customer', () => {
    const { staff } = readComplaint({
      text: 'Your driver Callum shrugged. I spoke to Deborah. The manager (Ruth) left.\n\nRegards,\nAnna Deborough',
    });
    expect(staff.map(({ name, role }) => [name, role])).toEqual([
      ['Callum', 'driver'],
      ['Deborah', null],
      ['Ruth', 'manager'],
    ]);
  });

  it('takes the business from a handle or a greeting', () => {
    expect(readComplaint({ text: '@FernTelecom day 3 without a line' }).business?.name).toBe('FernTelecom');
    expect(readComplaint({ text: 'Hello Marsh & Daughters,\n\nThe coat is torn.\n\nIda' }).business?.name).toBe(
      'Marsh & Daughters',
    );
  });
});

describe('words that look like a name in other languages', () => {
  it.each([
    'Pedí una lámpara y llegó otra. Llevo tres correos. Pésimo.',
    'Besucher: Guten Tag\nBesucher: die Lampe flackert',
    'A lanterna veio partida. Péssimo.',
  ])('%s', (text) => {
    expect(customer(text)).toBeNull();
  });
});

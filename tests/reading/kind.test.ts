/** Kind, channel and earlier contact: what a text is and where it stands. */
import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../shared/reading/read-complaint.ts';

const kind = (text: string): string => readComplaint({ text }).kind;

describe('kind', () => {
  it.each([
    'Cold soup, rude waiter.',
    'ordered at six. it is nine. hello??',
    'Oh lovely, another week without a boiler. Thanks for nothing.',
    'Das Gerät ist kaputt und niemand meldet sich.',
    'El paquete llegó roto.',
    'I have always liked your shop, but the shoes fell apart, nobody answers and I want my money back.',
  ])('is a complaint: %j', (text) => {
    expect(kind(text)).toBe('complaint');
  });

  it.each([
    ['praise', 'Best haircut I have had in years. Friendly staff, perfect fade, highly recommend.'],
    ['thanks', 'Just wanted to say thank you for the quick repair, Sam was wonderful.'],
    ['question', 'Hello, do you deliver to Graz, and how much is the fee? Regards, Mia'],
    ['question', 'Guten Tag, liefert ihr nach Wien, und was kostet das? Gruß, Lea'],
    ['thanks', 'Not a moan. Just to thank whoever was on the desk on Sunday, she found my scarf.'],
    ['spam', 'Dear user, verify your account within 24 hours by the secure link below or it will be suspended.'],
    ['spam', 'We help small businesses like yours get more leads. Packages start at $99. Reply STOP to opt out.'],
  ])('is no complaint but %s: %j', (occasion, text) => {
    expect(readComplaint({ text })).toMatchObject({ kind: 'not-a-complaint', occasion });
  });

  it('is mixed where praise and blame stand side by side', () => {
    expect(kind('The staff were excellent and very kind. The waiting room was filthy.')).toBe('mixed');
    expect(kind('Lovely evening, wonderful food. One small thing: the bill had two desserts and we had one.')).toBe(
      'mixed',
    );
  });
});

describe('the kind in the light of the story', () => {
  it.each([
    'Staff brilliant, all of them, so kind. Only the wait was bad, five hours on a plastic chair.',
    'Four stars. Gorgeous rooms and the best porridge in Scotland, but the shower ran cold both mornings.',
  ])('is mixed: %j', (text) => {
    expect(kind(text)).toBe('mixed');
  });
  it.each([
    'My dad was terrified of the scan. The radiographer sang with him until it was over. We are so grateful.',
    'Hiya, can I bring my own cake to the party room on the 4th, and is there a fridge?',
  ])('is no complaint: %j', (text) => {
    expect(kind(text)).toBe('not-a-complaint');
  });
  it('stays a complaint where thanks are bitter', () => {
    expect(kind('Oh great, another week without hot water. Thanks for nothing, really lovely people.')).toBe(
      'complaint',
    );
  });
});

describe('channel', () => {
  it.each([
    ['email', 'Subject: Lamp\n\nDear all,\n\nIt broke.'],
    ['review', '★★☆☆☆ Cold soup.'],
    ['chat', 'Guest: hi\nAgent (Ana): hello\nGuest: it fails\nGuest: ?'],
    ['form', 'Name: Ben Okri\nMessage: The hem came undone.'],
    ['social', '@lampshop still waiting #fail'],
  ])('is guessed as %s', (channel, text) => {
    expect(readComplaint({ text }).channel).toBe(channel);
  });

  it('is what the person said', () => {
    expect(readComplaint({ text: 'Subject: Lamp\n\nIt broke.', channel: 'bbb' }).channel).toBe('bbb');
  });
});

describe('earlier contact', () => {
  it.each([
    ['I rang on Friday and again on Monday and nobody called back.', null],
    ['This is the third time I have written to you about the leak.', 3],
    ['The vehicle was taken to the dealer, and the manufacturer was notified.', null],
    ['Ich habe zweimal angerufen und keine Antwort bekommen.', 2],
    ['Llamé tres veces y nadie contesta.', 3],
  ])('is read from %j', (text, times) => {
    const contact = readComplaint({ text }).priorContact;
    expect(contact).not.toBeNull();
    expect(contact?.times).toBe(times);
  });

  it.each(['The soup was cold and the bread was stale.', 'Found a hair in the pasta this evening.'])(
    'is not made up in %j',
    (text) => {
      expect(readComplaint({ text }).priorContact).toBeNull();
    },
  );

  it('holds what was promised and by whom', () => {
    const contact = readComplaint({
      text: 'I rang twice. Deb said someone would come by Friday, but nobody did.',
    }).priorContact;
    expect(contact?.withWhom).toContain('Deb');
    expect(contact?.promised.map((promise) => promise.text)).toEqual(['someone would come by Friday']);
  });
});

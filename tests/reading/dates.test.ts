/** Dates and relative times: which words count, what they date and how they resolve. */
import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../shared/reading/read-complaint.ts';

const dates = (text: string, writtenAt?: string) =>
  readComplaint({ text, ...(writtenAt === undefined ? {} : { writtenAt }) }).dates;
const words = (text: string): string[] => dates(text).map((date) => date.text);

describe('what counts as a date', () => {
  it.each([
    ['It broke on 14 June 2025 and again in November.', ['14 June 2025', 'November']],
    ['I called Tuesday, then by Friday nothing.', ['Tuesday', 'by Friday']],
    ['Charged on 02/01 and on 2026-03-05.', ['02/01', '2026-03-05']],
    ['Since March 8 it drips; two weeks ago it stopped.', ['Since March 8', 'two weeks ago']],
    ['On XX/XX/2023 I wrote, on XX/XX/XXXX again.', ['XX/XX/2023']],
    ['I have until the 24th and that is soon.', ['until the 24th']],
    ['We come back tonight or tomorrow.', ['tonight or tomorrow']],
    ['Three days later, within 15 days, they paid.', ['Three days later', 'within 15 days']],
    ['It was on Monday the 3rd.', ['Monday the 3rd']],
  ])('finds them in %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    'Open Monday to Friday, closed every Sunday.',
    'It was the 2nd time and the 3rd floor.',
    'A 2016 Toyota, 4/5 stars, 24/7 support.',
    'We waited for 3 hours and it lasted nine days.',
    'You may call me, I march on.',
  ])('finds none in %j', (text) => {
    expect(words(text)).toEqual([]);
  });

  it.each([
    ['Das Paket kam gestern kaputt an, ich brauche es bis spätestens 31.03.', ['gestern', 'bis spätestens 31.03.']],
    ['Me llegó ayer roto y lo necesito para el 28 de marzo.', ['ayer', 'para el 28 de marzo']],
    ["J'ai résilié en mai dernier et vous prélevez encore ce matin.", ['mai dernier', 'ce matin']],
    ['Siamo stati da voi dal 2 al 5 gennaio e faceva freddo.', ['dal 2 al 5 gennaio']],
    ['Ontem à noite o aplicativo parou, e não voltou até sexta-feira.', ['Ontem à noite', 'até sexta-feira']],
    ['Vorige week zaterdag was de douche koud, en sinds maart al.', ['Vorige week', 'zaterdag', 'sinds maart']],
  ])('finds them in %j', (text, expected) => {
    const found = words(text).join(' | ').toLowerCase();
    for (const date of expected) expect(found).toContain(date.toLowerCase());
  });
});

describe('what they mean', () => {
  it.each([
    ['It broke yesterday.', '2026-03-09'],
    ['It broke two weeks ago.', '2026-02-24'],
    ['It broke last Friday.', '2026-03-06'],
    ['It broke on 2 March.', '2026-03-02'],
    ['It broke on 20 December.', '2025-12-20'],
    ['It broke on the 4th.', '2026-03-04'],
    ['I need it by Friday.', '2026-03-13'],
    ['I need it by 2 April.', '2026-04-02'],
    ['It broke in January.', '2026-01'],
  ])('resolves %j against the day of writing', (text, iso) => {
    expect(dates(text, '2026-03-10')[0]?.iso).toBe(iso);
  });

  it('resolves nothing that is left open', () => {
    expect(dates('It broke yesterday.')[0]?.iso).toBeUndefined();
    expect(dates('It broke on 03/04, sadly.')[0]?.iso).toBeUndefined();
    expect(dates('It broke on 14 June 2025.')[0]?.iso).toBe('2025-06-14');
  });

  it('tells a deadline from an earlier contact and a purchase', () => {
    expect(dates('I need an answer by Friday.')[0]?.about).toBe('deadline');
    expect(dates('I called you on Tuesday about it.')[0]?.about).toBe('earlier-contact');
    expect(dates('I bought it on Tuesday from you.')[0]?.about).toBe('purchase');
  });
});

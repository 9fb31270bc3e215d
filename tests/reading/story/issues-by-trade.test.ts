/** What goes wrong in a trade often is likelier there, and only tips what the words leave open. */
import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../shared/reading/read-complaint.ts';

const main = (text: string, industry?: string) =>
  readComplaint(industry === undefined ? { text } : { text, industry }).issues[0]?.type;

describe('the trade of the business', () => {
  const vague = 'It is on my file again although I told you twice. Nobody puts it right.';
  it('tips a complaint whose words leave it open', () => {
    const sure = (industry?: string) =>
      readComplaint(industry === undefined ? { text: vague } : { text: vague, industry }).issues.find(
        ({ type }) => type === 'record-error',
      )?.confidence ?? 0;
    expect(sure('credit bureau')).toBeGreaterThan(sure());
    expect(sure('credit bureau')).toBeGreaterThan(sure('restaurant'));
  });
  it('does not outweigh what is plainly told', () => {
    const text = 'The parcel with my order never arrived, and the tracking has said "in transit" for two weeks.';
    expect(main(text)).toBe('late-or-lost-delivery');
    for (const industry of ['bank', 'hospital', 'hotel', 'software'])
      expect(main(text, industry), industry).toBe('late-or-lost-delivery');
  });
  it('is no matter where its words name none', () => {
    expect(readComplaint({ text: vague, industry: 'something' })).toEqual(readComplaint({ text: vague }));
  });
});

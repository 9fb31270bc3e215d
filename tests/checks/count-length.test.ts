/** Counting as platforms count. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLength, smsLength } from '../../shared/checks/count-length.ts';

describe('weight on X', () => {
  it('counts plain letters once', () => expect(countLength('Sorry about that.', 'x-weighted')).toBe(17));
  it('counts every link as 23', () => {
    expect(countLength('https://shop.example/a/very/long/path/that/goes/on', 'x-weighted')).toBe(23);
    expect(countLength('See example.com now', 'x-weighted')).toBe(4 + 23 + 4);
  });
  it('counts an emoji as 2, however it is built', () => {
    expect(countLength('🙏', 'x-weighted')).toBe(2);
    expect(countLength('👩‍👩‍👧‍👦', 'x-weighted')).toBe(2);
    expect(countLength('🇩🇪', 'x-weighted')).toBe(2);
  });
  it('counts Chinese as 2 and accented Latin as 1, composed or not', () => {
    expect(countLength('你好', 'x-weighted')).toBe(4);
    expect(countLength('é', 'x-weighted')).toBe(1);
    expect(countLength('e\u0301', 'x-weighted')).toBe(1);
  });
  it('takes no sentence end for a link', () => expect(countLength('We came.Then left', 'x-weighted')).toBe(17));
});

describe('parts of a text message', () => {
  it('has room for 160 septets in one part and 153 in each of several', () => {
    expect(smsLength('a'.repeat(160)).segments).toBe(1);
    expect(smsLength('a'.repeat(161)).segments).toBe(2);
    expect(smsLength('a'.repeat(306)).segments).toBe(2);
    expect(smsLength('a'.repeat(307)).segments).toBe(3);
  });
  it('counts the euro sign twice and never splits it', () => {
    expect(smsLength('€').units).toBe(2);
    expect(smsLength(`${'a'.repeat(152)}€${'a'.repeat(152)}`).segments).toBe(3);
  });
  it('turns to UCS-2 with one emoji: 70 in one part, 67 in each of several', () => {
    expect(smsLength(`${'a'.repeat(68)}🙂`)).toEqual({ encoding: 'ucs-2', units: 70, segments: 1 });
    expect(smsLength(`${'a'.repeat(69)}🙂`).segments).toBe(2);
  });
  it('is none for no text', () => expect(countLength('', 'sms-segments')).toBe(0));
});

describe('bytes and graphemes', () => {
  it('counts UTF-8 bytes like an encoder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countLength(text, 'utf8-bytes')).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
  it('counts what a reader sees as one sign once', () => {
    expect(countLength('👩‍👩‍👧‍👦e\u0301', 'graphemes')).toBe(2);
  });
  it('never grows when a text is cut', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, at) => {
        const cut = text.slice(0, at % (text.length + 1));
        expect(countLength(cut, 'utf8-bytes')).toBeLessThanOrEqual(countLength(text, 'utf8-bytes') + 2);
        expect(countLength(cut, 'sms-segments')).toBeLessThanOrEqual(countLength(text, 'sms-segments'));
      }),
    );
  });
});

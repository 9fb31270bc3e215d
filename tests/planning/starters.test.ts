/** The starter playbooks: each covers its trade, and says nothing that a business could not keep. */
import { describe, expect, test } from 'vitest';
import { IssueType } from '../../shared/domain/issue-type.ts';
import { Trade } from '../../shared/domain/playbook.ts';
import { parsePlaybook, printPlaybook } from '../../shared/planning/parse-playbook.ts';
import { STARTER_FILES, STARTERS, starter, starterText } from './starter-files.ts';

const WITHOUT_OFFER: readonly IssueType[] = ['injury-or-illness', 'discrimination'];

test('there is one file for every trade and no other', () => {
  expect([...STARTER_FILES].sort()).toEqual(Trade.options.map((trade) => `${trade}.yaml`).sort());
});

describe.each(Trade.options)('the starter for %s', (trade) => {
  const playbook = starter(trade);

  test('names its trade and leaves name and signer to the owner', () => {
    expect(playbook.profile).toMatchObject({ trade, name: '', signer: '' });
  });

  test('has at least ten fixes and ten offers', () => {
    expect(playbook.fixes.length).toBeGreaterThanOrEqual(10);
    expect(playbook.offers.length).toBeGreaterThanOrEqual(10);
  });

  test('has a fix for every type that needs no particular word', () => {
    const covered = new Set(playbook.fixes.filter((fix) => fix.ties.length === 0).flatMap((fix) => fix.types));
    expect(IssueType.options.filter((type) => !covered.has(type))).toEqual([]);
  });

  test('has an offer that suits anybody for every type but the two where none is given', () => {
    const covered = new Set(playbook.offers.filter((offer) => offer.ties.length === 0).flatMap((offer) => offer.types));
    expect(IssueType.options.filter((type) => !covered.has(type) && !WITHOUT_OFFER.includes(type))).toEqual([]);
    expect(WITHOUT_OFFER.filter((type) => covered.has(type))).toEqual([]);
  });

  test('has a careful fix where somebody was hurt or discriminated against, and never money', () => {
    for (const type of WITHOUT_OFFER) {
      const fixes = playbook.fixes.filter((fix) => fix.types.includes(type));
      expect(fixes.some((fix) => fix.suitsRisk && fix.ties.length === 0)).toBe(true);
      expect(fixes.filter((fix) => fix.kind === 'refund' || fix.kind === 'credit')).toEqual([]);
    }
  });

  test('has a careful offer that suits anybody', () => {
    expect(playbook.offers.some((offer) => offer.suitsRisk && offer.ties.length === 0)).toBe(true);
  });

  test('promises in plain words that follow "I will"', () => {
    for (const { id, does } of [...playbook.fixes, ...playbook.offers]) {
      const words = does.split(' ').length;
      expect(words, id).toBeGreaterThanOrEqual(4);
      expect(words, id).toBeLessThanOrEqual(22);
      expect(does, id).toMatch(/^[a-z]/);
      expect(does, id).not.toMatch(
        /[.\d]$|\d|complimentary|token|voucher|inconvenience|valued|guarantee|\b(have|has) been (?:sent|refunded)/,
      );
    }
  });

  test('is printed and read back unchanged, as the file itself is', () => {
    expect(parsePlaybook(printPlaybook(playbook), 'again.yaml')).toEqual(playbook);
    expect(printPlaybook(playbook)).toBe(starterText(trade));
  });
});

test('no two fixes of a starter make the same promise', () => {
  for (const playbook of STARTERS.values()) {
    const deeds = playbook.fixes.map((fix) => fix.does);
    expect(new Set(deeds).size).toBe(deeds.length);
  }
});

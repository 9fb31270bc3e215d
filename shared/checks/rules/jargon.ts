/** The rule: words that only insiders know. */
import type { Rule } from '../rule.ts';

export const jargon: Rule = {
  id: 'jargon',
  title: 'Jargon',
  why: 'Plain words, short steps and no jargon for people who are not at home with it; a customer who asked for plain words loses trust with each one.',
  severity: 'warning',
  where: 'everywhere',
  phrases: [
    'clear (your|the) (cache|cookies)',
    '(cookies|dns|ip address|firmware|api|backend|back end|frontend|ssl|access token|api token|browser extension|sso|2fa|mfa|authentication token|session expired|whitelist|reboot the router|csv|json|sql)',
    '(sku|rma|sla|kpi|eta|poc|eod|cob|b2b|pii|kyc|aml|crm|erp|fifo|moq|tat|ticket id|use case|root cause analysis)',
    '(utilize|utilise|utilized|utilised|utilizing|facilitate|facilitating|leverage|leveraging|synergy|operationalize|actioned|action this|remediate|remediation|escalation matrix|stakeholder|stakeholders|deliverable|deliverables|bandwidth|circle back|touch base|deep dive|low hanging|going live|onboarding|offboarding|end user|reach out)',
    '(amortization|amortisation|escrow analysis|chargeback|provisional credit|accrued interest|adverse action|tradeline|charge-off|charge off|subrogation|nostro|vostro|correspondent bank|beneficiary institution|pacs|swift mt|mt103|uetr|iban discrepancy|reconciliation|ledger entry|remitter|remittance advice|settlement leg|indemnity|deductible|endorsement|actuarial)',
    '(pursuant to|herein|hereby|heretofore|aforementioned|notwithstanding|hereinafter|thereof|therein|forthwith|in lieu of|per se|inter alia|ipso facto|without prejudice|henceforth|whilst we endeavour|in receipt of|undersigned|enclosed herewith|with reference to|with regard to your|in respect of|commence|commenced|terminate|terminated|subsequent to|prior to your|in the event that|at this point in time|on a going forward basis|due to the fact that|for the purpose of)',
  ],
  accepts: (hit, sentence, ground) => {
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    if (ground.input.complaint.text.toLowerCase().includes(words)) return false;
    return !/\b(?:no|not|don't need a|without|need a|need no) (?:\w+ ){0,2}$/.test(
      sentence.lower.slice(0, sentence.tokens[hit.first]?.start),
    );
  },
  message: (words) => `“${words}” is a word for insiders. Say it as you would to a neighbour.`,
  flagged: [
    { text: 'Please clear your cache.' },
    { text: 'Pursuant to our call, the fee is gone.' },
    { text: 'We will leverage our escalation matrix.' },
  ],
  passing: [
    { text: 'The token you were sent had run out.', complaint: 'it says token expired' },
    { text: 'You do not need a token.' },
  ],
};

/** What to look at in the house after each kind of complaint: where causes hide, and what tends to stop them. Only data. */
import type { IssueType } from '../domain/issue-type.ts';

export interface TeamAdvice {
  /** Where to look for the cause, in words that follow "Find out". */
  readonly cause: string;
  /** What tends to stop it, in words that follow "Consider". */
  readonly prevent: string;
}

export const TEAM_ADVICE: Readonly<Record<IssueType, TeamAdvice>> = {
  'late-or-lost-delivery': {
    cause: 'at which hand-over the parcel stood still, and who could have seen it first',
    prevent: 'a daily list of parcels without a scan for two days, with one name beside it',
  },
  'wrong-or-missing-item': {
    cause: 'whether it was picked, packed or labelled wrong',
    prevent: 'having one person read the order aloud against the box before it is closed',
  },
  'defective-or-damaged': {
    cause: 'whether others from the same batch or shelf have the same fault, and how it left the house unseen',
    prevent: 'a check of the part that failed before anything of this kind goes out',
  },
  'food-or-drink': {
    cause: 'who tasted or saw it last, and what was different in that hour',
    prevent: 'a look at the plate at the pass, by the person who knows the order',
  },
  'slow-service': {
    cause: 'where the time went: how many people were on, and what they were doing',
    prevent: 'telling people the wait before they begin to wait, and calling in help at a set point',
  },
  'staff-conduct': {
    cause: 'what was said, from the person concerned first and without a verdict beforehand',
    prevent: 'going through this very situation with the team, and what a good answer would have been',
  },
  billing: {
    cause: 'which rule or hand produced the charge, and who else was charged the same way',
    prevent: 'a look at every bill that differs from the last one before it goes out',
  },
  'refund-or-cancellation': {
    cause: 'on whose desk the request lay, and what it was waiting for',
    prevent: 'a date in the calendar for each refund agreed, and a line to the customer on that date',
  },
  'travel-disruption': {
    cause: 'when it was known here, and when the traveller heard of it',
    prevent: 'sending the new plan together with the bad news, not after it',
  },
  'lost-or-damaged-property': {
    cause: 'the last place where it was seen, and who had it in hand there',
    prevent: 'writing down what is handed over, with a signature or a photograph, both ways',
  },
  premises: {
    cause: 'when the place was last looked at, and by whom',
    prevent: 'a round at fixed hours with a sheet that somebody else reads',
  },
  'service-outage': {
    cause: 'what failed, when it was noticed here, and what customers were told meanwhile',
    prevent: 'an alarm that rings before the customers do, and a status message that is true',
  },
  workmanship: {
    cause: 'which step was left out or hurried, and whether the job was checked before leaving',
    prevent: 'a last look at the finished work together with the customer',
  },
  'unresponsive-support': {
    cause: 'who had the earlier messages, and where each of them stopped',
    prevent: 'one name on every open complaint, and a list of those without an answer after a day',
  },
  'misleading-information': {
    cause: 'where the wrong statement stands or who still believes it, and who else was told the same',
    prevent: 'correcting the text or the answer sheet today, before the next customer reads it',
  },
  'account-access-or-fraud': {
    cause: 'which check let it through or shut the customer out, and whether other accounts show the same',
    prevent: 'a person who may step in where the automatic check fails',
  },
  'record-error': {
    cause: 'where the wrong entry came from, and to whom it has been passed on',
    prevent: 'comparing what comes in with the source before it is stored or reported',
  },
  privacy: {
    cause: 'what got out, to whom, since when, and whether it can be called back',
    prevent: 'asking at each step who needs to see this, and closing what nobody needs',
  },
  'injury-or-illness': {
    cause: 'what happened, in writing and from each person, while memory is fresh; keep everything as it is',
    prevent: 'taking the thing or place out of use until it has been examined',
  },
  discrimination: {
    cause: 'what was said and done, through somebody who was no part of it',
    prevent: 'looking at how often people are treated differently at this very point',
  },
  'unfair-decision': {
    cause: 'on what papers the decision rested, and what was not looked at',
    prevent: 'giving the reason with each refusal, and a name for questions',
  },
  other: {
    cause: 'what the customer expected, and from what they expected it',
    prevent: 'noting it where the next person who meets it will see it',
  },
};

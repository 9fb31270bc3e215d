/** The words for a complaint type where no scene fits: what such a thing should be like, and that it is looked into. Wording only. */
import type { Scene } from './scene.ts';

const ALWAYS = [/./];

export const ANY_SCENES: readonly Scene[] = [
  {
    types: ['slow-service'],
    when: ALWAYS,
    says: ['Nobody should be left waiting without a word.'],
    acts: ["I'll find out what held things up, and why nobody said so."],
  },
  {
    types: ['unresponsive-support'],
    when: ALWAYS,
    says: ['Nobody should have to write here to get an answer.'],
    acts: ["I'll answer it myself, and find out where it was left lying."],
  },
  {
    types: ['staff-conduct'],
    when: ALWAYS,
    says: ['Nobody should come away from us feeling like that.'],
    acts: ["I'll hear from the people who were there what happened, and deal with it."],
  },
  {
    types: ['billing'],
    when: ALWAYS,
    says: ['A bill has to be right, and easy to follow.'],
    acts: ["I'll go through the figures line by line, and answer for each of them."],
  },
  {
    types: ['refund-or-cancellation'],
    when: ALWAYS,
    says: ["Money that is owed shouldn't have to be chased."],
    acts: ["I'll find out where it is stuck, and get it moving."],
  },
  {
    types: ['account-access-or-fraud'],
    when: ALWAYS,
    says: ['Whoever is in trouble with an account needs a person to talk to.'],
    acts: ["I'll have a person look at it, and explain what happened."],
  },
  {
    types: ['travel-disruption'],
    when: ALWAYS,
    says: ['People plan their days around a journey, so it has to be kept.'],
    acts: ["I'll look into what became of that journey, and answer with reasons."],
  },
  {
    types: ['premises'],
    when: ALWAYS,
    says: ['A place that is open to people should be clean, safe and looked after.'],
    acts: ["I'll go and see the place for myself, and have it put right."],
  },
  {
    types: ['service-outage'],
    when: ALWAYS,
    says: ['When something that people depend on stops working, every hour counts.'],
    acts: ["I'll find out what went wrong there, and answer for it."],
  },
  {
    types: ['misleading-information'],
    when: ALWAYS,
    says: ['People have to be able to go by what they are told.'],
    acts: ["I'll find out what was said and by whom, and what is right."],
  },
  {
    types: ['record-error'],
    when: ALWAYS,
    says: ['What stands on paper about a person has to be right.'],
    acts: ["I'll find out how the wrong entry came about, and have it corrected."],
  },
  {
    types: ['unfair-decision'],
    when: ALWAYS,
    says: ['A no should come with reasons that anyone can follow.'],
    acts: ["I'll have the decision read again by somebody who didn't make it."],
  },
  {
    types: ['injury-or-illness'],
    when: ALWAYS,
    says: ['Nobody should come to harm where they trusted us to take care.'],
    acts: ["I'll go through what happened with everyone who was there."],
  },
  {
    types: ['food-or-drink'],
    when: ALWAYS,
    says: ['Food has to be good and fit to eat, whoever it is for.'],
    acts: ["I'll go over how it was made and kept, from the start."],
  },
  {
    types: ['defective-or-damaged'],
    when: ALWAYS,
    says: ['What is sold should be whole, and work.'],
    acts: ["I'll find out what is wrong with it, and see it put right."],
  },
  {
    types: ['lost-or-damaged-property'],
    when: ALWAYS,
    says: ['What is left in our care should come back as it was.'],
    acts: ["I'll find out what happened to it, and answer for it."],
  },
  {
    types: ['other'],
    when: ALWAYS,
    says: [],
    acts: ["I'll go through it point by point with the people concerned, and answer each of them."],
  },
];

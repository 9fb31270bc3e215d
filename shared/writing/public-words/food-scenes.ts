/** Scenes at the table, in the kitchen and at the counter. Wording only; which one fits is chosen elsewhere. */
import type { Scene } from './scene.ts';

const FOOD = ['food-or-drink', 'injury-or-illness', 'wrong-or-missing-item', 'defective-or-damaged'] as const;
const FED =
  /\b(?:food|meal|ate|eat|eating|burgers?|pizza|chicken|fries|chips|soup|salad|curry|kebab|doner|donner|sushi|steak|ribeye|brisket|chow|mein|ramen|broth|croquetas|donuts?|roast\w*|dinner|lunch|breakfast|sandwich|bread|loaf|cake|pasta|noodles|rice|fish|oysters?|menu|restaurant|waiter|waitress|table|dish|plate|takeaway|bagel|taco\w*|wrap|coffee|drinks?|beer|dessert|bun|muffin|smoothie|box)\b/;

export const FOOD_SCENES: readonly Scene[] = [
  {
    grave: true,
    types: FOOD,
    when: [
      /\b(?:allerg\w*|anaphyla\w*|epipen|coeliac|celiac|gluten|sesame|nut[- ]free|dairy[- ]free|sugar[- ]free|vegan|veggie|vegetarian|halal|kosher|pork)\b/,
      FED,
    ],
    says: [
      "When somebody says what they can't eat, that word has to reach the plate.",
      'What a guest must not eat has no place on the plate, whatever the rush.',
    ],
    acts: [
      "I'll find out where that word was lost between the order and the plate.",
      "I'll go through how that order was taken and made, with everyone who handled it.",
    ],
  },
  {
    grave: true,
    types: FOOD,
    when: [
      /\b(?:hairs?|plastic|glass|metal|bugs?|fly|flies|maggots?|cockroach\w*|roach\w*|insects?|worms?|caterpillar|slug|staple|wire|screw|tooth|knife|plaster|band[- ]?aid)\b/,
      /\b(?:in (?:it|my|the|our|her|his|one)|inside|bit (?:on|into|down)|found|piece of)\b/,
      FED,
    ],
    says: [
      'Nothing belongs on a plate except food.',
      'What is served to eat must be fit to eat, down to the last bite.',
    ],
    acts: [
      "I'll find out how it got in there, starting with the people who prepared it.",
      "I'll go back over how it was prepared, step by step, until I know how that got in.",
    ],
  },
  {
    types: FOOD,
    when: [/\b(?:raw|undercooked|not cooked|pink (?:in|inside|as)|frozen (?:in|inside|at)|bloody in)\b/, FED],
    says: [
      'Food has to be cooked through before it leaves the kitchen.',
      'Nobody should have to send a plate back to get it cooked.',
    ],
    acts: [
      "I'll go through that service with the kitchen, and find out how it was sent out like that.",
      "I'll find out who checked that plate before it went out, or why nobody did.",
    ],
  },
  {
    types: FOOD,
    when: [
      /\b(?:food poison\w*|(?:been|was|were|got|felt|so|violently) (?:\w+ )?(?:sick|ill)|vomit\w*|threw up|throwing up|diarrh\w*|stomach)\b/,
      FED,
    ],
    says: [
      'Nobody should go home from a meal and fall ill.',
      'A meal should be remembered for anything but what came after it.',
    ],
    acts: [
      "I'll have what was served, and how it was kept, looked into from the start.",
      "I'll go through that day in the kitchen, and tell what I find as it is.",
    ],
  },
  {
    types: FOOD,
    when: [
      /\b(?:mou?ld\w*|out of date|past its|expired|stale|gone off|rotten|sour milk|use[- ]by|best before|spoiled)\b/,
      FED,
    ],
    says: ['Nothing past its best should be sold.', 'What is on sale has to be fresh.'],
    acts: ["I'll find out how long it stood there, and who should have seen it."],
  },
  {
    types: [...FOOD, 'slow-service', 'late-or-lost-delivery'],
    when: [
      /\b(?:(?:stone|ice|freezing|was|were|came|arrived|everything|food|served|still|its|it's)[ -](?:stone )?cold|lukewarm|luke warm|warm at best|cold (?:food|chips|fries|pizza|burger|coffee|soup))\b/,
      FED,
    ],
    says: ['Hot food has to arrive hot.', 'Nobody orders a hot meal to eat it cold.'],
    acts: [
      "I'll find out where it stood, and for how long, before it went out.",
      "I'll find out what kept it between the stove and the table.",
    ],
  },
  {
    types: ['slow-service', 'food-or-drink', 'staff-conduct'],
    when: [
      /\b(?:nobody|no one|no-one|waited|waiting|sat|ignored|walked past|(?:after|before) us)\b/,
      /\b(?:table|menus?|waiter|waitress|server|order|served|food|tables|hostess)\b/,
      /\b(?:min|mins|minutes|hours?|hrs?|served|walked out|left)\b/,
    ],
    says: [
      'Nobody goes out to sit at a table while others are served.',
      'Nobody should sit at a table for that long without being asked what they would like.',
    ],
    acts: [
      "I'll go through that shift with the people who were on, and find out who had that table.",
      "I'll find out who should have come to the table, and why nobody did.",
    ],
  },
  {
    types: ['wrong-or-missing-item', 'food-or-drink'],
    when: [
      /\b(?:missing|forgot|left out|wrong (?:order|one|food|pizza|drink|dish|sauce)|not what (?:i|we) ordered|instead of|asked for|no (?:sauce|drink|cutlery|fries|chips))\b/,
      FED,
    ],
    says: ['What was ordered is what should be in the bag.', 'An order is right when what was asked for is in it.'],
    acts: ["I'll find out how that order was made up and who checked it."],
  },
  {
    types: [
      'travel-disruption',
      'unfair-decision',
      'slow-service',
      'food-or-drink',
      'record-error',
      'staff-conduct',
      'refund-or-cancellation',
      'wrong-or-missing-item',
    ],
    when: [
      /\b(?:reservation|reserved|booked a table|table for|table booked|our table|booking)\b/,
      /\b(?:given (?:away|the|our|my)|walk-?in|no record|no table|lost|cancel\w*|full|turned away|gave (?:it|our|my))\b/,
      FED,
    ],
    says: ['A table that is booked has to be there when its guests arrive.'],
    acts: ["I'll find out what became of that booking, and why nobody called."],
  },
  {
    types: ['food-or-drink'],
    when: [
      /\b(?:portion|tiny|small|dry|salty|bland|burn(?:t|ed)|greasy|soggy|tough|overcooked|tasteless|watery|rubbery|hard as)\b/,
      FED,
    ],
    says: ['A plate like that should not get past the kitchen door.'],
    acts: ["I'll go over that dish with the kitchen, and taste it myself."],
  },
];

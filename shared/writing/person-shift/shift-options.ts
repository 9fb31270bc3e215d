/** What has to be known before a clause can be turned round: who is who, and how the business speaks. */

/** Whom a third person ("they", "he") stands for. */
export type Party = 'business' | 'others';

/** Who is who in a complaint, and how the answer speaks. */
export type ShiftOptions = {
  /** How the business speaks of itself where the customer says "you". */
  speaker: 'I' | 'we';
  /** Whether "you are" may be written "you're" where the customer contracted too. */
  contractions: boolean;
  /** ISO date or date-time of the complaint. */
  writtenAt: string | undefined;
  /** Names the business goes by, as written. */
  businessNames: readonly string[];
  /** Lower-case words that are names, so that they keep a capital when shouting is brought down. */
  properNames: ReadonlySet<string>;
  /** The whole complaint is in capitals. */
  shouted: boolean;
  /** "you" is the business, or anyone at all ("you can see the street through it"). */
  you: 'business' | 'anyone';
  they: Party;
  he: Party;
  she: Party;
  /** Deeds without a doer were surely ours: "I was told" may become "we told you". */
  own: boolean;
  /** Who acts in a clause that leaves it out ("Waited 50 minutes"). */
  subject: 'customer' | 'business' | 'unknown';
  /** Where they paid through a bank or a payment service, the seller is somebody else. */
  sellers?: Party;
  /** A sentence from its first word to its stop: less likely torn out of something than a clause. */
  whole?: boolean;
};

/** The commonest case: a customer who writes to the business as "you". */
export const DIRECT: ShiftOptions = {
  speaker: 'we',
  contractions: true,
  writtenAt: undefined,
  businessNames: [],
  properNames: new Set(),
  shouted: false,
  you: 'business',
  they: 'others',
  he: 'others',
  she: 'others',
  own: true,
  subject: 'unknown',
};

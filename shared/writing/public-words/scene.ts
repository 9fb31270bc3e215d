/** What a scene is: a thing that goes wrong in many businesses, with the words strangers may read about it. No scene stands here. */
import type { IssueType } from '../../domain/issue-type.ts';
import type { Trade } from '../../domain/playbook.ts';

/** One kind of failure as it may be spoken of in public: in general, so that nothing about the person is confirmed. */
export type Scene = {
  /** The complaint types that it may stand for. */
  types: readonly IssueType[];
  /** It stands in many complaints beside the matter itself, so that whatever is more particular comes before it. */
  broad?: boolean;
  /** Danger to people, which comes before whatever else is told. */
  grave?: boolean;
  /** Only in these trades; any when left out. */
  trades?: readonly Trade[];
  /** What the complaint says when it tells of this; matched against lower-case text. */
  when: readonly RegExp[];
  /** What should have been: whole sentences about the deed, never about the person. */
  says: readonly string[];
  /** What is done about it: a whole sentence, written with "I" and contractions; attention only, no money and no date. */
  acts: readonly string[];
};

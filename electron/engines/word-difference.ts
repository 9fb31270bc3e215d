/** Where the engines' side finds the difference between two texts. Nothing of its own. */
export { wordDifference } from '../../shared/writing/word-difference.ts';

/** The codes of all expected failures, each with what a person is told. A code without words does not compile. */

export type ErrorCode =
  | 'complaint-empty'
  | 'complaint-too-long'
  | 'playbook-invalid'
  | 'playbook-unreadable'
  | 'template-broken'
  | 'settings-invalid'
  | 'settings-unwritable'
  | 'file-unreadable'
  | 'engine-unavailable'
  | 'wrong-use'
  | 'not-allowed'
  | 'internal';

export interface ErrorWords {
  /** What happened, in a sentence a shop owner understands. */
  readonly sentence: string;
  /** What to do now. */
  readonly nextStep: string;
}

export const ERROR_WORDS: Readonly<Record<ErrorCode, ErrorWords>> = {
  'complaint-empty': { sentence: 'There is no complaint to read.', nextStep: 'Paste what the customer wrote.' },
  'complaint-too-long': {
    sentence: 'The text is longer than PlusOne reads at once.',
    nextStep: 'Paste the part that holds the complaint.',
  },
  'playbook-invalid': {
    sentence: 'The playbook has an entry that PlusOne does not understand.',
    nextStep: 'Correct the line that is named, or go back to the starter playbook.',
  },
  'playbook-unreadable': {
    sentence: 'The playbook file could not be read.',
    nextStep: 'Check that the file is there and that you may open it.',
  },
  'template-broken': {
    sentence: 'A template has a mistake and was left out.',
    nextStep: 'Open the file at the line that is named and correct it.',
  },
  'settings-invalid': {
    sentence: 'The settings file was damaged and has been set aside.',
    nextStep: 'PlusOne goes on with the last good settings; look them over.',
  },
  'settings-unwritable': {
    sentence: 'The settings could not be saved.',
    nextStep: 'Check that the disk is not full and that you may write to the data folder.',
  },
  'file-unreadable': {
    sentence: 'The file could not be read.',
    nextStep: 'Check the name, and that you may open it.',
  },
  'engine-unavailable': {
    sentence: 'This engine cannot write drafts right now.',
    nextStep: 'Use the offline engine, or look at the engine in the settings.',
  },
  'wrong-use': { sentence: 'That is not how this command is used.', nextStep: 'See plusone --help.' },
  'not-allowed': { sentence: 'This page may not do that.', nextStep: 'Open PlusOne again from its own address.' },
  internal: {
    sentence: 'Something went wrong inside PlusOne.',
    nextStep: 'Your text is still there. Try again; if it happens once more, restart PlusOne.',
  },
};

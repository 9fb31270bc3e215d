/** The codes of all expected failures, each with what a person is told. A code without words does not compile. */

export type ErrorCode =
  | 'complaint-empty'
  | 'complaint-too-long'
  | 'playbook-invalid'
  | 'playbook-unreadable'
  | 'template-broken'
  | 'template-changed'
  | 'template-exists'
  | 'template-unwritable'
  | 'settings-invalid'
  | 'settings-unwritable'
  | 'file-unreadable'
  | 'file-not-text'
  | 'file-empty'
  | 'file-too-large'
  | 'table-without-rows'
  | 'folder-unopened'
  | 'engine-unavailable'
  | 'key-missing'
  | 'key-wrong'
  | 'key-unsaved'
  | 'key-not-permitted'
  | 'credit-used-up'
  | 'rate-limited'
  | 'claude-overloaded'
  | 'claude-timeout'
  | 'claude-offline'
  | 'local-offline'
  | 'local-timeout'
  | 'local-failed'
  | 'proxy-failed'
  | 'certificate-unknown'
  | 'claude-disconnected'
  | 'claude-refused'
  | 'claude-cut-short'
  | 'claude-empty'
  | 'claude-failed'
  | 'claude-rejected'
  | 'model-gone'
  | 'address-wrong'
  | 'request-too-long'
  | 'case-gone'
  | 'cases-busy'
  | 'cases-damaged'
  | 'cases-newer'
  | 'cases-unavailable'
  | 'cases-unwritable'
  | 'disk-full'
  | 'backup-unusable'
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
  'template-changed': {
    sentence: 'This template was changed on the disk while you were editing it.',
    nextStep: 'Take what is there now, or save yours over it.',
  },
  'template-exists': {
    sentence: 'You already have a template of this name.',
    nextStep: 'Give this one another id, on its line that begins with “id:”.',
  },
  'template-unwritable': {
    sentence: 'The template could not be saved.',
    nextStep: 'Your text is still here. Check that the disk is not full and that you may write to the data folder.',
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
  'file-not-text': {
    sentence: 'PlusOne cannot read this kind of file.',
    nextStep: 'Open it and paste its text, or save the e-mail as .eml and drop that.',
  },
  'file-empty': {
    sentence: 'There is no text in the file.',
    nextStep: 'Open it and paste what the customer wrote; pictures are not read.',
  },
  'file-too-large': {
    sentence: 'The file is larger than 10 MB.',
    nextStep: 'Open it and paste the part that holds the complaint.',
  },
  'table-without-rows': {
    sentence: 'There are no rows below the first line of the table.',
    nextStep: 'Save the table as CSV with one line of headings and one line for each complaint.',
  },
  'folder-unopened': {
    sentence: 'The folder could not be opened from here.',
    nextStep: 'Copy its path and open it by hand.',
  },
  'engine-unavailable': {
    sentence: 'This engine cannot write drafts right now.',
    nextStep: 'Use the offline engine, or look at the engine in the settings.',
  },
  'key-missing': {
    sentence: 'There is no key for Claude yet.',
    nextStep: 'Enter your key in the settings, or go on with the offline engine.',
  },
  'key-wrong': {
    sentence: 'Claude does not accept this key.',
    nextStep: 'Copy the key again from your Anthropic account and enter it in the settings.',
  },
  'key-unsaved': {
    sentence: 'The key could not be kept on this machine.',
    nextStep: 'It works until PlusOne is closed. Check that you may write to the data folder, then enter it again.',
  },
  'key-not-permitted': {
    sentence: 'This key may not use the chosen model.',
    nextStep: 'Choose another model in the settings, or ask whoever gave you the key.',
  },
  'credit-used-up': {
    sentence: 'The credit of your Anthropic account is used up.',
    nextStep: 'Add credit in your Anthropic account, or go on with the offline engine.',
  },
  'rate-limited': {
    sentence: 'Claude takes no more requests from this key for the moment.',
    nextStep: 'Wait a little and draft again; the offline draft is there meanwhile.',
  },
  'claude-overloaded': {
    sentence: 'Claude has too much to do right now.',
    nextStep: 'Try again in a minute; the offline draft is there meanwhile.',
  },
  'claude-timeout': {
    sentence: 'Claude did not answer in time.',
    nextStep: 'Try again, or allow more time in the settings.',
  },
  'claude-offline': {
    sentence: 'Claude cannot be reached from this machine.',
    nextStep: 'Check the internet connection, then draft again.',
  },
  'local-offline': {
    sentence: 'The local model does not answer.',
    nextStep: 'Start its server (Ollama, LM Studio, llama.cpp) and check its address in the settings.',
  },
  'local-timeout': {
    sentence: 'The local model did not answer in time.',
    nextStep: 'A large model takes a while to load: try again, or allow more time in the settings.',
  },
  'local-failed': {
    sentence: 'The local model’s server reported a mistake.',
    nextStep: 'Look at its own window for the reason, or choose another model in the settings.',
  },
  'proxy-failed': {
    sentence: 'The network’s proxy did not let the request through.',
    nextStep: 'Check the proxy in the settings, with its name and password; your IT people know them.',
  },
  'certificate-unknown': {
    sentence: 'The connection to Claude could not be trusted: its certificate is not known here.',
    nextStep: 'Something on this network reads the traffic. Ask your IT people to add its certificate to this machine.',
  },
  'claude-disconnected': {
    sentence: 'The connection broke while the reply was being written.',
    nextStep: 'What had arrived is kept. Choose “go on”, or draft again.',
  },
  'claude-refused': {
    sentence: 'Claude declined to write this reply.',
    nextStep: 'Use the offline draft, or take out what is not part of the complaint and draft again.',
  },
  'claude-cut-short': {
    sentence: 'The reply became longer than the model may write at once.',
    nextStep: 'What has arrived is kept. Choose “go on”, or ask for a shorter reply.',
  },
  'claude-empty': {
    sentence: 'The answer came without a reply in it.',
    nextStep: 'Draft again, or choose another model in the settings.',
  },
  'claude-failed': {
    sentence: 'Something went wrong at Claude’s end.',
    nextStep: 'Try again in a minute; the offline draft is there meanwhile.',
  },
  'claude-rejected': {
    sentence: 'Claude did not understand the request.',
    nextStep: 'Choose another model or effort in the settings, then draft again.',
  },
  'model-gone': {
    sentence: 'The chosen model does not exist, or no longer.',
    nextStep: 'Choose one of the models in the settings.',
  },
  'address-wrong': {
    sentence: 'What answers at this address is not what PlusOne expects there.',
    nextStep: 'Check the address in the settings; on a guest network, sign in with the browser first.',
  },
  'request-too-long': {
    sentence: 'Complaint and playbook together are longer than this model reads.',
    nextStep: 'Shorten the complaint to what matters, or choose a larger model.',
  },
  'case-gone': {
    sentence: 'This case is not there any more.',
    nextStep: 'It may have been erased in another window. Your text is still in front of you; copy it if you need it.',
  },
  'cases-busy': {
    sentence: 'Another PlusOne is working on your cases right now.',
    nextStep: 'Wait a moment; what you typed is still there and is saved with the next try.',
  },
  'cases-damaged': {
    sentence: 'The file with your cases is damaged.',
    nextStep: 'Restore a backup in the settings. The damaged file is kept, and what can still be read is brought over.',
  },
  'cases-newer': {
    sentence: 'Your cases were kept by a newer PlusOne than this one.',
    nextStep: 'Install the newest PlusOne. Nothing was changed; drafting goes on without keeping cases.',
  },
  'cases-unavailable': {
    sentence: 'Cases cannot be kept with this version of Node.',
    nextStep: 'Start PlusOne with npm start, or install Node 24. Drafting goes on without keeping cases.',
  },
  'cases-unwritable': {
    sentence: 'Your cases could not be saved.',
    nextStep:
      'What you typed is still there. Check that the data folder is in its place and that you may write to it; PlusOne tries again.',
  },
  'disk-full': {
    sentence: 'The disk is full, so your cases could not be saved.',
    nextStep: 'What you typed is still there. Make some room; PlusOne tries again.',
  },
  'backup-unusable': {
    sentence: 'This backup cannot be used.',
    nextStep: 'Choose another one. Nothing was changed.',
  },
  'wrong-use': { sentence: 'That is not how this command is used.', nextStep: 'See plusone --help.' },
  'not-allowed': { sentence: 'This page may not do that.', nextStep: 'Open PlusOne again from its own address.' },
  internal: {
    sentence: 'Something went wrong inside PlusOne.',
    nextStep: 'Your text is still there. Try again; if it happens once more, restart PlusOne.',
  },
};

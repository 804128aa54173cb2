import { dockStart } from '@nlpjs/basic';
import Fuse from 'fuse.js';
import natural from 'natural';

/** Classifiers need something to tell requests from; we do not. Ordinary messages, none of them among those judged. */
const ordinary = [
  'Hello',
  'Thanks a lot',
  'Where is my parcel?',
  'How do I reset my password?',
  'What are your opening hours?',
  'I want to cancel my order.',
  'The app does not start.',
  'Can I pay by card?',
  'Need help with an invoice.',
  'Do you ship abroad?',
  'Can I change my address?',
  'That did not work.',
];

/** The ways other libraries offer to do the same: name → phrases → text → whether it is a request. */
export const peers = {
  'nlp.js': nlpJs,
  'natural, logistic regression': logisticRegression,
  'Fuse.js': fuse,
};

/** Naming any setting replaces all of them, so those it would have are named, too. */
const nlpJsDefaults = {
  keepStopwords: true,
  nonefeatureValue: 1,
  nonedeltaMultiplier: 1.2,
  spellCheck: false,
  spellCheckDistance: 1,
  filterZeros: true,
};

async function nlpJs(phrases) {
  const dock = await dockStart({
    use: ['Basic'],
    settings: { nlp: { languages: ['en'], autoSave: false }, 'nlu-en': { ...nlpJsDefaults, log: false } },
  });
  const nlp = dock.get('nlp');
  for (const phrase of phrases) nlp.addDocument('en', phrase, 'handoff');
  for (const text of ordinary) nlp.addDocument('en', text, 'other');
  await nlp.train();
  return async (text) => (await nlp.process('en', text)).intent === 'handoff';
}

async function logisticRegression(phrases) {
  const classifier = new natural.LogisticRegressionClassifier();
  for (const phrase of phrases) classifier.addDocument(phrase, 'handoff');
  for (const text of ordinary) classifier.addDocument(text, 'other');
  classifier.train();
  // A message of unknown words is a tie, which must not count as a request.
  return (text) =>
    classifier.getClassifications(text).some(({ label, value }) => label === 'handoff' && value > 0.5);
}

async function fuse(phrases) {
  // Requests stand anywhere in a message, and a message is no longer than a phrase by chance only.
  const index = new Fuse(phrases, { ignoreLocation: true });
  return (text) => index.search(text.slice(0, 200)).length > 0;
}

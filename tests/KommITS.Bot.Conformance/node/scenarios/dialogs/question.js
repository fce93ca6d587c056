'use strict';
const { InputHints, MessageFactory } = require('botbuilder');

const ask = (text) => text && MessageFactory.text(text, undefined, InputHints.ExpectingInput);

// A prompt's options, with the texts as activities.
module.exports = (prompt, retryPrompt, choices, style) => ({ prompt: ask(prompt), retryPrompt: ask(retryPrompt), choices, style });

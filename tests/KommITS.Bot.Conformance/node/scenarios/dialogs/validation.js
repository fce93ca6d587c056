'use strict';
const { NumberPrompt, TextPrompt, WaterfallDialog } = require('botbuilder-dialogs');
const { DialogBot } = require('./dialogBot');
const question = require('./question');

// The retry prompt answers the first mistakes, the validator itself the third.
const fromOneToTen = async (prompt) => {
  if (prompt.recognized.succeeded && prompt.recognized.value >= 1 && prompt.recognized.value <= 10) return true;
  if (prompt.attemptCount >= 3) await prompt.context.sendActivity(`That was attempt ${prompt.attemptCount}`);
  return false;
};

const trimmed = async (prompt) => {
  if (!prompt.recognized.succeeded) return false;
  prompt.recognized.value = prompt.recognized.value.trim();
  return prompt.recognized.value.length > 0;
};

const ask = new WaterfallDialog('ask', [
  (step) => step.prompt('number', question('From 1 to 10?', 'Not that one. From 1 to 10?')),
  (step) => {
    step.values.number = step.result;
    return step.prompt('text', question('And a word?'));
  },
  async (step) => {
    await step.context.sendActivity(`${step.values.number} and [${step.result}]`);
    return step.endDialog();
  },
]);

module.exports = () => new DialogBot(ask, new NumberPrompt('number', fromOneToTen), new TextPrompt('text', trimmed));

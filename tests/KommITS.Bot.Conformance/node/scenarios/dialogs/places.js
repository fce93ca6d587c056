'use strict';
const { TextPrompt, WaterfallDialog } = require('botbuilder-dialogs');
const { DialogBot } = require('./dialogBot');
const question = require('./question');

// Asks again and again by taking its own place.
const places = new WaterfallDialog('places', [
  (step) => {
    step.values.places = step.options.places ?? '';
    return step.prompt('text', question(`So far:${step.values.places}. Where to?`));
  },
  async (step) => {
    if (step.result !== 'done') return step.replaceDialog('places', { places: `${step.values.places} ${step.result}` });
    await step.context.sendActivity(`All:${step.values.places}`);
    return step.endDialog();
  },
]);

module.exports = () => new DialogBot(places, new TextPrompt('text'));

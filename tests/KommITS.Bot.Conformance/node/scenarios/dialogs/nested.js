'use strict';
const { TextPrompt, WaterfallDialog } = require('botbuilder-dialogs');
const { DialogBot } = require('./dialogBot');
const question = require('./question');

const trip = new WaterfallDialog('trip', [
  (step) => step.beginDialog('seat', { train: step.context.activity.text }),
  async (step) => {
    await step.context.sendActivity(`Seat: ${step.result ?? 'none'}`);
    return step.next('a meal');
  },
  async (step) => {
    await step.context.sendActivity(`And ${step.result}, because of ${step.reason}`);
    return step.beginDialog('seat', { train: 'the way back' });
  },
  async (step) => {
    await step.context.sendActivity(`Back: ${step.result ?? 'none'}`);
    return step.endDialog();
  },
]);

const seat = new WaterfallDialog('seat', [
  (step) => step.prompt('text', question(`Which seat on ${step.options.train}?`)),
  (step) => {
    switch (step.result) {
      case 'none':
        return step.endDialog();
      case 'stop':
        return step.cancelAllDialogs();
      default:
        return step.endDialog(`seat ${step.result}`);
    }
  },
]);

module.exports = () => new DialogBot(trip, seat, new TextPrompt('text'));

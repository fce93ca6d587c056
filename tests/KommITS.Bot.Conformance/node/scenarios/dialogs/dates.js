'use strict';
const { DateTimePrompt, WaterfallDialog } = require('botbuilder-dialogs');
const { DialogBot } = require('./dialogBot');
const question = require('./question');

const show = (resolutions) => resolutions.map(({ timex, value }) => `${timex} as ${value}`).join('; ');

const ask = new WaterfallDialog('ask', [
  (step) => step.prompt('date', question('When?', 'A date, please.')),
  (step) => {
    step.values.first = show(step.result);
    return step.prompt('later', question('And until when?', 'Later than 2027, please.'));
  },
  async (step) => {
    await step.context.sendActivity(`From ${step.values.first} until ${show(step.result)}`);
    return step.endDialog();
  },
]);

const afterThat = async (prompt) => prompt.recognized.succeeded && prompt.recognized.value[0].timex > '2027-12-31';

module.exports = () => new DialogBot(ask, new DateTimePrompt('date'), new DateTimePrompt('later', afterThat));

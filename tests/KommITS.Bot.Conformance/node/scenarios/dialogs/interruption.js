'use strict';
const { ChoicePrompt, ConfirmPrompt, TextPrompt, WaterfallDialog } = require('botbuilder-dialogs');
const { DialogBot } = require('./dialogBot');
const question = require('./question');

const order = new WaterfallDialog('order', [
  (step) => step.prompt('text', question('What do you order?', 'Just say what.')),
  (step) => {
    step.values.what = step.result;
    return step.prompt('choice', question('Which size?', undefined, ['small', 'large']));
  },
  (step) => {
    step.values.size = step.result.value;
    return step.prompt('confirm', question(`A ${step.values.size} ${step.values.what}?`));
  },
  async (step) => {
    await step.context.sendActivity(step.result ? 'Ordered' : 'Dropped');
    return step.endDialog();
  },
]);

class Interruptible extends DialogBot {
  async runDialog(dc) {
    switch (dc.context.activity.text) {
      case 'help':
        await dc.context.sendActivity('You are ordering.');
        return dc.repromptDialog();
      case 'cancel': {
        const { status } = await dc.cancelAllDialogs();
        return dc.context.sendActivity(status === 'cancelled' ? 'Cancelled' : 'Nothing to cancel');
      }
      case 'joke':
        return dc.beginDialog('joke');
      default:
        return super.runDialog(dc);
    }
  }
}

// Goes on top of what waits; when it has ended, that asks again.
const joke = new WaterfallDialog('joke', [
  (step) => step.prompt('text', question('Knock, knock.')),
  async (step) => {
    await step.context.sendActivity(`${step.result}? Ha.`);
    return step.endDialog();
  },
]);

module.exports = () => new Interruptible(order, joke, new TextPrompt('text'), new ChoicePrompt('choice'), new ConfirmPrompt('confirm'));

'use strict';
const { ComponentDialog, Dialog, NumberPrompt, TextPrompt, WaterfallDialog } = require('botbuilder-dialogs');
const { DialogBot } = require('./dialogBot');
const question = require('./question');

// Asks in two steps, hears "help" and "cancel" at any point, and may hand on to a component of its own.
class Address extends ComponentDialog {
  constructor() {
    super('address');
    this.addDialog(new WaterfallDialog('ask', [
      (step) => step.prompt('text', question(`Which street of ${step.options.of}?`)),
      (step) => {
        step.values.street = step.result;
        return step.prompt('number', question('Which number?', 'A number, please.'));
      },
      (step) => {
        step.values.number = step.result;
        return step.values.street === 'nowhere' ? step.endDialog() : step.beginDialog('postcode');
      },
      (step) => step.endDialog(`${step.values.street} ${step.values.number}, ${step.result}`),
    ]));
    this.addDialog(new TextPrompt('text')).addDialog(new NumberPrompt('number')).addDialog(new Postcode());
  }

  async onContinueDialog(innerDc) {
    switch (innerDc.context.activity.text) {
      case 'help':
        await innerDc.context.sendActivity('An address has a street and a number.');
        await innerDc.repromptDialog();
        return Dialog.EndOfTurn;
      case 'cancel':
        await innerDc.context.sendActivity('No address, then.');
        return innerDc.cancelAllDialogs();
      default:
        return super.onContinueDialog(innerDc);
    }
  }

  async onEndDialog(context, instance, reason) {
    await context.sendActivity(`(address left because of ${reason})`);
  }
}

class Postcode extends ComponentDialog {
  constructor() {
    super('postcode');
    this.addDialog(new TextPrompt('text', async (prompt) => prompt.recognized.succeeded && prompt.recognized.value.length === 5));
    this.initialDialogId = 'ask';
    this.addDialog(new WaterfallDialog('ask', [
      (step) => step.prompt('text', question('Which postcode?', 'Five digits.')),
      (step) => step.endDialog(step.result),
    ]));
  }
}

const move = new WaterfallDialog('move', [
  (step) => step.beginDialog('address', { of: step.context.activity.text }),
  async (step) => {
    await step.context.sendActivity(`Moving to ${step.result ?? 'nowhere'}`);
    return step.prompt('text', question('When?'));
  },
  async (step) => {
    await step.context.sendActivity(`Moving ${step.result}`);
    return step.endDialog();
  },
]);

class Moving extends DialogBot {
  async runDialog(dc) {
    switch (dc.context.activity.text) {
      case 'again':
        return dc.repromptDialog();
      case 'stop':
        return dc.cancelAllDialogs();
      case 'aside':
        return dc.beginDialog('text', question('Aside?'));
      default:
        return super.runDialog(dc);
    }
  }
}

module.exports = () => new Moving(move, new Address(), new TextPrompt('text'));

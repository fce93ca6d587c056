'use strict';
const { Dialog, TextPrompt, WaterfallDialog } = require('botbuilder-dialogs');
const { DialogBot } = require('./dialogBot');

// Tells of everything that is done to it.
class Told extends Dialog {
  async beginDialog(dc, options) {
    await dc.context.sendActivity(`begun with ${options?.word ?? 'nothing'}`);
    return Dialog.EndOfTurn;
  }

  async continueDialog(dc) {
    switch (dc.context.activity.text) {
      case 'ask':
        return dc.beginDialog('wait');
      case 'again':
        return dc.replaceDialog(this.id, { word: 'again' });
      case 'end':
        return dc.endDialog('its result');
      case 'cancel':
        return dc.cancelAllDialogs();
      case 'reprompt':
        await dc.repromptDialog();
        return Dialog.EndOfTurn;
      default:
        await dc.context.sendActivity(`continued with ${dc.context.activity.text}`);
        return Dialog.EndOfTurn;
    }
  }

  async resumeDialog(dc, reason, result) {
    await dc.context.sendActivity(`resumed with ${result ?? 'nothing'}`);
    return Dialog.EndOfTurn;
  }

  async repromptDialog(context) {
    await context.sendActivity('asked again');
  }

  async endDialog(context, instance, reason) {
    await context.sendActivity(`left because of ${reason}`);
  }
}

// Waits without a prompt; whatever is said next is its result.
const wait = new WaterfallDialog('wait', [
  async (step) => {
    await step.context.sendActivity('waiting');
    return Dialog.EndOfTurn;
  },
  (step) => step.endDialog(step.result),
]);

module.exports = () => new DialogBot(new Told('told'), wait, new TextPrompt('text'));

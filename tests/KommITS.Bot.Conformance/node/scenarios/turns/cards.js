'use strict';
const { ActivityHandler } = require('botbuilder');

const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Tack, å ä ö' }] };

// What each verb of an Action.Execute is answered with.
const answers = {
  card: () => ({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }),
  message: (data) => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: `You chose ${data.choice}` }),
  error: () => ({ statusCode: 403, type: 'application/vnd.microsoft.error', value: { code: 'Forbidden', message: 'Not you' } }),
};

class Cards extends ActivityHandler {
  constructor() {
    super();
    // Action.Submit comes as a message without text.
    this.onMessage((context) => context.sendActivity(`Submitted: ${context.activity.value?.choice ?? 'nothing'}, text: ${context.activity.text ?? 'none'}`));
  }

  async onAdaptiveCardInvoke(context, value) {
    const { verb, data } = value.action;
    if (verb === 'say') await context.sendActivity(`Pressed by ${context.activity.from.name}`);
    const answer = answers[verb === 'say' ? 'message' : verb];
    if (!answer) throw new Error('No such verb.');
    return answer(data);
  }
}

module.exports = () => new Cards();

'use strict';
const { ActivityHandler, TurnContext } = require('botbuilder');

module.exports = (adapter) => {
  const references = new Map();
  const actions = {
    remember: async (context) => {
      references.set(context.activity.from.id, TurnContext.getConversationReference(context.activity));
      await context.sendActivity('Remembered');
    },
    // Speaks where the person was when they said remember.
    tell: (context) => adapter.continueConversationAsync('', references.get(context.activity.from.id), async (later) => {
      await later.sendActivity(`You are told, in an ${later.activity.type} named ${later.activity.name}`);
    }),
    // The same, but as a new message instead of a reply.
    'tell anew': (context) => adapter.continueConversationAsync(
      '', { ...references.get(context.activity.from.id), activityId: undefined }, async (later) => { await later.sendActivity('You are told anew'); }),
    create: (context) => {
      const { channelId, serviceUrl, recipient, from, conversation, channelData } = context.activity;
      const parameters = { isGroup: false, bot: recipient, members: [from], tenantId: conversation.tenantId, channelData };
      return adapter.createConversationAsync('', channelId, serviceUrl, '', parameters, async (created) => {
        await created.sendActivity(`Hello in ${created.activity.conversation.id}`);
      });
    },
  };
  return new ActivityHandler().onMessage((context) => actions[context.activity.text](context));
};

'use strict';
const { ActivityHandler, MessageFactory } = require('botbuilder');

const edits = {
  'update': async (context) => {
    const sent = await context.sendActivity('Draft');
    await context.updateActivity({ ...MessageFactory.text('Final'), id: sent.id });
  },
  'delete': async (context) => {
    const sent = await context.sendActivity('Draft');
    await context.deleteActivity(sent.id);
  },
  'update and delete': async (context) => {
    const sent = await context.sendActivity('Draft');
    await context.updateActivity({ ...MessageFactory.text('Final'), id: sent.id });
    await context.deleteActivity(sent.id);
    await context.sendActivity('Gone');
  },
  // A press on Submit names the card in replyToId.
  'replace': (context) => context.updateActivity({ ...MessageFactory.text('Replaced'), id: context.activity.replyToId }),
};

module.exports = () => new ActivityHandler().onMessage((context) => edits[context.activity.text](context));

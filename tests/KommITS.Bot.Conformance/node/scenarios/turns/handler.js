'use strict';
const { ActivityHandler } = require('botbuilder');

const ids = (list) => list.map((item) => item.id ?? item.type).join(', ');

// Says which of its methods was called.
module.exports = () => {
  const bot = new ActivityHandler();
  const say = (what) => async (context, next) => {
    await context.sendActivity(what(context.activity));
    await next();
  };
  bot.onMessage(say(() => 'message'));
  bot.onMessageUpdate(say((activity) => `updated to ${activity.text}`));
  bot.onMessageDelete(say(() => 'deleted'));
  bot.onReactionsAdded(say((activity) => `reactions added: ${ids(activity.reactionsAdded)}`));
  bot.onReactionsRemoved(say((activity) => `reactions removed: ${ids(activity.reactionsRemoved)}`));
  bot.onMembersAdded(say((activity) => `members added: ${ids(activity.membersAdded)}`));
  bot.onMembersRemoved(say((activity) => `members removed: ${ids(activity.membersRemoved)}`));
  bot.onInstallationUpdateAdd(say((activity) => `installed: ${activity.action}`));
  bot.onInstallationUpdateRemove(say((activity) => `uninstalled: ${activity.action}`));
  bot.onEvent(say((activity) => `event ${activity.name}: ${activity.value?.count}`));
  bot.onTyping(say(() => 'typing'));
  bot.onEndOfConversation(say((activity) => `end: ${activity.code}`));
  bot.onUnrecognizedActivityType(say((activity) => `unrecognized: ${activity.type}`));
  return bot;
};

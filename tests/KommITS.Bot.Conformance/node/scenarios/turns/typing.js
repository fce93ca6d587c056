'use strict';
const { ActivityHandler, ShowTypingMiddleware } = require('botbuilder');

module.exports = (adapter) => {
  adapter.use(new ShowTypingMiddleware(700, 60_000));
  const answer = async (context) => {
    if (context.activity.text === 'slow') await new Promise((resolve) => setTimeout(resolve, 1300));
    await context.sendActivity(`Answered, responded before: ${context.responded}`);
  };
  return new ActivityHandler().onMessage(answer).onEvent(answer);
};

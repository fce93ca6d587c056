'use strict';
const { ActivityHandler } = require('botbuilder');

// Fails after it has said something; nobody takes care of it.
module.exports = () => new ActivityHandler().onMessage(async (context) => {
  await context.sendActivity(`You said: ${context.activity.text}`);
  if (context.activity.text === 'fail') throw new Error('It failed');
});

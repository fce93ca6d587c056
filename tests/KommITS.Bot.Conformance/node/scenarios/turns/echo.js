'use strict';
const { ActivityHandler } = require('botbuilder');

module.exports = () => new ActivityHandler().onMessage((context) => context.sendActivity(`You said: ${context.activity.text ?? 'nothing'}`));

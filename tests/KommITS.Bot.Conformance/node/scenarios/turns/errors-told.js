'use strict';
const untold = require('./errors-untold');

// The same bot, on an adapter that tells the person.
module.exports = (adapter) => {
  adapter.onTurnError = (context) => context.sendActivity('Sorry, that failed.');
  return untold();
};

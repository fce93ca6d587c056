'use strict';
const { TeamsActivityHandler } = require('botbuilder');

// Overrides nothing.
module.exports = () => new TeamsActivityHandler();

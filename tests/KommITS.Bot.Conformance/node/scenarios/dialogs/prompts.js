'use strict';
const { MessageFactory } = require('botbuilder');
const { AttachmentPrompt, ChoicePrompt, ConfirmPrompt, ListStyle, NumberPrompt, TextPrompt, WaterfallDialog } = require('botbuilder-dialogs');
const { DialogBot } = require('./dialogBot');
const question = require('./question');

const colours = ['red', 'green', 'blue'];
const long = ['the municipality of Lekeberg', 'the municipality of Umeå'];
const synonyms = [{ value: 'red', synonyms: ['crimson', 'ruby'] }, { value: 'sky blue', action: { type: 'imBack', title: 'Blue sky', value: 'blue sky' } }];

// The question for each word that a conversation begins with.
const questions = {
  text: ['text', question('Your name?', 'A name, please.')],
  number: ['number', question('How many?', 'A number, please.')],
  choice: ['choice', question('Which colour?', 'One of these, please:', colours)],
  inline: ['choice', question('Which colour?', undefined, colours, ListStyle.inline)],
  'inline of two': ['choice', question('Which colour?', undefined, colours.slice(1), ListStyle.inline)],
  list: ['choice', question('Which colour?', undefined, colours, ListStyle.list)],
  suggested: ['choice', question('Which colour?', undefined, colours, ListStyle.suggestedAction)],
  hero: ['choice', question('Which colour?', undefined, colours, ListStyle.heroCard)],
  none: ['choice', question('Which colour?', undefined, colours, ListStyle.none)],
  long: ['choice', question('Which one?', undefined, long)],
  synonyms: ['choice', question('Which colour?', undefined, synonyms, ListStyle.inline)],
  confirm: ['confirm', question('Sure?', 'Yes or no?')],
  attachment: ['attachment', question('Your file?', 'A file, please.')],
  silent: ['text', {}],
  hinted: ['text', { prompt: MessageFactory.text('Your name?') }],
};

const show = (result) => {
  if (Array.isArray(result)) return result.map((attachment) => attachment.name).join(', ');
  return result?.value === undefined ? String(result) : `${result.value} at ${result.index}`;
};

const ask = new WaterfallDialog('ask', [
  (step) => step.prompt(...(questions[step.context.activity.text] ?? questions.text)),
  async (step) => {
    await step.context.sendActivity(`Got ${show(step.result)}`);
    return step.endDialog();
  },
]);

module.exports = () => new DialogBot(
  ask, new TextPrompt('text'), new NumberPrompt('number'), new ChoicePrompt('choice'), new ConfirmPrompt('confirm'), new AttachmentPrompt('attachment'));

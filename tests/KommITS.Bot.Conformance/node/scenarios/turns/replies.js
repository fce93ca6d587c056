'use strict';
const { ActivityHandler, ActivityTypes, CardFactory, MessageFactory } = require('botbuilder');

const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Hej från kortet', wrap: true }] };

// A way of replying for each word.
const replies = {
  'two': async (context) => {
    await context.sendActivity('one');
    await context.sendActivity('two');
  },
  'together': (context) => context.sendActivities([{ type: ActivityTypes.Typing }, MessageFactory.text('one'), MessageFactory.text('two')]),
  'ids': async (context) => {
    const first = await context.sendActivity('first');
    const both = await context.sendActivities([MessageFactory.text('second'), MessageFactory.text('third')]);
    await context.sendActivity(`ids: ${[first, ...both].map((response) => response.id).join(', ')}`);
  },
  'file': (context) => context.sendActivity(MessageFactory.contentUrl('https://kommun.example/karta.png', 'image/png', 'karta.png', 'A map')),
  'card': (context) => context.sendActivity({
    ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), summary: 'A card', inputHint: 'acceptingInput' }),
  'carousel': (context) => context.sendActivity(
    { type: 'message', attachmentLayout: 'carousel', attachments: [CardFactory.adaptiveCard(card), CardFactory.adaptiveCard(card)] }),
  'suggestions': (context) => context.sendActivity(
    { type: 'message', text: 'Which?', suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'Röd', value: 'röd' }] } }),
  'markdown': (context) => context.sendActivity({ type: 'message', text: '**bold** _å_', textFormat: 'markdown' }),
  'xml': (context) => context.sendActivity({ type: 'message', text: '<b>bold</b> &amp; "quoted"', textFormat: 'xml' }),
  'mention': (context) => context.sendActivity({
    type: 'message',
    text: `<at>${context.activity.from.name}</at> hello`,
    entities: [{ type: 'mention', mentioned: { id: context.activity.from.id, name: context.activity.from.name }, text: `<at>${context.activity.from.name}</at>` }],
  }),
  'alert': (context) => context.sendActivity({ type: 'message', text: 'Look', channelData: { notification: { alert: true } } }),
  'important': (context) => context.sendActivity(
    { type: 'message', text: 'Look', importance: 'high', speak: 'look!', inputHint: 'ignoringInput', locale: 'sv-SE' }),
  'addressed': (context) => context.sendActivity(
    { type: 'message', id: 'mine', text: 'Look', replyToId: 'other', conversation: { id: 'elsewhere' }, recipient: { id: 'someone' } }),
  'value': (context) => context.sendActivity({ type: 'message', text: 'Look', value: { a: [1, 2.5, null, 'å'] }, custom: { kept: true } }),
  'trace': async (context) => {
    await context.sendActivity({ type: 'trace', name: 'step', value: { a: 1 }, label: 'A trace' });
    await context.sendActivity(`responded: ${context.responded}`);
  },
  'event': (context) => context.sendActivity({ type: 'event', name: 'done', value: { count: 3 } }),
  'end': (context) => context.sendActivity({ type: 'endOfConversation', code: 'completedSuccessfully' }),
  'intercepted': async (context) => {
    context.onSendActivities(async (_, activities, next) => {
      activities.forEach((activity) => { activity.text += '!'; });
      return next();
    });
    await context.sendActivity('changed');
  },
  'nothing': async () => {},
  'no text': (context) => context.sendActivity({ type: 'message' }),
};

module.exports = () => new ActivityHandler().onMessage((context) => replies[context.activity.text](context));

'use strict';
const { ActivityHandler, AutoSaveStateMiddleware, ConversationState, MemoryStorage, PrivateConversationState, UserState } = require('botbuilder');

// Counts the messages of a conversation, of a person, and of a person in a conversation.
module.exports = (adapter) => {
  const storage = new MemoryStorage();
  const scopes = [new ConversationState(storage), new UserState(storage), new PrivateConversationState(storage)];
  const counters = scopes.map((scope) => scope.createProperty('count'));
  adapter.use(new AutoSaveStateMiddleware(...scopes));
  return new ActivityHandler().onMessage(async (context) => {
    const counts = [];
    for (const counter of counters) {
      counts.push(await counter.get(context, 0) + 1);
      await counter.set(context, counts.at(-1));
    }
    await context.sendActivity(`conversation ${counts[0]}, person ${counts[1]}, person here ${counts[2]}`);
    switch (context.activity.text) {
      case 'forget the conversation':
        return scopes[0].clear(context);
      case 'forget me':
        return counters[1].delete(context);
      case 'fail':
        throw new Error('It failed');
    }
  });
};

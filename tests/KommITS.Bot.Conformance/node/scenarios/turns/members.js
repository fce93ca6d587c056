'use strict';
const { ActivityHandler } = require('botbuilder');

const names = (members) => members.map((member) => member.name).join(', ');

module.exports = (adapter) => new ActivityHandler().onMessage(async (context) => {
  const { conversations } = context.turnState.get(adapter.ConnectorClientKey);
  const [word, argument] = context.activity.text.split(' ');
  const conversation = context.activity.conversation.id;
  switch (word) {
    case 'all':
      return context.sendActivity(names(await conversations.getConversationMembers(conversation)));
    case 'page': {
      const page = await conversations.getConversationPagedMembers(conversation, { pageSize: 2, continuationToken: argument && 'page 2/2' });
      return context.sendActivity(`${names(page.members)}; next: ${page.continuationToken ?? 'none'}`);
    }
    case 'one':
      return context.sendActivity(await conversations.getConversationMember(conversation, argument).then(
        (member) => `${member.name}, ${member.email}, ${member.userRole}`, () => 'nobody'));
  }
});

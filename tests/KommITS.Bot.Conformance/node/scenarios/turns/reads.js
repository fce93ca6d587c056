'use strict';
const { ActivityHandler, TurnContext, teamsGetChannelId, teamsGetTeamInfo } = require('botbuilder');

// Tells what it sees of a message, so that reading can be compared as well as writing.
module.exports = () => new ActivityHandler().onMessage(async (context) => {
  const { activity } = context;
  await context.sendActivity([
    `mentions: ${TurnContext.getMentions(activity).map((mention) => mention.mentioned.name).join(', ')}`,
    `text: ${TurnContext.removeRecipientMention(activity)}`,
    `person: ${activity.from.aadObjectId}`,
    `conversation: ${activity.conversation.conversationType}, ${activity.conversation.tenantId}`,
    `team: ${teamsGetTeamInfo(activity)?.id ?? 'none'}, ${teamsGetChannelId(activity) ?? 'none'}`,
    `attachments: ${(activity.attachments ?? []).map((attachment) => attachment.contentType).join(', ')}`,
    `value: ${activity.value?.answer ?? 'none'}`,
    `locale: ${activity.locale}, reply to: ${activity.replyToId ?? 'none'}, at: ${activity.timestamp.toISOString().slice(0, 19)}`,
  ].join('\n'));
});

'use strict';
const { CardFactory, TeamsActivityHandler } = require('botbuilder');

const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Fråga' }] };
const page = (title) => ({ task: { type: 'continue', value: { title, height: 200, width: 'small', card: CardFactory.adaptiveCard(card) } } });

// Says which of the methods for Teams was called, and answers its invokes.
class Teams extends TeamsActivityHandler {
  constructor() {
    super();
    const say = (text) => async (context, next) => {
      await context.sendActivity(text);
      await next();
    };
    const sayOfTeam = (what) => (team, context, next) => say(`${what}: ${team.name}`)(context, next);
    const sayOfChannel = (what) => (channel, team, context, next) => say(`${what}: ${channel.name} in ${team.name}`)(context, next);
    const sayOfMembers = (what) => (members, team, context, next) =>
      say(`${what}: ${members.map((member) => member.id).join(', ')} in ${team?.name ?? 'no team'}`)(context, next);
    this.onTeamsMembersAddedEvent(sayOfMembers('members added'));
    this.onTeamsMembersRemovedEvent(sayOfMembers('members removed'));
    this.onTeamsChannelCreatedEvent(sayOfChannel('channel created'));
    this.onTeamsChannelRenamedEvent(sayOfChannel('channel renamed'));
    this.onTeamsChannelDeletedEvent(sayOfChannel('channel deleted'));
    this.onTeamsChannelRestoredEvent(sayOfChannel('channel restored'));
    this.onTeamsTeamRenamedEvent(sayOfTeam('team renamed'));
    this.onTeamsTeamArchivedEvent(sayOfTeam('team archived'));
    this.onTeamsTeamUnarchivedEvent(sayOfTeam('team unarchived'));
    this.onTeamsTeamDeletedEvent(sayOfTeam('team deleted'));
    this.onTeamsTeamHardDeletedEvent(sayOfTeam('team deleted for good'));
    this.onTeamsTeamRestoredEvent(sayOfTeam('team restored'));
    this.onTeamsMessageEditEvent((context, next) => say(`edited to ${context.activity.text}`)(context, next));
    this.onTeamsMessageUndeleteEvent(say('undeleted'));
    this.onTeamsMessageSoftDeleteEvent(say('deleted'));
    this.onTeamsReadReceiptEvent((receipt, context, next) => say(`read up to ${receipt.lastReadMessageId}`)(context, next));
    this.onMembersAdded(say('members added, not in Teams'));
  }

  async handleTeamsTaskModuleFetch(context, request) {
    await context.sendActivity(`fetched in ${request.context?.theme ?? 'no'} theme`);
    return page(request.data.title);
  }

  async handleTeamsTaskModuleSubmit(_, request) {
    return { task: { type: 'message', value: `Thanks for ${request.data.answer}` } };
  }

  async handleTeamsMessagingExtensionQuery(_, { commandId, parameters, queryOptions }) {
    const [{ name, value }] = parameters;
    if (value === 'nothing') return { composeExtension: { type: 'message', text: `No ${name} in ${commandId}` } };
    const preview = CardFactory.thumbnailCard(value);
    const result = { ...CardFactory.adaptiveCard(card), preview: { contentType: preview.contentType, content: { title: `${value} ${queryOptions.skip}` } } };
    return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [result] } };
  }

  async handleTeamsMessagingExtensionFetchTask(_, action) {
    return page(`${action.commandId} from ${action.commandContext}`);
  }

  async handleTeamsMessagingExtensionSubmitAction(_, action) {
    return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [{ ...CardFactory.adaptiveCard(card), name: action.data.answer }] } };
  }

  async handleTeamsMessagingExtensionBotMessagePreviewEdit(_, action) {
    return page(`edit ${action.botActivityPreview[0].text}`);
  }

  async handleTeamsMessagingExtensionBotMessagePreviewSend(context, action) {
    await context.sendActivity(`Sent ${action.botActivityPreview[0].text}`);
    return {};
  }

  async handleTeamsFileConsentAccept(context, consent) {
    await context.sendActivity(`Uploading ${consent.uploadInfo.name} to ${consent.uploadInfo.uploadUrl}`);
  }

  async handleTeamsFileConsentDecline(context, consent) {
    await context.sendActivity(`Not uploading ${consent.context.file}`);
  }

  async handleTeamsO365ConnectorCardAction(context, query) {
    await context.sendActivity(`${query.actionId}: ${query.body}`);
  }
}

module.exports = () => new Teams();

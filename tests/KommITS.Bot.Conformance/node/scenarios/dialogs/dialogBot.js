'use strict';
const { ActivityHandler, ConversationState, MemoryStorage } = require('botbuilder');
const { DialogSet, DialogTurnStatus } = require('botbuilder-dialogs');

// A message continues what waits in its conversation, else the first of the dialogs begins.
class DialogBot extends ActivityHandler {
  constructor(...dialogs) {
    super();
    this.state = new ConversationState(new MemoryStorage());
    this.dialogs = new DialogSet(this.state.createProperty('dialogs'));
    dialogs.forEach((dialog) => this.dialogs.add(dialog));
    this.first = dialogs[0].id;
    this.onMessage((context) => this.talk(context));
    this.onEvent((context) => this.talk(context));
  }

  async talk(context) {
    const dc = await this.dialogs.createContext(context);
    await this.runDialog(dc);
    await this.state.saveChanges(context);
  }

  async runDialog(dc) {
    const result = await dc.continueDialog();
    if (result.status === DialogTurnStatus.empty) await dc.beginDialog(this.first);
  }
}

module.exports = { DialogBot };

// The bot in Azure: its identity, its store, the machine it runs on, and its registration with Teams. No secret anywhere.
targetScope = 'resourceGroup'

import { EuRegion } from 'modules/regions.bicep'

@description('Names every resource; short, lower case. Globally unique names get a suffix of their own.')
@minLength(3)
@maxLength(12)
param name string = 'kommits'

@description('Where the bot runs and everything is stored. Only regions inside the EU.')
param region EuRegion = 'swedencentral'

@description('Where the bot\'s registration is kept: "westeurope" keeps it inside the EU.')
@allowed(['global', 'westeurope'])
param registrationRegion string = 'global'

@description('The bot\'s name as Teams shows it.')
@maxLength(42)
param displayName string = 'KommITS'

@description('Directory object ids of the first committee members, who need nobody to admit them.')
@minLength(1)
param founders string[]

@description('Directory object ids of people who may read and write the store with their own account.')
param operators string[] = []

@description('Days that a conversation\'s state is kept after the last message.')
@minValue(1)
@maxValue(365)
param conversationDays int = 30

@description('The size of the machine. It must be one that is always on: B1 or larger.')
@allowed(['B1', 'B2', 'B3', 'P0v3', 'P1v3'])
param machine string = 'B1'

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

var suffix = uniqueString(resourceGroup().id, name)
var tags = { application: 'kommits-bot' }

module identity 'modules/identity.bicep' = {
  params: {
    name: 'id-${name}'
    region: region
    tags: tags
  }
}

module logs 'modules/logs.bicep' = {
  params: {
    name: 'log-${name}'
    region: region
    days: logDays
    tags: tags
  }
}

module store 'modules/store.bicep' = {
  params: {
    accountName: 'cosmos-${name}-${suffix}'
    region: region
    conversationDays: conversationDays
    principalIds: union([identity.outputs.principalId], operators)
    tags: tags
  }
}

module host 'modules/host.bicep' = {
  params: {
    name: 'app-${name}-${suffix}'
    region: region
    machine: machine
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    identityTenantId: identity.outputs.tenantId
    storeEndpoint: store.outputs.endpoint
    storeDatabase: store.outputs.database
    founders: founders
    workspaceId: logs.outputs.workspaceId
    tags: tags
  }
}

module bot 'modules/bot.bicep' = {
  params: {
    name: 'bot-${name}-${suffix}'
    region: registrationRegion
    displayName: displayName
    hostName: host.outputs.hostName
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    identityTenantId: identity.outputs.tenantId
    tags: tags
  }
}

@description('The id of the bot, for the Teams app package.')
output botId string = identity.outputs.clientId

@description('The host name of the bot, for the Teams app package.')
output hostName string = host.outputs.hostName

@description('The web app that the program is put on.')
output appName string = host.outputs.name

// The registration with Azure Bot Service and the Teams channel.

@description('The registration\'s name, globally unique.')
param name string

@description('Where the registration is kept.')
param region string

@description('The bot\'s name as Teams shows it.')
param displayName string

@description('The name under which the bot answers.')
param hostName string

@description('The resource id of the bot\'s identity.')
param identityId string

@description('The client id of the bot\'s identity.')
param identityClientId string

@description('The tenant of the bot\'s identity.')
param identityTenantId string

@description('Tags of the resources.')
param tags { *: string }

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: region
  tags: tags
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: displayName
    endpoint: 'https://${hostName}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identityClientId
    msaAppTenantId: identityTenantId
    msaAppMSIResourceId: identityId
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
    schemaTransformationVersion: '1.3'
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: region
    properties: {
      channelName: 'MsTeamsChannel'
      properties: {
        enableCalling: false
        isEnabled: true
      }
    }
  }
}

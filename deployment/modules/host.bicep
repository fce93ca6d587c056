// App Service on Linux: one machine that is always on, with the program as a package.
import { EuRegion } from 'regions.bicep'

@description('The web app\'s name, globally unique: it becomes the host name.')
param name string

@description('Where the bot runs.')
param region EuRegion

@description('The size of the machine.')
param machine string

@description('The resource id of the bot\'s identity.')
param identityId string

@description('The client id of the bot\'s identity.')
param identityClientId string

@description('The tenant of the bot\'s identity.')
param identityTenantId string

@description('Where the store answers.')
param storeEndpoint string

@description('The database in the store.')
param storeDatabase string

@description('Directory object ids of the first committee members.')
param founders string[]

@description('Where the logs go.')
param workspaceId string

@description('Tags of the resources.')
param tags { *: string }

var port = '8080'

var settings = {
  MicrosoftAppType: 'UserAssignedMSI'
  MicrosoftAppId: identityClientId
  MicrosoftAppTenantId: identityTenantId
  Data__Provider: 'Cosmos'
  Data__Cosmos__Endpoint: storeEndpoint
  Data__Cosmos__Database: storeDatabase
  Delivery__Queue: 'InProcess'
  Membership__Admission: 'Verified'
  Playground__Enabled: 'false'
  Demo__Seed: 'false'
}

var platform = {
  ASPNETCORE_ENVIRONMENT: 'Production'
  ASPNETCORE_URLS: 'http://*:${port}'
  PORT: port
  AZURE_CLIENT_ID: identityClientId
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
  WEBSITE_RUN_FROM_PACKAGE: '1'
}

var firstCommittee = toObject(
  range(0, length(founders)),
  index => 'Committee__Founders__${index}',
  index => founders[index]
)

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: 'plan-${name}'
  location: region
  tags: tags
  kind: 'linux'
  sku: {
    name: machine
    capacity: 1
  }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: region
  tags: tags
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      alwaysOn: true
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      healthCheckPath: '/healthz'
    }
  }

  resource appSettings 'config' = {
    name: 'appsettings'
    properties: union(settings, platform, firstCommittee)
  }

  resource ftpPasswords 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource scmPasswords 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

// The type's one stable version dates from 2016; Microsoft's own documentation uses this preview.
#disable-next-line use-recent-api-versions
resource appLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: app
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

@description('The web app\'s name.')
output name string = app.name

@description('The name under which the bot answers.')
output hostName string = app.properties.defaultHostName

// Cosmos DB for NoSQL: paid per request, reached by identity only, and restorable to any point of the last seven days.
import { EuRegion } from 'regions.bicep'

@description('The account\'s name, globally unique.')
param accountName string

@description('Where the data is stored.')
param region EuRegion

@description('Days that a conversation\'s state is kept after it was last written.')
param conversationDays int

@description('Object ids of identities that may read and write documents.')
param principalIds string[]

@description('Tags of the resources.')
param tags { *: string }

var databaseName = 'kommits'
var secondsPerDay = 86400
var dataContributor = '00000000-0000-0000-0000-000000000002'

var never = -1

// What lives longer than a conversation goes when its owner or the bot deletes it.
var containers = [
  { name: 'agreements', secondsToLive: never }
  { name: 'announcements', secondsToLive: never }
  { name: 'conferences', secondsToLive: never }
  { name: 'conversations', secondsToLive: conversationDays * secondsPerDay }
  { name: 'deliveries', secondsToLive: never }
  { name: 'disputes', secondsToLive: never }
  { name: 'members', secondsToLive: never }
  { name: 'questions', secondsToLive: never }
  { name: 'radar', secondsToLive: never }
  { name: 'register', secondsToLive: never }
  { name: 'system', secondsToLive: never }
  { name: 'upkeep', secondsToLive: never }
]

resource account 'Microsoft.DocumentDB/databaseAccounts@2025-10-15' = {
  name: accountName
  location: region
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: [{ name: 'EnableServerless' }]
    locations: [{ locationName: region, failoverPriority: 0 }]
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: { tier: 'Continuous7Days' }
    }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: 'Enabled'
  }

  resource database 'sqlDatabases' = {
    name: databaseName
    properties: { resource: { id: databaseName } }

    resource container 'containers' = [
      for each in containers: {
        name: each.name
        properties: {
          resource: {
            id: each.name
            partitionKey: { paths: ['/pk'], kind: 'Hash', version: 2 }
            defaultTtl: each.secondsToLive
          }
        }
      }
    ]
  }

  resource contributor 'sqlRoleAssignments' = [
    for principalId in principalIds: {
      name: guid(account.id, principalId, dataContributor)
      properties: {
        principalId: principalId
        roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
        scope: account.id
      }
    }
  ]
}

@description('Where the store answers.')
output endpoint string = account.properties.documentEndpoint

@description('The database in it.')
output database string = account::database.name

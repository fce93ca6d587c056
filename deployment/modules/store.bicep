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

type StoreContainer = {
  name: string
  expiry: { defaultTtl: int }?
}

// The same that the program makes by itself in Development. What lives longer than a conversation goes when its owner or the bot deletes it.
var containers StoreContainer[] = [
  { name: 'agreements' }
  { name: 'announcements' }
  { name: 'audit' }
  { name: 'committee' }
  { name: 'conferences' }
  { name: 'conversations', expiry: { defaultTtl: conversationDays * secondsPerDay } }
  { name: 'deliveries' }
  { name: 'disputes' }
  { name: 'health' }
  { name: 'members' }
  { name: 'privacy' }
  { name: 'questions' }
  { name: 'radar' }
  { name: 'register' }
  { name: 'reminders' }
  { name: 'system' }
  { name: 'upkeep' }
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
            ...each.?expiry ?? {}
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

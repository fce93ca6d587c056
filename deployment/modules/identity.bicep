// One identity is both the bot towards Teams and its right to the store.
import { EuRegion } from 'regions.bicep'

@description('The identity\'s name.')
param name string

@description('The region of the identity.')
param region EuRegion

@description('Tags of the resource.')
param tags { *: string }

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: region
  tags: tags
}

@description('The resource id.')
output id string = identity.id

@description('The id by which Teams and the bot know it.')
output clientId string = identity.properties.clientId

@description('The id by which rights are given.')
output principalId string = identity.properties.principalId

@description('The tenant that it belongs to.')
output tenantId string = identity.properties.tenantId

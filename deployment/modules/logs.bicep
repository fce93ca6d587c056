import { EuRegion } from 'regions.bicep'

@description('The workspace\'s name.')
param name string

@description('Where logs are kept.')
param region EuRegion

@description('Days that logs are kept.')
param days int

@description('Tags of the resource.')
param tags { *: string }

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-07-01' = {
  name: name
  location: region
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: days
    features: {
      disableLocalAuth: true
      enableLogAccessUsingOnlyResourcePermissions: true
    }
    // A bot that starts to log in a loop must not become a bill.
    workspaceCapping: { dailyQuotaGb: 1 }
  }
}

@description('The workspace\'s resource id.')
output workspaceId string = workspace.id

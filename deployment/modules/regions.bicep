// Regions inside the EU with availability of every part: what members say stays there.

@export()
@description('An Azure region inside the EU.')
type EuRegion =
  | 'swedencentral'
  | 'northeurope'
  | 'westeurope'
  | 'germanywestcentral'
  | 'francecentral'
  | 'italynorth'
  | 'polandcentral'
  | 'spaincentral'

import type { Recogniser } from '../proposal.ts'
import { recogniseAnaphora } from './anaphora.ts'
import { recogniseBars } from './bars.ts'
import { recogniseChain } from './chain.ts'
import { recogniseChange } from './change.ts'
import { recogniseContrast } from './contrast.ts'
import { recogniseDeeds } from './deeds.ts'
import { recogniseEnumeration } from './enumeration.ts'
import { recogniseSeries } from './english/series.ts'
import { recogniseFigures } from './figures.ts'
import { recogniseHub } from './hub.ts'
import { recogniseQuotation } from './quotation.ts'
import { recogniseRemedy } from './remedy.ts'
import { recogniseRoles } from './roles.ts'
import { recogniseStatement } from './statement.ts'
import { recogniseTimeline } from './timeline.ts'

/** Every form that running text can ask for. The order breaks ties: the more telling form first. */
export const recognisers: readonly Recogniser[] = [
  recogniseRemedy,
  recogniseRoles,
  recogniseChain,
  recogniseTimeline,
  recogniseChange,
  recogniseContrast,
  recogniseBars,
  recogniseFigures,
  recogniseHub,
  recogniseQuotation,
  recogniseDeeds,
  recogniseSeries,
  recogniseAnaphora,
  recogniseEnumeration,
  recogniseStatement,
]

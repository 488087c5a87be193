import type { Recogniser } from '../proposal.ts'
import { recogniseAnaphora } from './anaphora.ts'
import { recogniseBars } from './bars.ts'
import { recogniseCause } from './cause.ts'
import { recogniseChain } from './chain.ts'
import { recogniseChange } from './change.ts'
import { recogniseContrast } from './contrast.ts'
import { recogniseDefinition } from './definition.ts'
import { recogniseEnumeration } from './enumeration.ts'
import { recogniseFigures } from './figures.ts'
import { recogniseHub } from './hub.ts'
import { recogniseQuestion } from './question.ts'
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
  recogniseCause,
  recogniseDefinition,
  recogniseQuestion,
  recogniseQuotation,
  recogniseAnaphora,
  recogniseEnumeration,
  recogniseStatement,
]

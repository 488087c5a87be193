import { japaneseRecognisers } from '../japanese/all.ts'
import type { Proposal, Recogniser, Scene } from '../proposal.ts'
import { placeKey, remembered } from '../remembered.ts'
import { recogniseAnaphora } from './anaphora.ts'
import { recogniseAnnouncedNumbers } from './announced-numbers.ts'
import { recogniseBars } from './bars.ts'
import { recogniseBoth } from './both.ts'
import { recogniseCause } from './cause.ts'
import { recogniseChain } from './chain.ts'
import { recogniseChange } from './change.ts'
import { recogniseClauses } from './clauses.ts'
import { recogniseColumns } from './columns.ts'
import { recogniseComparison } from './comparison.ts'
import { recogniseContrast } from './contrast.ts'
import { recogniseCounted } from './counted.ts'
import { recogniseCycle } from './cycle.ts'
import { recogniseDeeds } from './deeds.ts'
import { recogniseDefinition } from './definition.ts'
import { recogniseEnumeration } from './enumeration.ts'
import { recogniseBelowColon } from './english/below-colon.ts'
import { recogniseFramed } from './english/framed.ts'
import { recogniseHalves } from './english/halves.ts'
import { recogniseIncluded } from './english/included.ts'
import { recogniseOnceMore } from './english/once-more.ts'
import { recogniseOrders } from './english/orders.ts'
import { recogniseOrdinals } from './english/ordinals.ts'
import { recogniseRepeated } from './english/repeated.ts'
import { recogniseAnnounced } from './english/counted.ts'
import { recogniseSeries } from './english/series.ts'
import { recogniseFigures } from './figures.ts'
import { recogniseFrames } from './frames.ts'
import { recogniseHonours } from './honours.ts'
import { recogniseHub } from './hub.ts'
import { recogniseLabelled } from './labelled.ts'
import { recogniseLayers } from './layers.ts'
import { recogniseMeasures } from './measures.ts'
import { recogniseMembers } from './members.ts'
import { recogniseNamedAfter } from './named-after.ts'
import { recogniseQuestion } from './question.ts'
import { recogniseQuotation } from './quotation.ts'
import { recogniseRemedy } from './remedy.ts'
import { recogniseRoles } from './roles.ts'
import { recogniseSets } from './sets.ts'
import { recogniseShare } from './share.ts'
import { recogniseStatement } from './statement.ts'
import { recogniseSuppositions } from './suppositions.ts'
import { recogniseTimeline } from './timeline.ts'
import { recogniseVerdict } from './verdict.ts'

/** Every form that running text can ask for. The order breaks ties: the more telling form first. */
const recognisers: readonly Recogniser[] = [
  recogniseRemedy,
  recogniseRoles,
  recogniseCycle,
  recogniseChain,
  recogniseTimeline,
  recogniseChange,
  recogniseContrast,
  recogniseComparison,
  recogniseColumns,
  recogniseShare,
  recogniseBars,
  recogniseAnnouncedNumbers,
  recogniseFigures,
  recogniseLayers,
  recogniseSets,
  recogniseHub,
  recogniseCause,
  recogniseDefinition,
  recogniseQuestion,
  recogniseQuotation,
  recogniseVerdict,
  recogniseBoth,
  recogniseSuppositions,
  recogniseLabelled,
  recogniseDeeds,
  recogniseSeries,
  recogniseHalves,
  recogniseOrdinals,
  recogniseAnnounced,
  recogniseBelowColon,
  recogniseIncluded,
  recogniseFramed,
  recogniseOnceMore,
  recogniseOrders,
  recogniseRepeated,
  recogniseAnaphora,
  recogniseCounted,
  recogniseNamedAfter,
  recogniseHonours,
  recogniseEnumeration,
  recogniseFrames,
  recogniseClauses,
  recogniseMembers,
  recogniseMeasures,
  recogniseStatement,
]

/** Every form that the words of a scene ask for. A section is asked for the labels of its overview, for its form among others, and for its pages. */
export function proposalsOf(scene: Scene): Proposal[] {
  return [...recognised(scene.speech, scene)]
}

const recognised = remembered(
  (_, scene: Scene): readonly Proposal[] => (scene.speech.isJapanese ? japaneseRecognisers : recognisers).flatMap((recognise) => recognise(scene)),
  ({ sentences, heading }) => [heading === null ? '' : placeKey(heading), ...sentences.map(placeKey)].join(),
)

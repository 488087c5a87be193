import type { TimelineSlide } from '../../model/deck.ts'
import { branch, leaf, type Element } from '../element.ts'

/** What happens when, along an axis. */
export function timeline(slide: TimelineSlide): Element {
  return branch('TimeLine', slide.events.map(({ when, what }) => leaf('TimeEvent', what, { when })))
}

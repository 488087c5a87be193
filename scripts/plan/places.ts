import { endOf, type Passage } from '../model/transcript.ts'

/** A stretch of the speech and what is known of it. */
export interface Known<T> {
  passage: Passage
  value: T
}

/** What is known of the stretch in which a passage begins, found by bisection; `other` where nothing is. */
export function lookup<T>(known: readonly Known<T>[], other: T): (passage: Passage) => T {
  const places = known.toSorted((a, b) => a.passage.at - b.passage.at)
  return ({ at }) => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (endOf(places[middle]!.passage) <= at) low = middle + 1
      else high = middle
    }
    const place = places[low]
    return place !== undefined && place.passage.at <= at ? place.value : other
  }
}

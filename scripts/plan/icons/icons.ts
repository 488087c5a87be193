import type { Slide } from '../../model/deck.ts'
import { wordsOf } from '../salience.ts'
import { iconOf, type OwnIcons } from './words.ts'

/** As much of a slide as its pictures depend on. */
type Shown<S> = S extends Slide ? Pick<S, 'kind' | Extract<keyof S, 'roles' | 'members' | 'cards'>> : never

/** A name has at most so many words. */
const NAME = 4

/** Qualities cannot be drawn: 公益性, 均等化, 归属感. */
const quality = /[性化感观力度率]$/u

/** What is denied must not be pictured. */
const denial = /[不没非]|无(?!障碍)|未(?!成年)|反对|防止|杜绝|禁止|克服|\b(?:no|not|never|without|against|less|stop|end)\b|n[’']t\b/iu

/**
 * A picture for each member of a slide that names who acts or what belongs together; none at all unless every member has one
 * and no two are alike, since a row with half its pictures looks broken.
 *
 *   | 园丁 | 志愿者 | 护林员        | 园丁 | 苗圃 | 热心
 *     plant  hand-heart  tree         none
 */
export function iconsOf(slide: Shown<Slide>, language: string, own: OwnIcons = new Map()): string[] {
  const names = namesIn(slide)
  const isName = (name: string): boolean => wordsOf(name, language).length <= NAME && !quality.test(name) && !denial.test(name)
  if (names.length < 2 || !names.every(isName)) return []
  const icons = names.map(name => iconOf(name, language, own))
  return icons.every(icon => icon !== null) && new Set(icons).size === icons.length ? icons : []
}

/** The names of the members; cards that are numbered have their number for a picture. */
function namesIn(slide: Shown<Slide>): string[] {
  switch (slide.kind) {
    case 'roles':
      return slide.roles.map(({ who }) => who.text)
    case 'hub':
      return slide.members.map(({ lead }) => lead.text)
    case 'cards':
      return slide.cards.every(({ mark }) => mark === null) ? slide.cards.map(({ lead }) => lead.text) : []
    default:
      return []
  }
}

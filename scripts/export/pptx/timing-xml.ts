import { element } from './xml.ts'

/**
 * The order in which clicks bring the groups of a slide: each fades in, those of one click together. Empty where nothing
 * waits for a click. (ECMA-376 part 1, 19.5: a main sequence of click effects.)
 */
export function timingXml(brought: readonly (readonly [click: number, shapes: readonly number[]])[]): string {
  if (brought.length === 0) return ''
  let last = 2
  const time = (attributes: Record<string, string | number>, ...children: string[]): string =>
    element('p:cTn', { id: ++last, ...attributes }, ...children)
  const after = (delay: string | number): string => element('p:stCondLst', {}, element('p:cond', { delay }))
  const fade = (shape: number, isFirst: boolean): string => {
    const target = element('p:tgtEl', {}, element('p:spTgt', { spid: shape }))
    const shown = element('p:set', {},
      element('p:cBhvr', {}, time({ dur: 1, fill: 'hold' }, after(0)), target, element('p:attrNameLst', {}, element('p:attrName', {}, 'style.visibility'))),
      element('p:to', {}, element('p:strVal', { val: 'visible' })))
    const faded = element('p:animEffect', { transition: 'in', filter: 'fade' }, element('p:cBhvr', {}, time({ dur: 320 }), target))
    const effect = { presetID: 10, presetClass: 'entr', presetSubtype: 0, fill: 'hold', nodeType: isFirst ? 'clickEffect' : 'withEffect' }
    return element('p:par', {}, time(effect, after(0), element('p:childTnLst', {}, shown, faded)))
  }
  const clicks = [...new Set(brought.map(([click]) => click))].sort((one, two) => one - two).map((click) => {
    const shapes = brought.filter(([of]) => of === click).flatMap(([, numbers]) => numbers)
    const effects = shapes.map((shape, i) => fade(shape, i === 0))
    const together = element('p:par', {}, time({ fill: 'hold' }, after(0), element('p:childTnLst', {}, ...effects)))
    return element('p:par', {}, time({ fill: 'hold' }, after('indefinite'), element('p:childTnLst', {}, together)))
  })
  const edge = (list: string, event: string): string =>
    element(list, {}, element('p:cond', { evt: event, delay: 0 }, element('p:tgtEl', {}, element('p:sldTgt'))))
  const main = element('p:seq', { concurrent: 1, nextAc: 'seek' },
    element('p:cTn', { id: 2, dur: 'indefinite', nodeType: 'mainSeq' }, element('p:childTnLst', {}, ...clicks)),
    edge('p:prevCondLst', 'onPrev'), edge('p:nextCondLst', 'onNext'))
  const root = element('p:cTn', { id: 1, dur: 'indefinite', restart: 'never', nodeType: 'tmRoot' }, element('p:childTnLst', {}, main))
  return element('p:timing', {}, element('p:tnLst', {}, element('p:par', {}, root)))
}

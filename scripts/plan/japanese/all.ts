import type { Recogniser } from '../proposal.ts'
import { figuresIn } from './figures.ts'
import { definitionsIn, statementsIn } from './plain.ts'
import { countedOff } from './series.ts'
import { stepsIn } from './steps.ts'
import { topicsIn } from './topics.ts'
import { changesIn, contrastsIn, remediesIn } from './turns.ts'

/** Every form that a Japanese passage can ask for. The order breaks ties: the more telling form first. */
export const japaneseRecognisers: readonly Recogniser[] = [stepsIn, countedOff, remediesIn, changesIn, contrastsIn, topicsIn, figuresIn, definitionsIn, statementsIn]

/** The verbs that English speeches use most, by their forms: told without a dictionary. */

const BASES = [
  'accept|achieve|act|add|agree|allow|answer|appear|arrive|ask|avoid|bear|beat|become|begin|believe|belong|break|bring|build|burn|buy|call|care|carry|catch|cause|celebrate|change|choose|close|come|command|connect',
  'continue|count|create|cross|cut|dare|decide|defend|deliver|demand|depend|deserve|die|discover|draw|dream|drive|drop|earn|eat|encourage|end|enjoy|enter|expect|explain|face|fail|fall|fear|feel|fight|fill|find|finish',
  'fit|fly|follow|forget|forgive|fund|gather|get|give|go|grow|guard|happen|hate|hear|help|hide|hold|honor|honour|hope|imagine|improve|include|invest|invite|join|judge|keep|kill|know|last|lead|learn|leave|lend|let',
  'lie|lift|light|like|listen|live|look|lose|love|make|manage|matter|mean|measure|meet|mend|mind|miss|move|need|offer|open|owe|own|pay|pick|plan|plant|play|pledge|point|pray|prefer|prepare|produce|protect|prove|provide',
  'pull|push|put|raise|reach|read|realize|receive|refuse|reject|remain|remember|renew|require|respect|rest|result|return|rise|risk|rule|run|save|say|see|seek|seem|sell|send|serve|set|shape|share|show|shrink|shut|sing',
  'sit|sleep|speak|spend|stand|start|stay|steal|stop|strengthen|study|succeed|suffer|support|take|talk|teach|tell|tend|thank|think|throw|touch|train|travel|treat|trust|try|turn|understand|use|visit|vote|wait|wake|walk',
  'want|waste|watch|wear|welcome|win|wish|wonder|work|worry|write|listen|expand|reduce|increase|ensure|introduce|establish|extend|double|triple|launch|replace|remove|test|ship|deploy|scale|automate|struggle|lack|threaten|neglect|cost|prevent|promote|maintain|establish|recognize|celebrate|address|afford',
  'apply|arrange|assume|attend|bake|behave|borrow|breathe|choose|chase|collect|compare|complain|confuse|consider|consume|convince|cultivate|define|describe|develop|disagree|dismiss|embrace|encounter|endure|engage|evolve|examine|exist',
  'explain|explore|express|feed|forge|generate|heal|hesitate|identify|ignore|inspire|insist|inspect|invent|knock|kneel|laugh|master|notice|obey|observe|obtain|occur|organize|organise|overcome|perform|persist|persuade|possess|practise|preserve',
  'prioritize|pursue|quit|rebuild|recall|reclaim|reflect|relax|rely|remind|repair|repeat|rescue|resist|rethink|retire|reveal|revise|scare|settle|shine|solve|strive|suggest|surrender|survive|swim|tackle|tolerate|transform|translate|weigh|whisper',
].join('|')
const PASTS = [
  'became|began|bore|beat|broke|brought|built|bought|came|caught|chose|cut|drew|drove|ate|fell|felt|fought|found|flew|forgot|forgave|got|gave|went|grew|heard|hid|held|kept|knew|led|left|lent|lay|lost|made|meant|met|paid',
  'put|ran|rose|said|saw|sought|sold|sent|set|shook|showed|shrank|sang|sat|slept|spoke|spent|stood|stole|took|taught|told|thought|threw|understood|woke|wore|won|wrote|read|hurt|quit|spread|lit|shut',
].join('|')
/** Past forms that are participles too: the amount spent on books. */
export const PARTICIPLE = /^(?:brought|built|bought|caught|cut|felt|fought|found|heard|hid|held|kept|led|left|lent|lost|made|meant|met|paid|put|said|sought|sold|sent|set|spent|stood|taught|told|thought|won|read|shut|\w{2,}ed)$/i

/** A verb as the dictionary has it. */
export const BASE = new RegExp(`^(?:${BASES})$`, 'i')
/** Went, told, wrote. */
export const PAST = new RegExp(`^(?:${PASTS})$`, 'i')
/** Goes, tells, writes. */
export const THIRD = new RegExp(`^(?:${BASES.split('|').map(verb => (/(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`)).join('|')})$`, 'i')

/** Verbs that are nouns as well: they order where they begin a sentence, and say nothing of its verb elsewhere. */
export const ORDERS = /^(?:aim|balance|bite|block|board|book|bottle|brush|chat|challenge|check|claim|clean|climb|cook|copy|design|double|edit|email|empty|escape|exercise|experiment|figure|fix|focus|free|greet|guide|host|invite|kick|limit|list|lock|map|mark|move|name|note|open|pack|paint|park|pause|phone|picture|praise|press|print|question|race|remind|ring|schedule|seal|search|sign|skip|smile|sort|stand|stick|stretch|surprise|switch|tape|tidy|trade|type|update|volunteer|wash|wipe|wrap)$/i

/** How an object begins, or a place. */
export const OBJECT = /^(?:the|an?|your|our|my|his|her|their|its|this|that|these|those|every|each|all|any|some|one|two|no|it|them|him|us|me|yourself|yourselves|somebody|someone|everything|what|who|how|why|where|when|whether|in|on|at|to|up|out|for|with|by|down|off|over|less|more)$/i

/** Whether a word tells of what is over: went, was, opened. */
export function isPast(word: string): boolean {
  return PAST.test(word) || /^(?:was|were|had|did|wasn['’]t|weren['’]t|didn['’]t|hadn['’]t|couldn['’]t)$/i.test(word) || (/[a-z]{2}ed$/.test(word) && !/^(?:need|indeed|speed|seed|feed|exceed|succeed|proceed|breed|hundred|sacred|kindred|naked|wicked|embed|united|limited|unprecedented|aged|beloved)$/i.test(word))
}

/** Whether a word can be the verb of a sentence: light, lights, went. */
export function isVerb(word: string): boolean {
  return BASE.test(word) || THIRD.test(word) || isPast(word)
}

import { expect, test } from 'vitest'
import { found } from './found.ts'

test.each<[string, string[]]>([
  ['总馆要统一采购；分馆要按时开门；学校要敞开大门。', ['总馆 | 要统一采购', '分馆 | 要按时开门', '学校 | 要敞开大门']],
  ['市图书馆牵头抓总，建好平台；区县图书馆主动作为，办好分馆。', ['市图书馆 | 牵头抓总，建好平台', '区县图书馆 | 主动作为，办好分馆']],
  ['总馆是大脑；分馆是手脚。', ['总馆 | 大脑', '分馆 | 手脚']],
  ['馆员应当熟悉每一架书。志愿者应当认识每一位读者。', ['馆员 | 应当熟悉每一架书', '志愿者 | 应当认识每一位读者']],
  ['财政部门负责经费；人社部门负责编制；教育部门负责课程。', ['财政部门 | 负责经费', '人社部门 | 负责编制', '教育部门 | 负责课程']],
  ['馆舍由住建部门负责设计，书目另行公布。', ['住建部门 | 负责设计']],
  ['市文旅局牵头制定办法，月底前公布。', ['市文旅局 | 牵头制定办法']],
  ['各级政府要保障经费；各级图书馆要用好经费。', ['各级政府 | 要保障经费', '各级图书馆 | 要用好经费']],
  ['家长要带头读书。老师要带头荐书。', ['家长 | 要带头读书', '老师 | 要带头荐书']],
  ['企业积极捐书；社区热心出力。', ['企业 | 积极捐书', '社区 | 热心出力']],
  ['總館要統一採購；分館要按時開門。', ['總館 | 要統一採購', '分館 | 要按時開門']],
  ['財政部門負責經費；教育部門負責課程。', ['財政部門 | 負責經費', '教育部門 | 負責課程']],
  ['The council will pay for the rooms; the schools will send the children; the volunteers will read.', ['The council | will pay for the rooms', 'the schools | will send the children', 'the volunteers | will read']],
  ['The main library must buy the books. The branches must lend them.', ['The main library | must buy the books', 'The branches | must lend them']],
  ['The district office is responsible for the lamps.', ['The district office | is responsible for the lamps']],
  ['Parents should read aloud; teachers should listen.', ['Parents | should read aloud', 'teachers | should listen']],
])('%s', (words, parts) => {
  expect(found(words, 'role')).toEqual(parts)
})

test.each([
  '总馆要统一采购。',
  '我们要买书；我们要用书。',
  '他是馆长的负责人。',
  '完善政府负责、社会协同的体制。',
  '大家要早到；大家要晚走。',
  '书房要建在学校旁。座位要多留几排。',
  '如果馆员要休息，读者要等。',
  '负责同志要亲自研究。',
  '总馆要统一采购；总馆要统一编目。',
  '分馆是不是都开门了？',
  '區別一個館員是不是稱職，標準有四個。',
  '我們要買書；你們要讀書。',
  'We will pay; they will read.',
  'The council will pay for the rooms.',
  'This will help. That will not.',
  'The question is who must go.',
  'It should rain; there should be tea.',
  'The council will pay; the council will build.',
  'Nobody must leave. Everybody must sign.',
  'He is responsible for it.',
  'The doors open; the lamps burn.',
  'Will the council pay? Will the schools come?',
])('nobody has a part: %s', (words) => {
  expect(found(words, 'role')).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { paragraphsOf } from './cleaned.ts'

/** Lines of so many Chinese characters each. */
function wrapped(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size))
}

const first = '开馆以来，我们把服务送到了每一个社区，每一所学校，每一座工厂，读者人数一年比一年多，还书的人也一年比一年多，书房里的灯一直亮到深夜，馆员们轮流值班，没有一个人喊苦。'
const second = '今年还要把书房建到山里去，让山里的孩子也能读到新书，也能参加读书会，也能看到电影，还要让他们的父母在农闲的时候有一个去处，有一张桌子，有一盏灯，有一杯热水。'

const third = '再往后，我们要把书房办成大家的客厅，老人在这里看报，孩子在这里写字，赶路的人在这里歇脚，谁来都有座位，谁来都有茶水，谁来都不用问价钱，这就是我们想要的书房。'

describe('hard wraps', () => {
  test.each([20, 26, 32, 40])('of %i characters are joined, the heading between stays apart', (size) => {
    const lines = [...wrapped(first + second, size), '二、把书房建到山里', ...wrapped(second + third, size)]
    expect(paragraphsOf(lines.join('\n'))).toEqual([first + second, '二、把书房建到山里', second + third])
  })

  test('are joined where the paragraphs are indented', () => {
    const indented = (text: string): string[] => wrapped(`　　${text}`, 24)
    expect(paragraphsOf([...indented(first), ...indented(second)].join('\n'))).toEqual([first, second])
  })

  test('are joined where a blank line follows every line', () => {
    expect(paragraphsOf([...wrapped(first, 22), '二、把书房建到山里', ...wrapped(second, 22)].join('\n\n'))).toEqual([first, '二、把书房建到山里', second])
  })

  test('are joined after a sentence that ends with its line', () => {
    const text = '开馆以来，我们把服务送到了社区，送到了学校。每一座工厂都有了书柜，读者一年比一年多，还书的人也一年比一年多，书房里的灯一直亮到深夜，馆员们轮流值班，没有一个人喊苦喊累，大家都说值得。'
    expect(paragraphsOf(wrapped(text, 20).join('\n'))).toEqual([text])
  })

  test('of Latin letters are joined with spaces', () => {
    const lines = [
      'We open the night branch today, and every reader in the town may come', 'in and stay until the last bus has gone. The lamps are new, the chairs',
      'are old, and the books have been waiting for you. Nobody will ask what', 'you read or why you read it, and nobody will send you home.', '',
      'Next year we shall open two more, one of them by the harbour, where', 'the ships come in, and one on the hill, where the children live.',
    ]
    expect(paragraphsOf(lines.join('\n'))).toEqual([lines.slice(0, 4).join(' '), lines.slice(5).join(' ')])
  })

  test('in a text in capitals a line goes on in the next one', () => {
    const told = ['ONE', 'TWO', 'THREE', 'FOUR'].map(count => `OUR ${count} LAMPS BURN ALL NIGHT FOR EVERY READER WHO CANNOT SLEEP AND FOR THE NURSES OF THE HARBOUR HOSPITAL, WHO COME AT SIX.`)
    const broken = ['THE DOOR OF THE READING ROOM STAYS', 'OPEN UNTIL THE LAST BUS.']
    expect(paragraphsOf([told[0], broken.join('\n'), 'THE LAMPS', ...told.slice(1)].join('\n\n'))).toEqual([told[0], broken.join(' '), 'THE LAMPS', ...told.slice(1)])
  })

  test('an enumerator left alone is joined to its words', () => {
    expect(paragraphsOf('今天讲两点：一是把书房建好。二是\n把馆员带好。')).toEqual(['今天讲两点：一是把书房建好。二是把馆员带好。'])
    expect(paragraphsOf('（一）\n\n把书房建好。\n（二）\n\n把馆员带好。')).toEqual(['（一）把书房建好。', '（二）把馆员带好。'])
  })

  test('a short heading is not glued to a paragraph that lost its end mark', () => {
    expect(paragraphsOf('书房建好了。读者来了，馆员笑了\n下一步打算\n我们还要把书房建到山里去。让山里的孩子也能读到新书。')).toEqual([
      '书房建好了。读者来了，馆员笑了', '下一步打算', '我们还要把书房建到山里去。让山里的孩子也能读到新书。',
    ])
  })

  test('titles of one length are a list and no wrapped text', () => {
    const titles = ['第一批书房建设要坚持就近建设的原则', '第二批书房建设要坚持规模适度的原则', '第三批书房建设要坚持读者优先的原则', '第四批书房建设要坚持节约用电的原则', '第五批书房建设要坚持方便老人的原则']
    expect(paragraphsOf(titles.join('\n'))).toEqual(titles)
  })

  test('paragraphs of Markdown with blank lines between are never joined', () => {
    const paragraphs = ['书房建好了。读者都说好', '馆员们也说好，好在哪里', '我们一起来看一看', '先看城北', '再看城南', '然后看山里', '山里最难', '难在没有路', '路修好了']
    expect(paragraphsOf(paragraphs.join('\n\n'), 'md')).toEqual(paragraphs)
  })

  test('bullets of Markdown are never joined', () => {
    expect(paragraphsOf('- first we open the door\n- then we light the lamp\n\n> quoted over\n> two lines', 'md')).toEqual(['first we open the door', 'then we light the lamp', 'quoted over two lines'])
  })
})

describe('hyphens at line ends', () => {
  test('go where the word is whole elsewhere', () => {
    expect(paragraphsOf('The reading room is new. Every branch has a read-\ning room of its own.')).toEqual(['The reading room is new. Every branch has a reading room of its own.'])
  })

  test('stay where the word has one', () => {
    expect(paragraphsOf('We have a self-service desk, and they want a self-\nservice desk too.')).toEqual(['We have a self-service desk, and they want a self-service desk too.'])
  })
})

describe('page footers', () => {
  test('in mid-sentence go, and the sentence is whole again', () => {
    const page = '今年我们要把书房建到山里去，还要把书送到山'
    for (const footer of ['- 3 -', '第 3 页 共 9 页', '3 / 9', '\n- 3 -\n', 'Page 3 of 9', '\n\f']) {
      expect(paragraphsOf(`${page}\n${footer}\n里去，让孩子们读到新书。`)).toEqual([`${page}里去，让孩子们读到新书。`])
    }
    expect(paragraphsOf(`${page}第3页 共9页里去，让孩子们读到新书。`)).toEqual([`${page}里去，让孩子们读到新书。`])
  })

  test('between paragraphs join nothing', () => {
    expect(paragraphsOf('书房要近，也要亮，夜里也要开。\n- 3 -\n馆员是书房的灯。')).toEqual(['书房要近，也要亮，夜里也要开。', '馆员是书房的灯。'])
    expect(paragraphsOf('一、把书房建好\n- 3 -\n书房要近，也要亮，夜里也要开。')).toEqual(['一、把书房建好', '书房要近，也要亮，夜里也要开。'])
  })
})

test('a subscript on a line of its own is put back', () => {
  expect(paragraphsOf('空气一年比一年好，其中PM\n2.5\n浓度下降了一成。')).toEqual(['空气一年比一年好，其中PM 2.5浓度下降了一成。'])
  expect(paragraphsOf('书房用上了太阳能，每年少排CO\n2\n一百吨。')).toEqual(['书房用上了太阳能，每年少排CO 2一百吨。'])
})

describe('one line that holds many paragraphs', () => {
  const [one, two, three] = [first.slice(0, 60) + '。', second.slice(0, 62) + '。', first.slice(20, 76) + '。']

  test('is divided at two full-width spaces', () => {
    expect(paragraphsOf(`在读书会上的讲话　　各位读者：　　${one}　　${two}　　${three}　　谢谢大家！`)).toEqual(['在读书会上的讲话', '各位读者：', one, two, three, '谢谢大家！'])
  })

  test('is divided at four spaces after a sentence', () => {
    const said = 'We open the night branch today, and every reader in the town may come in and stay.'
    expect(paragraphsOf(`Dear readers:      ${said}     ${said.replace('night', 'harbour')}    Thank you.`)).toEqual(['Dear readers:', said, said.replace('night', 'harbour'), 'Thank you.'])
  })

  test('is not divided where a typist puts two spaces after a sentence, or sets a short line apart', () => {
    const said = 'We open the night branch today, and every reader in the town may come in and stay.'
    expect(paragraphsOf(`${said}  ${said.replace('night', 'harbour')}`)).toEqual([`${said} ${said.replace('night', 'harbour')}`])
    expect(paragraphsOf('市图书馆馆长　　林晓舟')).toEqual(['市图书馆馆长 林晓舟'])
  })
})

test('a wide gap after a numbered heading is a break', () => {
  expect(paragraphsOf('一、把书房建好　　书房要近，也要亮，夜里也要开。')).toEqual(['一、把书房建好', '书房要近，也要亮，夜里也要开。'])
  expect(paragraphsOf('一、把 书房建好，书房要近，也要亮，夜里也要开。')).toEqual(['一、把书房建好，书房要近，也要亮，夜里也要开。'])
})

test('a comment on a line of its own divides no sentence', () => {
  const whole = '新馆开门以后，夜里来看书的人越来越多，最多的一天是周末的晚上，连楼梯上都坐满了人。'
  for (const gap of ['\n', '\n\n']) {
    expect(paragraphsOf(`${whole.slice(0, 32)}${gap}<!-- more -->${gap}${whole.slice(32)}\n\n谢谢大家。`, 'md')).toEqual([whole, '谢谢大家。'])
  }
  expect(paragraphsOf('新馆开门了。\n<!-- more -->\n夜里来看书的人越来越多。', 'md')).toHaveLength(2)
})

test('lines that are all indented alike are paragraphs, with an end mark or without', () => {
  const lines = ['新馆开门了。夜里来看书的人越来越多，下面给大家看几张照片', '接下来是老馆，它的灯也亮着，只是亮得晚一点。', '谢谢大家。']
  expect(paragraphsOf(lines.map(line => `\t${line}`).join('\n'))).toEqual(lines)
})

describe('stars', () => {
  test('of emphasis in a plain text go', () => {
    expect(paragraphsOf('**第一，**要把书房建好。\n这是**最要紧**的事，**也是**最难的事。', 'txt')).toEqual(['第一，要把书房建好。', '这是最要紧的事，也是最难的事。'])
  })

  test('that hide names stay', () => {
    const speech = '**市**公司的**项目开工了，**同志来了。'
    expect(paragraphsOf(speech)).toEqual([speech])
  })
})

test('a dash with a blank before it keeps one behind it where the line is joined', () => {
  expect(paragraphsOf('We have two things, and that is all there is: a lamp --\nand a desk.\n')).toEqual(['We have two things, and that is all there is: a lamp -- and a desk.'])
})

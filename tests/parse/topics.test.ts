import { describe, expect, test } from 'vitest'
import { sectionsOf } from './outlined.ts'

describe('topic sentences without numbers', () => {
  test('a series of paragraphs that begin with one is a level', () => {
    expect(sectionsOf([
      '一、今年的任务', '（一）提升服务水平。今年的服务要有新气象，让读者看得见、摸得着。',
      '优化馆藏结构。各馆要按读者需求采书，少儿读物和健康读物要占到一半以上。',
      '改善阅读环境。旧馆的灯光和座椅要在年内全部更换，卫生间也要改造。',
      '（二）加强队伍建设。队伍是根本。',
    ].join('\n'))).toEqual(['一、今年的任务', '  （一）提升服务水平。>', '    优化馆藏结构。>~', '    改善阅读环境。>~', '  （二）加强队伍建设。>'])
  })

  test('what follows the series is not part of its last member', () => {
    expect(sectionsOf([
      '一、去年的成绩', '书房建设取得重大进展。全市新开了三十六座书房，覆盖了所有街道。', '读者服务取得明显成效。接待读者三百多万人次，满意度一直很高。',
      '队伍建设迈出坚实步伐。馆员全部接受了培训，有八人获得了职称。', '这些成绩的取得，是全市馆员共同努力的结果，我代表馆里向大家表示感谢。',
    ].join('\n'))).toEqual(['一、去年的成绩', '  书房建设取得重大进展。>~', '  读者服务取得明显成效。>~', '  队伍建设迈出坚实步伐。>~', '  …~'])
  })

  test('short parallel sentences within one paragraph are a level', () => {
    expect(sectionsOf('一、今年要办三件事。要延长开馆时间。各馆夜间开放到九点，周末开放到十点，上班的人也能来。要增加少儿座位。目前少儿座位只占一成，远远不够用。要办好读书节。读书节已经办了八届，读者年年盼。')).toEqual([
      '一、今年要办三件事。>', '  要延长开馆时间。>~', '  要增加少儿座位。>~', '  要办好读书节。>~',
    ])
  })

  test('topic sentences on lines of their own are headings of what follows them', () => {
    expect(sectionsOf([
      '一、五年回顾', '五年来，书房从无到有。', '这是馆藏越来越丰富的五年。', '全市藏书从八十万册增加到二百万册，其中少儿读物占了三成，外文图书占了一成。',
      '这是读者越来越年轻的五年。', '三十五岁以下的读者占了六成，大学生和中学生成了书房里最常见的面孔。',
      '这是服务越来越周到的五年。', '夜间书房开到十点，流动书车开进山村，送书上门的馆员走遍了所有街道。',
    ].join('\n'))).toEqual(['一、五年回顾', '  这是馆藏越来越丰富的五年。~', '  这是读者越来越年轻的五年。~', '  这是服务越来越周到的五年。~'])
  })

  test('talk in short sentences is no series', () => {
    expect(sectionsOf([
      '一、心里话', '我们的馆员真辛苦。去年冬天下大雪，他们走了十里路去开门，手都冻裂了。', '读者也很好。有位老人每天来给花浇水，从来不要人谢，一浇就是三年。',
      '这就是书房。它不大，可是暖和，谁来了都能坐一坐，喝一口热水再走。',
    ].join('\n'))).toEqual(['一、心里话'])
  })
})

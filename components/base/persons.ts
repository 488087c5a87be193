/** Frequent surnames, simplified and traditional, but for some that are everyday words as well: 高, 方, 江. */
const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石贾韦夏付邹熊白孟秦邱侯尹薛闫段雷龙黎史陶贺毛郝顾龚邵覃武钱戴严莫孔張劉陳楊黃趙吳孫馬羅鄭許韓鄧馮呂盧鐘譚陸賈鄒閻龍賀顧龔錢嚴'

const titles = '副?(?:总?书记|主席|主任|[局处處科司部市县縣省区區镇鎮乡鄉校院馆館所会會厅廳州班组組][长長]|秘书长|秘書長|总?经理|總?經理|董事长|董事長|教授|老师|老師|博士|先生|女士|院士|委员|委員|同志)'

/** Somebody's name with the title behind it, which no line tears: 罗小芸馆长. A pattern to build others from. */
export const person = `[${surnames}]\\p{Script=Han}{1,2}${titles}`

/** The name behind its title, before what its bearer does: 馆长罗小芸在…. */
export const personAfterTitle = `(?<=[局处處科司部市县縣省区區镇鎮乡鄉校院馆館所会會厅廳州班组組]长|[部校館院局市縣會處]長|书记|書記|主席|主任|总理|總理|秘书长|经理|教授|院士)[${surnames}]\\p{Script=Han}{1,2}(?=在(?!内|外)|出席|同志|致辞|致詞|致词|发表|發表|主持|宣布|指出|强调|強調|$)`

const begins = new RegExp(`^${person}`, 'u')
const before = new RegExp(`(?<=\\p{Script=Han}{2})(?=${person})`, 'gu')

/** Whether a text begins with somebody's name and title. */
export function startsPerson(text: string): boolean {
  return begins.test(text)
}

/** Where names of persons begin in a text, behind other words. */
export function personsIn(text: string): number[] {
  return Array.from(text.matchAll(before), match => match.index)
}

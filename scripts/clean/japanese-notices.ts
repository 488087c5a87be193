import type { RemovalReason } from '../model/transcript.ts'

const button = [
  'いいね[！!]?(?:\\s*\\d+)?|ツイート|ポスト|シェア(?:する)?|この(?:記事|ページ)を(?:シェア|印刷|共有).{0,8}|(?:この)?(?:ページの)?(?:先頭|トップ)(?:へ|に戻る|へ戻る)?|トップページ(?:へ戻る)?|ホーム(?:へ戻る)?|印刷(?:用ページ|する)?',
  '本文へ(?:スキップ|移動)|文字サイズ(?:[\\s:：]*(?:小|中|大|標準|変更))*|(?:前|次)の(?:記事|ページ).{0,60}|関連(?:記事|リンク|ページ|情報).{0,20}|コメント(?:を書く|する)?(?:\\s*[（(]?\\d+[）)]?)?|お問い合わせ(?:先)?|お知らせ一覧|一覧(?:へ|に)戻る|メニュー|検索',
].join('|')
const label = '公開日|更新日|最終更新日|掲載日|投稿日|投稿者|投稿日時|カテゴリー?|タグ|ページ番号|文責|編集|出典|引用元|撮影|写真|文字数|閲覧数|アクセス数'

/** Japanese lines that are notices near an end of the file. */
export const japaneseNotices: readonly (readonly [RegExp, RemovalReason])[] = [
  [new RegExp(`^(?:${button})$`), 'site-notice'],
  [new RegExp(`^(?:${label})\\s*[:：]?\\s*[^。]{0,40}$`), 'metadata'],
  [/^(?:ホーム|トップ|HOME)\s*[>＞»›→].{0,80}$/i, 'site-notice'],
  [/^.{0,20}(?:無断(?:転載|複製)|転載).{0,12}(?:禁じ|禁止|ご遠慮).{0,12}$/, 'site-notice'],
]

/** What only at the head of a page is none of the speech: the name of the column. */
export const japaneseHead: readonly (readonly [RegExp, RemovalReason])[] = [
  [/^(?:校長室|園長室|学長室|社長室|事務局)(?:から|より|だより|の窓から)$/, 'metadata'],
]

/** What only at the foot of a page is none of the speech. */
export const japaneseFoot: readonly (readonly [RegExp, RemovalReason])[] = [
  [/^以上[。]?$/, 'metadata'],
]

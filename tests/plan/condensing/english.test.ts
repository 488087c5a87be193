import { describe, test } from 'vitest'
import { speechOf } from '../../../scripts/plan/speech.ts'
import { outlineOf } from '../../parse/outlined.ts'
import { expectRow, type Row } from './cutting.ts'

const official: Row[] = [
  ['Members shall return borrowed lamps within fourteen days.', ['Members shall return borrowed lamps within fourteen days'], ['Members shall return borrowed lamps']],
  ['No branch may close before six without the consent of its readers.', [], ['No branch may close before six', 'branch may close before six']],
  ['Unless the roof is repaired by May, the old branch cannot reopen.', [], ['the old branch cannot reopen', 'Unless the roof is repaired by May']],
  ['If the fees rise again, nobody lends.', [], ['nobody lends', 'the fees rise again']],
  ['Subject to the approval of the board, each van may carry up to 900 books.', [], ['each van may carry up to 900 books']],
  ['Lending rose by eleven percent, from forty to forty-four thousand loans.', [], ['from forty to forty-four thousand loans']],
  ['We will protect the reading rooms, but we will not raise the fee.', ['We will protect the reading rooms', 'we will not raise the fee', 'but we will not raise the fee'], ['we will', 'raise the fee']],
  ['Our plan rests on three things: people, places and time.', ['Our plan rests on three things: people, places and time'], ['Our plan rests on three things', 'people, places and time']],
  ['The budget is not a wish list; it is a promise.', ['The budget is not a wish list; it is a promise'], ['The budget is not a wish list', 'it is a promise']],
  ['Only half of our branches have step-free access.', ['Only half of our branches have step-free access'], ['our branches have step-free access']],
  ['We must repair, restock and reopen the rooms that the flood took from us.', [], ['We must repair', 'restock and reopen the rooms that the flood took from us']],
  ['In the last ten years, the county has lost nineteen librarians.', ['the county has lost nineteen librarians', 'In the last ten years, the county has lost nineteen librarians'], ['In the last ten years']],
  ['The ministry says that reading is in decline, but our ledgers tell another story.', ['our ledgers tell another story', 'but our ledgers tell another story'], ['The ministry says that reading is in decline', 'reading is in decline']],
  ['The doors are open enough, the clerks say.', [], ['The doors are open enough', 'the clerks say']],
  ['Neither rain nor snow has ever kept the van at home.', [], ['snow has ever kept the van at home']],
  ['At most forty readers may use the attic at once.', [], ['forty readers may use the attic at once']],
  ['The strike did not close a single branch.', ['The strike did not close a single branch'], ['close a single branch']],
  ['We cannot promise new buildings, but we can promise open ones.', ['We cannot promise new buildings, but we can promise open ones', 'we can promise open ones', 'but we can promise open ones'], ['We cannot promise new buildings']],
  ['A library without readers is a warehouse.', ['A library without readers is a warehouse'], ['A library']],
  ['To the volunteers, we owe more than thanks.', ['we owe more than thanks', 'To the volunteers, we owe more than thanks'], ['To the volunteers']],
  ['Ladies and gentlemen, it is a great honour to be with you tonight.', [], ['Ladies and gentlemen', 'it is a great honour to be with you tonight']],
]

const academic: Row[] = [
  ['We argue that shelves build trust between neighbours.', ['We argue that shelves build trust between neighbours'], ['We argue', 'We argue that shelves']],
  ['The effect disappears once income is held constant.', ['The effect disappears once income is held constant'], ['The effect disappears', 'income is held constant']],
  ['Previous studies have treated readers as customers rather than as hosts.', [], ['Previous studies have treated readers as customers', 'rather than as hosts']],
  ['Our sample is small, and it is not representative of rural towns.', ['Our sample is small', 'Our sample is small, and it is not representative of rural towns'], ['it is not representative of rural towns']],
  ['Contrary to what we expected, longer hours did not raise the number of loans.', ['longer hours did not raise the number of loans'], ['Contrary to what we expected', 'longer hours']],
  ['The survey covered 412 households in nine villages.', ['The survey covered 412 households in nine villages'], ['The survey covered 412']],
  ['What matters is not the size of the shelf but the distance to it.', [], ['What matters is not the size of the shelf', 'the distance to it']],
  ['Loans rose in winter and fell in spring.', ['Loans rose in winter and fell in spring'], ['Loans rose in winter']],
  ['The trend holds for children, but not for adults.', ['The trend holds for children, but not for adults'], ['The trend holds for children']],
  ['No study has asked the readers themselves.', ['No study has asked the readers themselves'], ['study has asked the readers themselves']],
  ['The older you get, the shorter the shelf becomes.', ['The older you get, the shorter the shelf becomes'], ['the shorter the shelf becomes', 'The older you get']],
  ['On average, a shelf lends twelve books a week.', ['a shelf lends twelve books a week', 'On average, a shelf lends twelve books a week'], ['a shelf lends twelve books', 'On average']],
  ['The data came from three towns, two of which have no shelf.', ['The data came from three towns, two of which have no shelf', 'The data came from three towns'], ['two of which have no shelf']],
  ['Trust grows slowly and breaks quickly.', ['Trust grows slowly and breaks quickly'], ['Trust grows slowly']],
]

const technical: Row[] = [
  ['Never run a migration on Friday.', ['Never run a migration on Friday'], ['run a migration on Friday']],
  ['You don’t need a cluster to run this.', ['You don’t need a cluster to run this'], ['need a cluster to run this']],
  ['Without an index, every query scans the whole table.', [], ['every query scans the whole table']],
  ['When the queue is full, new jobs are dropped.', ['When the queue is full, new jobs are dropped'], ['new jobs are dropped', 'When the queue is full']],
  ['The retry limit is three, not thirty.', ['The retry limit is three, not thirty'], ['not thirty', 'The retry limit is three']],
  ['We don’t store passwords, we store hashes.', ['We don’t store passwords, we store hashes'], ['We don’t store passwords']],
  ['Logs are cheap, but attention is not.', [], ['Logs are cheap', 'attention is not']],
  ['Latency matters more than throughput for interactive work.', ['Latency matters more than throughput for interactive work'], ['Latency matters more than throughput']],
  ['Deploys take four minutes instead of forty.', ['Deploys take four minutes instead of forty'], ['Deploys take four minutes']],
  ['Memory use fell by 62% after the rewrite.', ['Memory use fell by 62% after the rewrite'], ['Memory use fell by 62%']],
  ['A test that never fails tells you nothing.', ['A test that never fails tells you nothing'], ['A test that never fails']],
  ['Either the write succeeds everywhere, or it fails everywhere.', [], ['Either the write succeeds everywhere', 'the write succeeds everywhere', 'it fails everywhere']],
  ['The parser reads a line, builds a tree, and hands it on.', ['The parser reads a line, builds a tree, and hands it on'], ['The parser reads a line', 'builds a tree']],
  ['Two things are hard: naming and caching.', ['Two things are hard: naming and caching'], ['Two things are hard']],
  ['Most bugs are found by readers, not by tests.', ['Most bugs are found by readers, not by tests'], ['bugs are found by readers', 'not by tests']],
  ['See the docs at https://example.org/lamps for the full list of options.', [], ['See the docs at https']],
  ['Caches are fast because they forget.', ['Caches are fast because they forget'], ['Caches are fast', 'because they forget']],
]

const spoken: Row[] = [
  ['Do not ask what the library can lend you; ask what you can lend the library.', [], ['Do not ask what the library can lend you', 'ask what you can lend the library']],
  ['Ask not who reads, but who cannot.', ['Ask not who reads, but who cannot'], ['Ask not who reads', 'who cannot']],
  ['Be kind to the person who opens the door in the morning.', ['Be kind to the person who opens the door in the morning'], ['Be kind to the person']],
  ['Thank you, parents, for all the early mornings.', [], ['Thank you', 'for all the early mornings']],
  ['Courage is not the absence of fear; it is reading aloud anyway.', [], ['Courage is not the absence of fear', 'it is reading aloud anyway']],
  ['Some of you will leave this valley, and some of you will come back.', [], ['Some of you will leave this valley', 'some of you will come back']],
  ['Success is a bad teacher.', ['Success is a bad teacher'], ['Success']],
  ['Never let a closed door decide for you.', ['Never let a closed door decide for you'], ['let a closed door decide for you']],
  ['Go where the lamps are out.', ['Go where the lamps are out'], ['the lamps are out']],
  ['Everybody told me that a van could never be a library.', ['Everybody told me that a van could never be a library'], ['a van could never be a library', 'Everybody told me']],
  ['Dream big, start small, and lend often.', ['Dream big, start small, and lend often'], ['Dream big', 'start small']],
  ['Whatever you do, keep one shelf for books you disagree with.', ['Whatever you do, keep one shelf for books you disagree with'], ['Whatever you do', 'keep one shelf']],
  ['Read first, decide later.', ['Read first, decide later'], ['Read first']],
]

const told: Row[] = [
  ['When I was nine, a stranger lent me an atlas.', ['When I was nine, a stranger lent me an atlas'], ['When I was nine']],
  ['My mother, who never finished school, read to us every night.', ['My mother, who never finished school, read to us every night'], ['My mother', 'who never finished school', 'read to us every night']],
  ['We had no roof, no heating and no readers.', ['We had no roof, no heating and no readers'], ['We had no roof', 'no heating and no readers']],
  ['He said that nobody would come.', [], ['nobody would come', 'He said']],
  ['The flood took the shelves, the lamps and the ledger.', ['The flood took the shelves, the lamps and the ledger'], ['The flood took the shelves', 'the lamps and the ledger']],
  ['She looked at the ledger, closed it, and went home.', [], ['closed it', 'and went home', 'She looked at the ledger']],
  ['If it had rained that day, we would have stayed at home.', ['If it had rained that day, we would have stayed at home'], ['we would have stayed at home']],
  ['Had we waited, the books would have drowned.', ['Had we waited, the books would have drowned'], ['the books would have drowned', 'Had we waited']],
  ['It was raining when the van broke down.', [], ['It was raining', 'when the van broke down']],
  ['That was the day I learned to listen.', [], ['That was the day']],
  ['The boy who had returned the lamp was waiting on the steps.', ['The boy who had returned the lamp was waiting on the steps'], ['The boy who had returned the lamp', 'the lamp was waiting on the steps']],
  ['There were forty chairs and four hundred people.', ['There were forty chairs and four hundred people'], ['There were forty chairs']],
  ['Every evening a lamp was lit, and every evening somebody came.', ['Every evening a lamp was lit', 'every evening somebody came', 'Every evening a lamp was lit, and every evening somebody came'], ['a lamp was lit']],
]

/** What the speech says before. */
const before = 'The van goes out every morning at six and comes back when the last child has chosen a book for the week.'

describe.each([
  ['official English', official],
  ['academic English', academic],
  ['technical English', technical],
  ['spoken English', spoken],
  ['told English', told],
])('%s', (_, rows) => {
  test.each(rows)('%s', (...row) => {
    expectRow(row, speechOf(outlineOf(`Opening night\n\nDear readers,\n\n${before}\n\n${before}\n\n${row[0]}\n`, 'md')), 34)
  })
})

import { expect, test } from 'vitest'
import { srgbProfile } from '../../../scripts/export/pdf/srgb.ts'
import { xmpOf } from '../../../scripts/export/pdf/xmp.ts'

test('XMP says what the file is, in markup that nothing breaks', () => {
  const meta = { title: 'Wells & <buckets>', author: 'Ida Brandt', subject: null, keywords: ['rope', 'kerb'], date: null }
  const xmp = xmpOf(meta, new Date('2031-04-02T12:00:00Z'), 'en')
  expect(xmp).toContain('<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Wells &amp; &lt;buckets&gt;</rdf:li>')
  expect(xmp).toContain('<dc:subject><rdf:Bag><rdf:li>rope</rdf:li><rdf:li>kerb</rdf:li></rdf:Bag></dc:subject>')
  expect(xmp).toContain('<xmp:CreateDate>2031-04-02T12:00:00Z</xmp:CreateDate>')
  expect(xmp).not.toContain('dc:description')
})

test('the profile is as long as it says, and its tags lie within it one after the other', () => {
  const profile = srgbProfile()
  expect(profile.readUInt32BE(0)).toBe(profile.length)
  expect(profile.toString('latin1', 36, 40)).toBe('acsp')
  const tags = Array.from({ length: profile.readUInt32BE(128) }, (_, i) => {
    const at = 132 + i * 12
    const start = profile.readUInt32BE(at + 4)
    return { name: profile.toString('latin1', at, at + 4), start, end: start + profile.readUInt32BE(at + 8), type: profile.toString('latin1', start, start + 4) }
  })
  expect(tags.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'desc mluc', 'cprt mluc', 'wtpt XYZ ', 'chad sf32', 'rXYZ XYZ ', 'gXYZ XYZ ', 'bXYZ XYZ ', 'rTRC para', 'gTRC para', 'bTRC para',
  ])
  tags.slice(1, 8).forEach(({ start }, i) => expect(start).toBe(tags[i]!.end))
  expect(tags.at(-1)!.end).toBe(profile.length)
})

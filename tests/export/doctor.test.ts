import { describe, expect, test } from 'vitest'
import { examine, linesOf } from '../../scripts/doctor.ts'

describe('the doctor', () => {
  test('finds everything fine on a machine that passes these tests, with a version or a place for each', async () => {
    const findings = await examine()
    expect(findings.filter(({ isFine }) => !isFine)).toEqual([])
    expect(findings.map(({ what }) => what)).toEqual(expect.arrayContaining(['node', 'browser', 'fonts', '@slidev/cli']))
    for (const { state } of findings) expect(state).toMatch(/\d|[\\/]|slidev/)
  })

  test('gives a line for each finding', async () => {
    const lines = linesOf(await examine())
    expect(lines.find(line => /browser/.test(line))).toMatch(/^ok .*(chrom|edg)/i)
  })
})

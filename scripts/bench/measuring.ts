/** Seconds that `work` takes. */
export async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle - 1)] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

/** Rows as a Markdown table; the first is the head. Numbers stand to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0), 3))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map((width, column) => column ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2)).join('|')}|`
  const [head = [], ...body] = rows
  return [line(head), rule, ...body.map(line)].join('\n')
}

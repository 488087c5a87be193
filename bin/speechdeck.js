#!/usr/bin/env node
// The command. Written so that any Node since 14 can read it: where the running one is too old for Slidev, the Node that
// npm has installed beside this program takes over, and where there is none, this says what to install.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const compiled = join(root, 'build', 'scripts', 'cli.js')
const source = join(root, 'scripts', 'cli.ts')

// In a clone the sources run as they are; a published package holds them compiled.
const program = existsSync(source) ? source : compiled
const oldest = program === source ? [22, 18] : [22, 12]

if (isNewEnough(oldest)) {
  // What Node makes of the program is kept, from the first file on: reading TypeScript takes longer than most commands.
  module.enableCompileCache?.(join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'speechdeck', 'compiled'))
  await import(pathToFileURL(program).href)
}
else handOver()

function isNewEnough([major, minor]) {
  const [runningMajor, runningMinor] = process.versions.node.split('.').map(Number)
  return runningMajor > major || (runningMajor === major && runningMinor >= minor)
}

function handOver() {
  const shipped = shippedNode()
  if (!shipped) {
    console.error(`speechdeck needs Node ${oldest.join('.')} or newer; this is ${process.version}. Install a newer one from https://nodejs.org`)
    process.exitCode = 2
    return
  }
  // Signals from a terminal reach both; this one only waits for the other's end.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
  const { status, signal } = spawnSync(shipped, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? (signal === 'SIGINT' ? 130 : 143)
}

function shippedNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/package.json`)
    const node = join(dirname(manifest), 'bin', 'node')
    return existsSync(node) ? node : null
  }
  catch {
    return null
  }
}

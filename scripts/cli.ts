#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { cacheFolder } from './export/paths.ts'

// A third of the time of a build is reading the program itself, unless what Node made of it the last time is kept.
try {
  enableCompileCache(cacheFolder('compiled'))
}
catch {}

const { main } = await import('./cli/main.ts')
process.exitCode = await main(process.argv.slice(2))

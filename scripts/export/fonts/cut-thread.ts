/** The program of the thread that `cut-all.ts` starts: it leaves each cut in the cache folder. */
import { workerData } from 'node:worker_threads'
import { cutFace, type Cut } from './cut.ts'

for (const cut of workerData as Cut[]) await cutFace(cut.face, cut.characters, cut.weight, cut.format)

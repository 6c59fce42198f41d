/** One thread of `check`: takes its share of the documents and gives back what it found. */
import { parentPort, workerData } from 'node:worker_threads'
import { checkDocument } from '../check/check-document.ts'
import { readRegistries } from '../corpus/read-registries.ts'
import { createReporter } from '../corpus/report.ts'
import type { Share } from './check-pool.ts'

const { documents, ...files } = workerData as Share
// Their own problems are reported where the whole is planned.
const registries = readRegistries(files, createReporter())
parentPort?.postMessage(documents.map((file) => checkDocument(files, file, registries)))

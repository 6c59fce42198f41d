/** Property tests draw the same cases in every run, so that red means a change; PROPERTY_SEED=N explores others. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261122) })

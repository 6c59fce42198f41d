/**
 * What `/compare/ID.json` says of one document: every promise in words ready to print, so that the reader's browser only
 * matches and lays out. Written by `compared-document.ts`; links hold the base of the site.
 */
import type { TargetKind, Tier } from '../../model/target.ts'
import type { TierScale } from '../indicator/tier-scale.ts'
import type { QuotedWords } from '../targets/quotation.ts'

/** A number as printed: `不低于` `3.5` `%`, and the link to the words that say it. */
export interface ComparedNumber {
  comparator: string
  value: string
  unit: string
  tier: Tier | null
  url: string
}

export interface ComparedPromise {
  /** One, or the tiers of the promise, lowest first. */
  numbers: ComparedNumber[]
  /** Where to draw the tiers; null without. */
  scale: (TierScale & { unit: string }) | null
  kind: TargetKind
  /** Of the canonical value: promises of different base units are not comparable. */
  baseUnit: string
  /** `2020年`, or that there is none. */
  due: string
  /** Where the deadline is stated, in words; '' without one. */
  dueBasis: string
  quotations: QuotedWords[]
  /** 原文如此. */
  sic: string | null
}

export interface ComparedIndicator {
  id: string
  name: string
  url: string
  topic: string
  /** What the editor says of comparing its values. */
  comparability: string | null
  notComparableWith: { indicator: string; reason: string }[]
  /** By deadline. */
  promises: ComparedPromise[]
}

export interface ComparedDocument {
  id: string
  url: string
  region: string
  shortTitle: string
  /** Kind and date, as a line. */
  about: string
  /** It is a 征求意见稿. */
  draft: boolean
  /** Number of its targets, restatements included. */
  targets: number
  /** By topic, then in text order. */
  indicators: ComparedIndicator[]
}

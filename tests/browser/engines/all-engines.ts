/** The three engines that tests can be run in, and whether each can be here. */
import { openChromium } from './chromium-engine.ts'
import { webkitCanBe } from './find-engines.ts'
import { openFirefox } from './firefox-engine.ts'
import { openWebKit } from './webkit-engine.ts'

export const ENGINES = [
  { name: 'Chromium', open: openChromium, can: true },
  { name: 'Firefox', open: openFirefox, can: true },
  { name: 'WebKitGTK', open: openWebKit, can: webkitCanBe },
]

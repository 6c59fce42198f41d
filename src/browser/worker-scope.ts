/** The part of a service worker's global scope that ours uses; the DOM types of TypeScript do not have it. */

export interface LastingEvent {
  waitUntil(work: Promise<unknown>): void
}

export interface RequestEvent extends LastingEvent {
  readonly request: Request
  /** The page or worker that asks; of a navigation, the page that is left. */
  readonly clientId: string
  /** The page that a navigation will open, or the worker that a script will start. */
  readonly resultingClientId: string
  respondWith(answer: Promise<Response>): void
}

export interface MessageToWorker extends LastingEvent {
  readonly data: unknown
  readonly source: (OpenClient & { postMessage(message: unknown): void }) | null
}

export interface OpenClient {
  readonly id: string
  readonly url: string
}

export interface WorkerScope {
  readonly caches: CacheStorage
  readonly clients: {
    matchAll(options?: { includeUncontrolled?: boolean; type?: 'all' }): Promise<OpenClient[]>
    claim(): Promise<void>
  }
  readonly registration: {
    readonly scope: string
    update(): Promise<unknown>
    unregister(): Promise<boolean>
  }
  /** Only Chromium tells whether the reader wants to save data. */
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } }
  fetch(request: Request | URL, options?: RequestInit): Promise<Response>
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listen: (event: LastingEvent) => void): void
  addEventListener(type: 'fetch', listen: (event: RequestEvent) => void): void
  addEventListener(type: 'message', listen: (event: MessageToWorker) => void): void
}

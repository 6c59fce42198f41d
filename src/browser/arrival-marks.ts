/** On the pages of a document: loads what marks the words that a search result led to, where the address names any. */

let marks: Promise<typeof import('./marks/landing.ts')> | undefined

function follow(event?: Event): void {
  if (/[?&]mark=/.test(location.search)) marks ??= import('./marks/landing.ts')
  void marks?.then(({ followAddress }) => followAddress(event !== undefined))
}

follow()
// Back and forward may lead from an address without marks to one that has them.
addEventListener('popstate', follow)

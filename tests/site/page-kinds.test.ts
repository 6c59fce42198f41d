import { expect, it } from 'vitest'
import { SITE } from './folders.ts'
import { pageKinds } from './page-kinds.ts'
import { filesOf } from './pages.ts'

const kinds = pageKinds(SITE)

it('has a page for every route', () => {
  const routes = filesOf('src/pages').filter((file) => file.endsWith('.astro'))
  expect(kinds).toHaveLength(routes.length)
})

it('shows a kind by its largest page, and the list of a kind by the list', () => {
  expect(kinds).toContainEqual({
    kind: 'documents-id',
    path: 'documents/tongguan-five-development-2018/',
  })
  expect(kinds).toContainEqual({ kind: 'documents', path: 'documents/' })
  expect(kinds).toContainEqual({ kind: '404', path: '404.html' })
  expect(kinds).toContainEqual({ kind: 'home', path: '' })
})

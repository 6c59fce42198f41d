/** Saves the rows that a reader sees, in their order, with all columns of the open data. */
import { type Cell, toCsv } from '../../exports/csv.ts'

type Row = Record<string, Cell>

/** Name of the file saved. */
const FILE = 'zhushu-targets-shown.csv'
/** Milliseconds until the words on the button are its own again. */
const TOLD = 2000

/**
 * Shows the button `[data-save]` of the section and has it save the targets that `shown` names by their addresses.
 * Without the data file beside the table, as in the offline edition, it stays hidden.
 */
export function saveShown(root: HTMLElement, shown: () => readonly string[]): void {
  const button = root.querySelector<HTMLButtonElement>('[data-save]')
  const data = root.querySelector<HTMLAnchorElement>('a[href$="/targets.json"]')
  if (!button || !data || !location.protocol.startsWith('http')) return
  const words = button.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      save(selection(await load(data.href), shown()))
    } catch (error) {
      console.error(error)
      button.textContent = '没能取到数据，请重试'
      setTimeout(() => {
        button.textContent = words
      }, TOLD)
    }
  })
}

async function load(address: string): Promise<Row[]> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`)
  return (await response.json()) as Row[]
}

/** The rows with these addresses, in their order, as CSV; the columns are those of the data. */
export function selection(rows: readonly Row[], urls: readonly string[]): string {
  const byUrl = new Map(rows.map((row) => [row.url, row]))
  const chosen = urls.map((url) => byUrl.get(url)).filter((row) => row !== undefined)
  return toCsv(Object.keys(rows[0] ?? {}), chosen)
}

function save(csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = FILE
  link.click()
  URL.revokeObjectURL(address)
}

/** Runs at the reader's: keeps the chosen topic in the address (`?topic=green`), and takes it from there. */

const NAME = 'topic'

/** The address with this topic; '' takes it away. `withTopic('https://a.example/?mark=x#p1', 'green')` keeps mark and fragment. */
export function withTopic(address: string, topic: string): string {
  const url = new URL(address)
  if (topic === '') url.searchParams.delete(NAME)
  else url.searchParams.set(NAME, topic)
  return url.href
}

export function rememberTopic(): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>(`input[name="${NAME}"]`)]
  const choose = (topic: string) => {
    const input = inputs.find(({ value }) => value === topic) ?? inputs[0]
    if (!input) return
    input.checked = true
    sayHowMany(input.value)
  }
  const keep = (topic: string) =>
    history.replaceState(history.state, '', withTopic(location.href, topic))
  const follow = () => choose(new URL(location.href).searchParams.get(NAME) ?? '')
  // Whoever follows a link to a note wants to see it, whatever its topic.
  const showLinkedNote = () => {
    const note = location.hash.startsWith('#n-') && document.getElementById(location.hash.slice(1))
    if (!note || note.checkVisibility() || document.querySelector('#view-plain:checked')) return
    choose('')
    keep('')
    note.scrollIntoView()
  }
  for (const input of inputs)
    input.addEventListener('change', () => {
      keep(input.value)
      sayHowMany(input.value)
    })
  addEventListener('popstate', follow)
  addEventListener('hashchange', showLinkedNote)
  follow()
  showLinkedNote()
}

/** Between the steps, until one is taken: how many targets they lead through. */
function sayHowMany(topic: string): void {
  const notes = document.querySelectorAll(topic ? `.n.target[data-topic="${topic}"]` : '.n.target')
  const position = document.querySelector('[data-position]')
  if (position) position.textContent = `${notes.length}个目标`
}

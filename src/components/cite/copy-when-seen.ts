/** Runs at the reader's: loads what makes the buttons of `[data-cite]` work, once it comes into view. */

/** Without a clipboard the buttons stay away. */
export function copyWhenSeen(): void {
  const block = document.querySelector<HTMLElement>('[data-cite]')
  if (!block || !navigator.clipboard) return
  const observer = new IntersectionObserver(
    async (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      const { offerCopies } = await import('./copying.ts')
      offerCopies(block, new Date())
    },
    { rootMargin: '50%' },
  )
  observer.observe(block)
}

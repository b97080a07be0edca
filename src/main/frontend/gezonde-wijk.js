// The pages work without this; it only saves a reload. Settings come first: the strict CSP forbids inline style and eval.
import htmx from 'htmx.org'

Object.assign(htmx.config, {
  includeIndicatorStyles: false,
  allowEval: false,
  allowScriptTags: false,
  selfRequestsOnly: true,
  historyCacheSize: 0,
  refreshOnHistoryMiss: true,
})

// Chapters come folded. Where there is room they open, and wherever somebody follows a link into one; a browser opens them for what is found in them.
const chapters = [...document.querySelectorAll('details.gw-chapter')]
const all = document.querySelector('a.gw-chapters')
const unfold = () => {
  chapters.forEach(chapter => { chapter.open = true })
  if (all) all.hidden = true
}
const follow = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const chapter = target && (target.closest('details.gw-chapter') ?? target.querySelector('details.gw-chapter'))
  if (chapter && !chapter.open) {
    chapter.open = true
    target.scrollIntoView()
  }
}
if (chapters.length) {
  if (matchMedia('(min-width: 60rem)').matches) unfold()
  addEventListener('beforeprint', unfold)
  addEventListener('hashchange', follow)
  all?.addEventListener('click', event => {
    event.preventDefault()
    unfold()
  })
  follow()
}

// On a phone the tabs are wider than the screen: the one that is open comes into view.
const tab = document.querySelector('.gw-tabs [aria-current]')
if (tab) tab.closest('ul').scrollLeft = tab.offsetLeft - tab.closest('ul').offsetLeft

// A browser shows nothing until a file begins to come, and slides take a while to make: say that it was heard.
const made = document.querySelector('[data-while-made]')
if (made) {
  const heard = () => { made.textContent = made.dataset.whileMade }
  document.querySelectorAll('.gw-products a[href*=".pptx"], .gw-products a[href*=".xlsx"], .gw-products a[href*=".pdf"], .gw-products ~ section form').forEach(asked => {
    asked.addEventListener(asked.matches('form') ? 'submit' : 'click', heard)
  })
}

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

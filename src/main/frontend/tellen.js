// Loaded by the page Zelf tellen only.
import { start } from './counting/page.js'

export { count, table } from './counting/count.js'
export { csv, open } from './counting/read.js'

const root = document.querySelector('#tellen')
if (root) start(root)

// Bundles what the pages load: vendor.css (NL Design System, only what we use), our two sheets, fonts, the script of all pages and that of one.
// Usage: node build.mjs <folder for static files>; the letters of what goes on paper land in fonts/ beside it.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { transform } from 'lightningcss'
import postcss from 'postcss'

const target = process.argv[2]
const modules = new URL('./node_modules/', import.meta.url)
const fonts = [
  ['Source Sans 3', 'source-sans-3', [['400', 'normal'], ['400', 'italic'], ['600', 'normal'], ['700', 'normal']]],
  ['Source Serif 4', 'source-serif-4', [['400', 'normal'], ['400', 'italic'], ['600', 'normal']]],
]
const paper = [
  ['source-sans-3', 'SourceSans3', ['400Regular', '400Regular_Italic', '600SemiBold']],
  ['source-serif-4', 'SourceSerif4', ['400Regular', '400Regular_Italic', '600SemiBold']],
]
const candidates = ['button', 'heading', 'paragraph', 'link', 'skip-link', 'data-badge']
const utrecht = /\.utrecht-(alert|breadcrumb-nav|form-field|form-label|textbox|textarea|select|table)(?![a-z])/

const read = path => readFileSync(new URL(path, modules), 'utf8')

function faces() {
  mkdirSync(`${target}/fonts`, { recursive: true })
  return fonts.flatMap(([family, pack, cuts]) => cuts.map(([weight, style]) => {
    const file = `${pack}-latin-${weight}-${style}.woff2`
    copyFileSync(new URL(`@fontsource/${pack}/files/${file}`, modules), `${target}/fonts/${file}`)
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url(fonts/${file}) format("woff2")}`
  })).join('\n')
}

/** PDF and slides want whole TTF files. */
function lettersForPaper() {
  mkdirSync(`${target}/../fonts`, { recursive: true })
  paper.forEach(([pack, name, cuts]) => cuts.forEach(cut => {
    copyFileSync(new URL(`@expo-google-fonts/${pack}/${cut}/${name}_${cut}.ttf`, modules), `${target}/../fonts/${name}_${cut}.ttf`)
  }))
}

/** Utrecht's library has some eighty components; only rules of those we use stay. */
function componentsInUse(css) {
  const sheet = postcss.parse(css)
  sheet.walkRules(rule => {
    if (rule.parent.type === 'atrule' && rule.parent.name.endsWith('keyframes')) return
    const kept = rule.selectors.filter(selector => utrecht.test(selector))
    if (kept.length) rule.selectors = kept
    else rule.remove()
  })
  sheet.walkAtRules(rule => { if (rule.nodes && !rule.nodes.length) rule.remove() })
  return sheet.toString()
}

/** The theme defines thousands of tokens; those that no rule reaches, also by way of another token, go. */
function tokensInUse(css, ours) {
  const sheet = postcss.parse(css)
  const values = new Map()
  const used = new Set()
  const mentions = text => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(found => found[1])
  sheet.walkDecls(/^--/, token => { values.set(token.prop, (values.get(token.prop) ?? '') + ' ' + token.value) })
  const queue = mentions(ours)
  sheet.walkDecls(rule => { if (!rule.prop.startsWith('--')) queue.push(...mentions(rule.value)) })
  while (queue.length) {
    const name = queue.pop()
    if (!used.has(name)) {
      used.add(name)
      queue.push(...mentions(values.get(name) ?? ''))
    }
  }
  sheet.walkDecls(/^--/, token => { if (!used.has(token.prop)) token.remove() })
  return sheet.toString()
}

function write(name, css) {
  writeFileSync(`${target}/${name}`, transform({ filename: name, code: Buffer.from(css), minify: true, errorRecovery: true }).code)
}

mkdirSync(target, { recursive: true })
const ours = ['theme.css', 'gezonde-wijk.css'].map(name => [name, readFileSync(new URL(name, import.meta.url), 'utf8')])
const library = [
  read('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  ...candidates.map(name => read(`@nl-design-system-candidate/${name}-css/dist/${name}.css`)),
  componentsInUse(read('@utrecht/component-library-css/dist/index.css')),
].join('\n')
lettersForPaper()
write('vendor.css', faces() + tokensInUse(library, ours.map(([, css]) => css).join('\n')))
ours.forEach(([name, css]) => write(name, css))
buildSync({ entryPoints: [fileURLToPath(new URL('gezonde-wijk.js', import.meta.url))], bundle: true, minify: true, format: 'iife', outfile: `${target}/gezonde-wijk.js` })
buildSync({ entryPoints: [fileURLToPath(new URL('tellen.js', import.meta.url))], bundle: true, minify: true, format: 'esm', outfile: `${target}/tellen.js` })
buildSync({ entryPoints: [fileURLToPath(new URL('passkey.js', import.meta.url))], bundle: true, minify: true, format: 'esm', outfile: `${target}/passkey.js` })
copyFileSync(new URL('favicon.svg', import.meta.url), `${target}/favicon.svg`)

// Opens a CSV or an Excel workbook in the browser; as nl.gezondewijk.sheet reads them.
import { Refused } from './count.js'

const SEPARATORS = [';', ',', '\t', '|']
const LOOKED_AT = 1 << 16

/** Gives sheets of { name, rows }, each row a list of texts without blanks around them. */
export async function open(file) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const starts = (...mark) => mark.every((byte, i) => bytes[i] === byte)
  if (!bytes.some(byte => byte > 32)) throw new Refused('empty')
  if (starts(0xD0, 0xCF, 0x11, 0xE0)) throw new Refused('oldOrLocked')
  if (starts(0x25, 0x50, 0x44, 0x46)) throw new Refused('pdf')
  if (starts(0x50, 0x4B, 3, 4)) return workbook(bytes)
  return [{ name: file.name, rows: csv(text(bytes)) }]
}

function text(bytes) {
  if (bytes[0] === 0xFF && bytes[1] === 0xFE) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xFE && bytes[1] === 0xFF) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

export const clean = cell => cell.replaceAll('\u00a0', ' ').trim()

export function csv(all) {
  const separator = separatorOf(all.slice(0, LOOKED_AT))
  const rows = []
  let row = []
  let from = 0
  const end = to => row.push(clean(all.slice(from, to)))
  for (let at = 0; at <= all.length; at++) {
    const one = all[at]
    if (one === '"' && at === from) {
      const close = closing(all, at)
      const cell = all.slice(at + 1, close).replaceAll('""', '"')
      at = close + 1
      while (at < all.length && all[at] !== separator && all[at] !== '\n' && all[at] !== '\r') at++
      row.push(clean(cell + all.slice(close + 1, at)))
    } else if (one === separator || one === '\n' || one === '\r' || one === undefined) {
      end(at)
    } else {
      continue
    }
    if (all[at] !== separator) {
      if (row.some(cell => cell !== '')) rows.push(row)
      row = []
      if (all[at] === '\r' && all[at + 1] === '\n') at++
    }
    from = at + 1
  }
  return rows
}

function closing(all, open) {
  let at = open
  do {
    at = all.indexOf('"', at + 1)
    if (at < 0) throw new Refused('damaged')
  } while (all[at + 1] === '"' && ++at)
  return at
}

/** What stands in most of the first lines, as often in each. */
function separatorOf(start) {
  const lines = start.split(/\r\n|\r|\n/).filter(line => line.trim()).slice(0, 50)
  let best = ';'
  let most = 0
  for (const separator of SEPARATORS) {
    const counts = lines.map(line => occurrences(line, separator)).filter(n => n > 0).sort((one, other) => one - other)
    if (!counts.length) continue
    const typical = counts[Math.floor(counts.length / 2)]
    const even = counts.filter(n => n === typical).length
    const score = even / lines.length * (1 + Math.floor(Math.min(typical, 5) / 10))
    if (score > most) {
      most = score
      best = separator
    }
  }
  return best
}

function occurrences(line, separator) {
  let quoted = false
  let count = 0
  for (const one of line) {
    if (one === '"') quoted = !quoted
    if (!quoted && one === separator) count++
  }
  return count
}

// ---- Excel: a zip of XML, unpacked by the browser itself

async function workbook(bytes) {
  const parts = directory(bytes)
  if (!parts.has('xl/workbook.xml')) throw new Refused(parts.has('content.xml') ? 'ods' : 'otherZip')
  const book = xml(await part('xl/workbook.xml'))
  const targets = new Map(elements(xml(await part('xl/_rels/workbook.xml.rels')), 'Relationship')
    .map(one => [one.getAttribute('Id'), one.getAttribute('Target')]))
  const strings = parts.has('xl/sharedStrings.xml')
    ? elements(xml(await part('xl/sharedStrings.xml')), 'si').map(stringOf)
    : []
  const formats = parts.has('xl/styles.xml') ? formatsIn(xml(await part('xl/styles.xml'))) : []
  const sheets = []
  for (const sheet of elements(book, 'sheet')) {
    const target = targets.get(sheet.getAttributeNS('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'id'))
    if ((sheet.getAttribute('state') ?? 'visible') !== 'visible' || !target) continue
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    if (parts.has(path)) sheets.push({ name: sheet.getAttribute('name'), rows: rowsOf(await part(path), strings, formats) })
  }
  if (!sheets.length) throw new Refused('empty')
  return sheets

  async function part(name) {
    const { at, size, packed } = parts.get(name)
    const view = new DataView(bytes.buffer)
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
    const content = new Blob([bytes.subarray(from, from + size)])
    if (!packed) return content.text()
    return new Response(content.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()
  }
}

/** The names of the parts, from the list at the end of the file. */
function directory(bytes) {
  const view = new DataView(bytes.buffer)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0) throw new Refused('damaged')
  const parts = new Map()
  let at = view.getUint32(end + 16, true)
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new Refused('damaged')
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    parts.set(name, {
      packed: view.getUint16(at + 10, true) === 8,
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

function xml(content) {
  const read = new DOMParser().parseFromString(content, 'application/xml')
  if (read.querySelector('parsererror')) throw new Refused('damaged')
  return read
}

const elements = (within, name) => [...within.getElementsByTagNameNS('*', name)]
const first = (within, name) => within.getElementsByTagNameNS('*', name)[0]

/** Without the readings that stand above Japanese. */
const stringOf = item => elements(item, 't').filter(one => one.parentNode.localName !== 'rPh').map(one => one.textContent).join('')

/** What each style shows its numbers as. */
function formatsIn(styles) {
  const own = new Map(elements(styles, 'numFmt').map(one => [one.getAttribute('numFmtId'), one.getAttribute('formatCode')]))
  const used = first(styles, 'cellXfs')
  return used ? elements(used, 'xf').map(one => kindOf(Number(one.getAttribute('numFmtId')), own.get(one.getAttribute('numFmtId')))) : []
}

function kindOf(id, code) {
  if (code === undefined) return id >= 14 && id <= 17 || id === 22 ? 'date' : id === 9 || id === 10 ? 'percent' : 'number'
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*]/g, '')
  return /[dyj]/i.test(bare) && bare.toLowerCase() !== 'general' ? 'date' : bare.includes('%') ? 'percent' : 'number'
}

/** Some thousands of rows at a time: a document of all of them would not fit on a phone. */
function rowsOf(content, strings, formats) {
  const rows = []
  const opened = content.search(/<(\w+:)?row[\s>]/)
  if (opened < 0) return rows
  const prefix = /^<(\w+:)?row/.exec(content.slice(opened))[1] ?? ''
  const close = `</${prefix}row>`
  const space = prefix ? ` xmlns:${prefix.slice(0, -1)}="x"` : ''
  for (let from = opened; from < content.length;) {
    let to = content.indexOf(close, from + 500_000)
    if (to < 0) to = content.lastIndexOf(close)
    if (to < from) break
    to += close.length
    for (const row of elements(xml(`<rows${space}>${bare(content.slice(from, to))}</rows>`), 'row')) {
      const cells = []
      for (const cell of elements(row, 'c')) {
        const at = columnOf(cell.getAttribute('r')) ?? cells.length
        while (cells.length < at) cells.push('')
        cells[at] = clean(cellOf(cell, strings, formats))
      }
      if (cells.some(cell => cell !== '')) rows.push(cells)
    }
    from = to
  }
  return rows
}

/** Attributes of other makers carry prefixes that are declared at the top of the file. */
const bare = content => content.replaceAll(/ (?!xml:)\w+:\w+="[^"]*"/g, '')

function columnOf(reference) {
  const letters = /^[A-Z]+/.exec(reference ?? '')
  return letters ? [...letters[0]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null
}

function cellOf(cell, strings, formats) {
  const kind = cell.getAttribute('t') ?? 'n'
  if (kind === 'inlineStr') return stringOf(cell)
  const value = first(cell, 'v')?.textContent ?? ''
  if (value === '') return ''
  if (kind === 's') return strings[Number(value)] ?? ''
  if (kind === 'b') return value === '1' ? 'ja' : 'nee'
  if (kind !== 'n' || Number.isNaN(Number(value))) return value
  return numberOf(Number(value), formats[Number(cell.getAttribute('s') ?? 0)])
}

/** Day 1 is 1 January 1900, and Excel believes in 29 February of that year. */
function numberOf(value, kind) {
  if (kind === 'date' && value >= 1 && value <= 2_958_465) {
    const day = Math.trunc(value)
    return new Date(Date.UTC(1899, 11, 30 + (day < 60 ? day + 1 : day))).toISOString().slice(0, 10)
  }
  const shown = Number((kind === 'percent' ? value * 100 : value).toPrecision(15))
  return kind === 'percent' ? `${shown}%` : String(shown)
}

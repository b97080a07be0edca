// Lines about persons become counts for each area: what nl.gezondewijk.counting does, in the partner's own browser.
import { withheld } from './withhold.js'

export const MOST_ANSWERS = 30
const FEW_AGES = 12
const OLDEST = 120
const AREAS = ['buurtcode', 'buurt', 'wijkcode', 'wijk', 'pc4', 'postcode', 'pc6', 'gemeentecode', 'gemeente', 'gebied', 'plaats']
const POSTCODE = /^([1-9][0-9]{3})\s?[A-Za-z]{2}$/
const CODE = /^(?:GM|WK|BU)[0-9A-Z]{4,8}$/i

/** A file that cannot be counted as asked; `why` is the key of a sentence, and `what` fills its place. */
export class Refused extends Error {
  constructor(why, what = '') {
    super(why)
    this.why = why
    this.what = what
  }
}

/** The first row with two filled cells or more names the columns. */
export function table(rows) {
  const at = rows.findIndex(row => row.filter(cell => cell !== '').length >= 2)
  if (at < 0) throw new Refused('noHeading')
  return { names: rows[at], rows: rows.slice(at + 1) }
}

export function areaColumn(names) {
  for (const word of AREAS) {
    const found = names.findIndex(name => name.toLowerCase().includes(word))
    if (found >= 0) return found
  }
  return -1
}

/** The answers in a column with how often each is given; null when there are too many to be answers. */
export function answersIn(rows, column) {
  const answers = new Map()
  for (const row of rows) {
    const answer = row[column] ?? ''
    if (answer !== '') answers.set(answer, (answers.get(answer) ?? 0) + 1)
    if (answers.size > MOST_ANSWERS && !areAges([...answers.keys()])) return null
  }
  return answers
}

export function areAges(answers) {
  return answers.length > FEW_AGES && answers.every(answer => /^[0-9]{1,3}$/.test(answer) && Number(answer) <= OLDEST)
}

export function ageGroup(age, starts) {
  let from = 0
  for (const start of starts) {
    if (age < start) return `${from}-${start - 1}`
    from = start
  }
  return `${from}+`
}

/** choice: { area, questions: [{ column, counted, leftOut }], where: { column: [values] }, ages, fewest, year } */
export function count({ names, rows }, choice) {
  const column = name => {
    const at = names.findIndex(one => one.toLowerCase() === name.trim().toLowerCase())
    if (at < 0) throw new Refused('noColumn', name)
    return at
  }
  const area = choice.area == null ? areaColumn(names) : column(choice.area)
  if (area < 0) throw new Refused('noArea')
  const where = Object.entries(choice.where ?? {}).map(([name, values]) => [column(name), values])
  const questions = choice.questions.map(question => ({ ...question, at: column(question.column), byAnswer: new Map() }))
  const lines = new Map()
  let withoutArea = 0
  for (const row of rows) {
    if (row.every(cell => cell === '') || where.some(([at, values]) => !values.includes(row[at] ?? ''))) continue
    const place = placeOf(row[area] ?? '')
    if (place === '') {
      withoutArea++
      continue
    }
    add(lines, place)
    for (const { at, leftOut, byAnswer } of questions) {
      const answer = row[at] ?? ''
      if (answer !== '' && !leftOut.includes(answer)) {
        if (!byAnswer.has(answer)) byAnswer.set(answer, new Map())
        add(byAnswer.get(answer), place)
      }
    }
  }
  const tables = questions.length
    ? questions.map(question => tableOf(question, choice.ages))
    : [{ answers: [['aantal', lines]], rest: new Map(), isOfLines: true }]
  return { areaName: names[area], tables, withoutArea, ...told(tables, names[area], choice) }
}

/** A postcode with its letters is a street; four digits are an area. */
function placeOf(written) {
  const postcode = POSTCODE.exec(written)
  return postcode ? postcode[1] : CODE.test(written) ? written.toUpperCase() : written
}

function add(counts, key, more = 1) {
  counts.set(key, (counts.get(key) ?? 0) + more)
}

function tableOf({ column, counted, byAnswer }, ages) {
  const found = areAges([...byAnswer.keys()]) ? new Map() : byAnswer
  if (found !== byAnswer) {
    byAnswer.forEach((counts, age) => {
      const group = ageGroup(Number(age), ages)
      if (!found.has(group)) found.set(group, new Map())
      counts.forEach((count, place) => add(found.get(group), place, count))
    })
  }
  const answers = []
  const rest = new Map()
  for (const answer of [...found.keys()].sort()) {
    if (!counted.length || counted.includes(answer)) answers.push([`${column}: ${answer}`, found.get(answer)])
    else found.get(answer).forEach((count, place) => add(rest, place, count))
  }
  if (answers.length > MOST_ANSWERS) throw new Refused('tooMany', column)
  return { answers, rest, isOfLines: false }
}

function linesOf({ answers, rest, isOfLines }, fewest) {
  const asked = new Map(rest)
  answers.forEach(([, counts]) => counts.forEach((count, place) => add(asked, place, count)))
  const areas = [...asked.keys()].sort()
  const withTotal = counts => {
    const all = areas.map(area => counts.get(area) ?? 0)
    return [...all, all.reduce((one, other) => one + other, 0)]
  }
  const wholes = withTotal(asked)
  const columns = [{ counted: wholes, asked: null }]
  if (!isOfLines) {
    answers.forEach(([, counts]) => columns.push({ counted: withTotal(counts), asked: wholes }))
    if (rest.size) columns.push({ counted: withTotal(rest), asked: wholes })
  }
  const hidden = withheld(columns, fewest)
  return areas.flatMap((area, i) => answers.map(([label, counts]) => hidden[i]
    ? { area, label, counted: 'x', asked: 'x' }
    : { area, label, counted: counts.get(area) ?? 0, asked: isOfLines ? 'x' : asked.get(area) }))
}

function told(tables, areaName, { fewest, year }) {
  const all = tables.flatMap(one => linesOf(one, fewest))
  const lines = [...all.filter(line => line.counted !== 'x'), ...all.filter(line => line.counted === 'x')]
  const questions = !tables.some(one => one.isOfLines)
  const heading = [
    areaHeading(areaName, [...new Set(lines.map(line => line.area))]),
    ...(year ? ['jaar'] : []),
    ...(questions ? ['indicator', 'teller', 'noemer'] : ['aantal']),
  ]
  const cells = lines.map(line => [
    line.area,
    ...(year ? [year] : []),
    ...(questions ? [line.label, line.counted, line.asked] : [line.counted]),
  ])
  const isText = at => at === 0 || questions && heading[at] === 'indicator'
  return {
    heading,
    cells,
    areas: new Set(lines.map(line => line.area)).size,
    told: lines.filter(line => line.counted !== 'x').length,
    withheld: lines.filter(line => line.counted === 'x').length,
    csv: [[quoted(heading[0]), ...heading.slice(1)], ...cells.map(row => row.map((cell, at) => isText(at) ? quoted(cell) : cell))]
      .map(row => row.join(';') + '\r\n').join(''),
  }
}

function areaHeading(name, areas) {
  const mostly = pattern => areas.filter(area => pattern.test(area)).length >= 0.8 * areas.length
  if (mostly(/^[1-9][0-9]{3}$/)) return 'postcode'
  if (mostly(/^(?:GM|WK|BU)[0-9A-Z]{4,8}$/)) return 'gebiedscode'
  return /buurt|wijk|gemeente|plaats|gebied/i.test(name) ? name : 'gebied'
}

/** A cell that begins like a formula would be one in a spreadsheet program. */
function quoted(text) {
  const safe = /^[=+@]/.test(text) ? `'${text}` : text
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

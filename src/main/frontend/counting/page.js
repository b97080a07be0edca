// The page Zelf tellen: asks which column is what, counts, and gives a file to save. It opens no connection.
import { ageGroup, answersIn, areaColumn, areAges, count, MOST_ANSWERS, Refused, table } from './count.js'
import { open } from './read.js'

const SHOWN = 20

export function start(root) {
  const find = id => root.querySelector(`#${id}`)
  const say = (key, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), find('zinnen').dataset[key] ?? key)
  const number = value => new Intl.NumberFormat(document.documentElement.lang).format(value)
  let sheets = []
  let read = { names: [], rows: [] }
  let link = ''

  root.hidden = false
  find('bestand').addEventListener('change', () => guarded(opened))
  find('blad').addEventListener('change', () => guarded(columns))
  find('leeftijden').addEventListener('change', () => guarded(answers))
  find('vragen').addEventListener('change', event => { if (event.target.name === 'vraag') answers() })
  find('tel').addEventListener('click', () => guarded(counted))

  async function guarded(deed) {
    find('fout').hidden = true
    find('uitkomst').hidden = true
    try {
      await deed()
    } catch (wrong) {
      // what a library says may repeat a line of the file, so it is not shown
      find('fout-zin').textContent = wrong instanceof Refused ? say(`refused${capital(wrong.why)}`, wrong.what) : say('refusedDamaged')
      find('fout').hidden = false
      find('fout').focus()
    }
  }

  async function opened() {
    find('keuzes').hidden = true
    const file = find('bestand').files[0]
    if (!file) return
    find('stand').textContent = say('reading')
    find('stand').textContent = ''
    sheets = await open(file)
    options(find('blad'), sheets.map((sheet, i) => [String(i), sheet.name]))
    find('blad-veld').hidden = sheets.length < 2
    columns()
  }

  function columns() {
    read = table(sheets[Number(find('blad').value)].rows)
    const area = areaColumn(read.names)
    options(find('gebied'), read.names.map((name, i) => [name, name || String(i + 1)]))
    if (area >= 0) find('gebied').value = read.names[area]
    find('vragen').replaceChildren(...read.names.flatMap((name, i) => name && i !== area ? [question(name, i)] : []))
    find('keuzes').hidden = false
    find('stand').textContent = say('read', number(read.rows.length), number(read.names.length))
  }

  function question(name, column) {
    const found = answersIn(read.rows, column)
    const line = make('div', { className: 'gw-count__question' })
    const label = make('label', { className: 'gw-choiceline' })
    const box = make('input', { type: 'checkbox', name: 'vraag', value: name, disabled: found === null || found.size === 0 })
    const text = make('span')
    text.append(
      make('b', { textContent: name }),
      make('small', { textContent: found === null ? say('tooMany', MOST_ANSWERS) : areAges([...found.keys()]) ? say('ages') : say('answers', number(found.size)) }),
    )
    label.append(box, text)
    line.append(label)
    return line
  }

  /** Under each column that is counted its answers, each of which counts, only belongs to the whole, or does not take part. */
  function answers() {
    for (const line of find('vragen').children) {
      const box = line.querySelector('input[name=vraag]')
      const before = Object.fromEntries([...line.querySelectorAll('select')].map(select => [select.dataset.answer, select.value]))
      line.querySelector('ul')?.remove()
      if (box.checked) line.append(choices(box.value, before))
    }
  }

  function choices(name, before) {
    const list = make('ul', { className: 'gw-count__answers' })
    const found = [...answersIn(read.rows, read.names.indexOf(name)).keys()].sort()
    const ages = areAges(found)
    const told = ages ? [...new Set(found.map(age => ageGroup(Number(age), starts())))].sort() : found
    told.forEach((answer, i) => {
      const id = `antwoord-${read.names.indexOf(name)}-${i}`
      const select = make('select', { className: 'utrecht-select utrecht-select--html-select', id })
      select.dataset.answer = answer
      options(select, [['counts', say('counts')], ['whole', say('whole')], ...(ages ? [] : [['out', say('out')]])])
      if (before[answer]) select.value = before[answer]
      const item = make('li')
      item.append(make('label', { textContent: answer, htmlFor: id }), select)
      list.append(item)
    })
    return list
  }

  function starts() {
    const written = find('leeftijden').value.split(/[\s,;]+/).filter(Boolean).map(Number)
    if (written.some((age, i) => !Number.isInteger(age) || age <= (i ? written[i - 1] : 0))) throw new Refused('ages')
    return written
  }

  function choice() {
    const fewest = Number(find('minimum').value)
    if (!Number.isInteger(fewest) || fewest < 3 || fewest > 1000) throw new Refused('fewest')
    const year = find('jaar').value.trim()
    if (year && !/^(19|20)\d\d$/.test(year)) throw new Refused('year')
    const questions = [...find('vragen').children]
      .filter(line => line.querySelector('input[name=vraag]').checked)
      .map(line => {
        const all = [...line.querySelectorAll('select')]
        const those = value => all.filter(select => select.value === value).map(select => select.dataset.answer)
        const column = line.querySelector('input[name=vraag]').value
        if (!those('counts').length) throw new Refused('nothingCounted', column)
        return { column, counted: those('whole').length ? those('counts') : [], leftOut: those('out') }
      })
    return { area: find('gebied').value, questions, where: {}, ages: starts(), fewest, year: year || null }
  }

  function counted() {
    const made = count(read, choice())
    URL.revokeObjectURL(link)
    link = URL.createObjectURL(new Blob(['\uFEFF', made.csv], { type: 'text/csv' }))
    Object.assign(find('bewaar'), { href: link, download: 'telling.csv' })
    hand(made.csv)
    find('uitkomst-zin').textContent = say('told', number(made.areas), number(made.told), number(made.withheld))
    find('zonder').textContent = made.withoutArea ? say('withoutArea', number(made.withoutArea)) : ''
    find('meer').textContent = made.cells.length > SHOWN ? say('more', number(SHOWN), number(made.cells.length)) : ''
    find('kop').replaceChildren(row('th', made.heading, made))
    find('rijen').replaceChildren(...made.cells.slice(0, SHOWN).map(cells => row('td', cells, made)))
    find('uitkomst').hidden = false
    find('uitkomst-kop').focus()
  }

  /** The counts, and nothing else, go along with the form of who may hand them in; who sends it is the reader. */
  function hand(csv) {
    const form = find('telling')
    if (form) {
      const files = new DataTransfer()
      files.items.add(new File(['\uFEFF', csv], 'telling.csv', { type: 'text/csv' }))
      form.files = files.files
    }
  }

  function row(kind, cells, { heading }) {
    const line = make('tr')
    cells.forEach((cell, i) => {
      const isNumber = ['teller', 'noemer', 'aantal', 'jaar'].includes(heading[i])
      const one = make(kind, { textContent: cell === 'x' && isNumber ? say('withheld') : cell, className: isNumber ? 'gw-col-num' : '' })
      if (kind === 'th') one.scope = 'col'
      line.append(one)
    })
    return line
  }
}

const capital = word => word[0].toUpperCase() + word.slice(1)

const make = (name, properties = {}) => Object.assign(document.createElement(name), properties)

function options(select, all) {
  select.replaceChildren(...all.map(([value, text]) => make('option', { value, textContent: text })))
}

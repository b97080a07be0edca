// Which areas tell their counts, and which withhold them: the rule of statistics.disclosure, for areas and the whole of them.
// Names are those of Suppression, Freedom and ThresholdRule; what the two do is compared by CountInTheBrowserStory.
const NEARLY_ALL = 0.9
const SMALL_GROUP = 100
const ENDLESS = 1e13

const tooSmall = (counted, asked, fewest) => counted < fewest || asked - counted < fewest
  || asked < SMALL_GROUP && (counted > NEARLY_ALL * asked || counted < (1 - NEARLY_ALL) * asked)

/**
 * columns: of { counted, asked }, both with the whole at their end; asked is null for a count of no whole.
 * Gives for each area, and the whole, whether it is withheld. An area tells all columns or none.
 */
export function withheld(columns, fewest) {
  const whole = columns[0].counted.length - 1
  const hidden = Array.from({ length: whole + 1 }, (_, area) => columns.some(column => column.asked
    ? tooSmall(column.counted[area], column.asked[area], fewest)
    : column.counted[area] < fewest))
  const people = area => Math.max(...columns.map(column => (column.asked ?? column.counted)[area]))
  const freedoms = columns.map(column => new Freedom(column, hidden, whole, fewest))

  // Walks until nothing is to be mended; each walk withholds one more, so it ends.
  for (let changed = true; changed;) {
    changed = false
    for (const freedom of freedoms) {
      freedom.compute()
      changed = mend(freedom) || changed
    }
  }
  return hidden

  function mend(freedom) {
    for (let area = 0; area <= whole; area++) {
      if (hidden[area] && freedom.width(area) < freedom.needed(area)) {
        const also = cheapest(freedom, area)
        if (also >= 0) {
          hidden[also] = true
          if (also === whole && !hidden.slice(0, whole).some(Boolean)) {
            const part = cheapestOf(whole, freedom.needed(whole), other => freedom.widthWithPart(other))
            if (part >= 0) hidden[part] = true
          }
          return true
        }
      }
    }
    return false
  }

  /** A neighbour, or else the whole; of the whole one of its parts. */
  function cheapest(freedom, area) {
    const needed = freedom.needed(area)
    if (area === whole) {
      return freedom.isBoundByParts(needed) ? cheapestOf(whole, needed, other => freedom.widthWithPart(other)) : -1
    }
    const neighbour = cheapestOf(area, needed, other => freedom.widthWithNeighbour(area, other))
    return neighbour >= 0 || hidden[whole] ? neighbour : whole
  }

  /** Of what is still told the smallest that is enough; else what helps most. */
  function cheapestOf(area, needed, width) {
    let best = -1
    for (let other = 0; other < whole; other++) {
      if (hidden[other]) continue
      const more = best < 0 ? 1 : Math.min(needed, width(other)) - Math.min(needed, width(best))
      if (more > 0 || more === 0 && people(other) < people(best)) best = other
    }
    return best
  }
}

/** How far each withheld count can be moved without moving anything that is told. */
class Freedom {
  constructor(column, hidden, whole, fewest) {
    Object.assign(this, { column, hidden, whole, fewest })
  }

  below(area) { return this.column.counted[area] }

  above(area) { return this.column.asked ? this.column.asked[area] - this.column.counted[area] : ENDLESS }

  needed(area) { return this.column.asked ? Math.min(this.fewest, this.column.asked[area]) : this.fewest }

  compute() {
    const { hidden, whole } = this
    this.inBelow = hidden.map((free, area) => free ? this.below(area) : 0)
    this.inAbove = hidden.map((free, area) => free ? this.above(area) : 0)
    const sum = list => list.slice(0, whole).reduce((one, other) => one + other, 0)
    this.partsBelow = sum(this.inBelow)
    this.partsAbove = sum(this.inAbove)
    const wholeBelow = hidden[whole] ? this.below(whole) : 0
    const wholeAbove = hidden[whole] ? this.above(whole) : 0
    if (hidden[whole] && whole > 0) {
      this.inBelow[whole] = Math.min(this.below(whole), this.partsBelow)
      this.inAbove[whole] = Math.min(this.above(whole), this.partsAbove)
    }
    const isWhole = area => area === whole
    this.outBelow = hidden.map((_, area) => isWhole(area) ? ENDLESS : Math.min(ENDLESS, wholeBelow + this.partsAbove - this.inAbove[area]))
    this.outAbove = hidden.map((_, area) => isWhole(area) ? ENDLESS : Math.min(ENDLESS, wholeAbove + this.partsBelow - this.inBelow[area]))
  }

  width(area) {
    return Math.min(this.inBelow[area], this.outBelow[area]) + Math.min(this.inAbove[area], this.outAbove[area])
  }

  isBoundByParts(needed) {
    return this.whole > 0 && this.inBelow[this.whole] + this.inAbove[this.whole] < needed
  }

  widthWithPart(part) {
    return Math.min(this.below(this.whole), this.partsBelow + this.below(part))
      + Math.min(this.above(this.whole), this.partsAbove + this.above(part))
  }

  widthWithNeighbour(area, neighbour) {
    return Math.min(this.inBelow[area], this.outBelow[area] + this.above(neighbour))
      + Math.min(this.inAbove[area], this.outAbove[area] + this.below(neighbour))
  }
}

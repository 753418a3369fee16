import { sheetBoth } from '@/lib/print/templates/sheet-both';
import { sheetItems } from '@/lib/print/templates/sheet-items';
import { sheetPieces } from '@/lib/print/templates/sheet-pieces';
import { sheetTop } from '@/lib/print/templates/sheet-top';

const sheetFlow = String.raw`
#let ruled(title, body, name: "own-words") = block(width: 100%, breakable: false, above: 10pt, below: 0pt, piece(name, {
  line(length: 100%, stroke: hairline)
  v(8pt, weak: true)
  heading(level: 2, title)
  v(0.6em, weak: true)
  body
}))

// What is not as it was, and what the therapist wrote. The safety net stands before them: it has to be on the first page.
#let changes = if it.changes != none {
  block(width: 100%, above: 9pt, below: 0pt, stroke: hairline, radius: 4pt, inset: (x: 8pt, y: 7pt), {
    set text(size: scaled(12pt))
    heading(level: 3, it.changes.title)
    v(6pt, weak: true)
    if it.changes.lines.len() > 0 { list(..it.changes.lines) }
    if it.changes.stop != "" { [*#it.changes.stopTitle:* #it.changes.stop.] }
  })
}
#let own-words = if it.ownWords != none {
  ruled(it.ownWords.title, it.ownWords.lines.map(typed).join(linebreak()))
}

// The day after, and which pack until when: small, so that it finds room beside what is big.
#let has-days = it.afterToday != none
#let has-packs = it.coldAndHeat.len() > 0
#let after-today = if has-days or has-packs {
  block(width: 100%, breakable: false, above: 8pt, below: 0pt, piece("after-today", {
    set text(size: scaled(12pt))
    let days-head = if has-days { heading(level: 3, it.afterToday.title) }
    let packs-head = heading(level: 3, frame.coldAndWarmth)
    let told-of-days = if has-days { it.afterToday.lines.join([ ]) }
    let is-long = it.coldAndHeat.join("", default: "").len() > 120
    let told-of-packs = it.coldAndHeat.map(if is-long { line => line } else { strong }).join(linebreak())
    let days = if has-days { days-head; v(6pt * gap, weak: true); told-of-days }
    let packs = if has-packs { packs-head; v(6pt * gap, weak: true); told-of-packs }
    line(length: 100%, stroke: hairline)
    v(8pt, weak: true)
    // Where room is short, or one of the two is long, the heads stand beside their lines.
    if (is-tight or is-long) and not large {
      grid(
        columns: (auto, 1fr),
        column-gutter: 10pt,
        row-gutter: 6pt,
        ..if has-days { (days-head, told-of-days) },
        ..if has-packs { (packs-head, told-of-packs) },
      )
    } else if has-days and has-packs and not large {
      grid(columns: (1fr, 1fr), column-gutter: 14pt, days, packs)
    } else {
      days
      if has-days and has-packs { v(9pt) }
      packs
    }
  }))
}

#let to-tick = if it.ticks != none { block(width: 100%, breakable: false, above: 7pt * gap, below: 0pt, piece("ticks", {
  line(length: 100%, stroke: hairline)
  v(7pt * gap, weak: true)
  ticks(it.ticks)
})) }

#let own-items = it.items.filter(one => not one.helper)
#let helper-items = it.items.filter(one => one.helper)

// Late: the grid stands behind the items. Else it fills the first page where there is room, and where there is not the day
// after does.
// The head is the same whatever size gives way further down.
#let top = {
  piece("head", { set text(size: scaled(14pt)); head })
  safety-net + changes + own-words
}
#let in-one = {
  block(width: 100%, above: 0pt, below: 0pt, piece("top", top))
  context {
    let width = page.width - 2 * margin-x
    // Read from the page where a piece is in one, which costs nothing; in large print the top is not.
    let high(name, part) = if large { measure(part, width: width).height } else { height-of(name) }
    let page-room = page.height - margin-top - margin-bottom
    // In large print the top ends on the second page, and leaves a gap at the foot of the first.
    // A function: to lay out the whole top only for its height is done where the answer hangs on it.
    let room() = if large { 2 * page-room - high("top", top) - 40pt } else { page-room - high("top", top) - 7pt * gap }
    let grid-first = not late and high("ticks", to-tick) < room()
    let beside-grid = if grid-first { high("ticks", to-tick) + 8pt } else { 0pt }
    let day-first = not large and not grid-first or beside-grid + high("after-today", after-today) < room()
    if grid-first { to-tick }
    if day-first { after-today }
    for one in own-items { item(one) }
    if not grid-first { to-tick }
    if not day-first { after-today }
    for (index, b) in it.blocks.enumerate() { ruled(b.title, b.lines.join([ ]), name: "block-" + str(index)) }
  }

  if helper-items.len() > 0 {
    pagebreak(weak: true)
    heading(level: 1, frame.helper.title)
    v(9pt, weak: true)
    [*#it.side.* #frame.helper.lines.join([ ])]
    for one in helper-items { item(one) }
  }
  told-pieces
}
`;

/** The client's sheet: what to do, when to stop, whom to call. Typst source; its data, its kit and its own pictures lie beside it. */
export const sheetTemplate = `${sheetTop}${sheetPieces}${sheetItems}${sheetFlow}${sheetBoth}`;

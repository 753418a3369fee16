/** The note of a session, and the same note to be filled in by hand. Typst source of a module. */
export const noteModule = String.raw`
#import "/kit.typ": begins, ends, faces, footing, grey, hairline, may-break, typed, typed-lines

#let note-page(it, size, foot, body) = {
  set page(
    paper: it.paper,
    margin: (x: 16mm, top: 14mm, bottom: 17mm),
    footer-descent: 35%,
    footer: footing(foot),
  )
  set text(font: faces, size: size, lang: "en", hyphenate: false)
  show "\u{200B}": may-break
  set par(leading: 0.6em, spacing: 0.7em, justify: false)
  show heading.where(level: 1): set text(size: 1.5em, weight: "bold")
  show heading.where(level: 2): set text(size: 1.15em, weight: "bold")
  show heading: set block(above: 0pt, below: 0pt)
  begins
  text(size: 0.9em, fill: grey, typed(it.practice))
  v(0.5em, weak: true)
  body
  ends
}

#let part(title, body, above: 1em) = block(breakable: true, width: 100%, above: above, below: 0pt, {
  block(sticky: true, above: 0pt, below: 0.7em, {
    line(length: 100%, stroke: hairline)
    v(0.6em, weak: true)
    heading(level: 2, title)
  })
  body
})

#let field(one) = block(above: 0.5em, below: 0.5em, grid(
  columns: (13em, 1fr),
  column-gutter: 8pt,
  strong(one.label),
  if one.lines.len() == 1 { typed(one.lines.first()) } else { typed-lines(one.lines) },
))

#let note(it, size) = note-page(it, size, [Session note of #it.day. #typed(it.signed)])[
  #heading(level: 1)[Session note: #typed(it.client)]
  #v(0.9em, weak: true)
  #for block-data in it.blocks {
    part(block-data.title, {
      if block-data.fields.len() == 0 [Nothing written.]
      for one in block-data.fields { field(one) }
      if block-data.replaced.len() > 0 {
        block(above: 0.8em, below: 0.4em, sticky: true, text(fill: grey)[In place of what was tapped:])
        text(fill: grey, for one in block-data.replaced { field(one) })
      }
    })
  }
]
`;

/** A signed note alone. Typst source; data in /data.json. */
export const soapNoteTemplate = String.raw`
#import "/kit.typ": body-size
#import "/note.typ": note
#set document(title: "Session note")
#note(json("/data.json"), body-size)
`;

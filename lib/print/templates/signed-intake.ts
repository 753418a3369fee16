/** A signed intake: what was asked and answered, section by section. Typst source; data in /data.json. */
export const signedIntakeTemplate = String.raw`
#import "/kit.typ": begins, body-size, ends, faces, footing, grey, hairline, may-break, typed
#let it = json("/data.json")
#set document(title: "Intake")
#set page(
  paper: it.paper,
  margin: (x: 16mm, top: 14mm, bottom: 17mm),
  footer-descent: 35%,
  footer: footing([Intake. #typed(it.signed)]),
)
#set text(font: faces, size: body-size, lang: "en", hyphenate: false)
#show "\u{200B}": may-break
#set par(leading: 0.6em, spacing: 0.7em, justify: false)
#show heading.where(level: 1): set text(size: 1.5em, weight: "bold")
#show heading.where(level: 2): set text(size: 1.25em, weight: "bold")
#show heading.where(level: 3): set text(size: 1.1em, weight: "bold")
#show heading: set block(above: 0pt, below: 0pt)
#begins
#text(size: 0.9em, fill: grey, typed(it.practice))
#v(0.5em, weak: true)
#heading(level: 1)[Intake: #typed(it.client)]
#v(0.4em, weak: true)
#typed(it.signed)

#let entry(one) = block(above: 0.5em, below: 0.5em, grid(
  columns: (3fr, 2fr),
  column-gutter: 10pt,
  typed(one.question),
  strong(typed(one.answer)),
))

#let sections(all, level) = for part in all {
  block(breakable: true, width: 100%, above: 1em, below: 0pt, {
    block(sticky: true, above: 0pt, below: 0.7em, {
      line(length: 100%, stroke: hairline)
      v(0.6em, weak: true)
      heading(level: level, typed(part.title))
    })
    for one in part.entries { entry(one) }
  })
}

#sections(it.sections, 2)
#if it.signings.len() > 0 {
  block(above: 1.6em, below: 0pt, sticky: true, heading(level: 2)[Consents, as they were signed])
  for one in it.signings {
    block(above: 1em, below: 0.4em, sticky: true, strong(typed(one.signed)))
    {
      set text(lang: one.language)
      for said in one.entries { entry(said) }
    }
    if one.typed != none { block(above: 0.5em, [Signed with the name: #strong(typed(one.typed))]) }
    if one.drawn != none {
      block(breakable: false, above: 0.5em, width: 62mm, stroke: (bottom: hairline), image(
        one.drawn,
        alt: "Signature",
        height: 18mm,
        fit: "contain",
      ))
    }
  }
}
#if it.told != none {
  block(above: 1.6em, below: 0pt, sticky: true, {
    heading(level: 2)[What the client told before the visit]
    v(0.4em, weak: true)
    typed(it.told.sent)
  })
  {
    set text(lang: it.told.language)
    sections(it.told.sections, 3)
  }
}
#ends
`;

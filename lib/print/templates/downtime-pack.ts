/** A cover, the day's cards, a blank intake and a blank note in one file. Typst source; data in /data.json. */
export const downtimePackTemplate = String.raw`
#import "/kit.typ": body-size, hairline, typed
#import "/card.typ": card
#import "/note.typ": note-page
#import "/blank-intake.typ": blank-intake
#import "/blank-note.typ": blank-note
#let it = json("/data.json")
#set document(title: "Downtime pack")

#let named(list, words) = table(
  columns: (auto, 1fr, auto),
  stroke: (x, y) => if y > 0 { (top: hairline) },
  inset: (x: 3pt, y: 5pt),
  align: (left + top, left + top, right + top),
  table.header([], strong[Client], strong(words)),
  ..list.map(one => (one.time, typed(one.client), typed(one.words))).flatten(),
)

#note-page(it, body-size, [Downtime pack. #typed(it.made)])[
  #heading(level: 1)[Downtime pack: #it.day]
  #v(0.9em, weak: true)
  For the time in which the program cannot be reached. Made #typed(it.made). What changed after that is not in it.

  #list(
    [Ask today’s questions on the blank note before any work.],
    [A card holds only while nothing is new: any yes, and the session waits.],
    [Copy the blank pages as often as needed. Type everything in later, then put this pack through the shredder.],
  )
  #if it.cards.len() > 0 [
    #v(1.2em, weak: true)
    #heading(level: 2)[Cards in this pack]
    #v(0.5em, weak: true)
    #named(it.cards, "Minutes")
  ]
  #if it.without.len() > 0 [
    #v(1.2em, weak: true)
    #heading(level: 2)[Without a card]
    #v(0.5em, weak: true)
    #named(it.without, "Why")
  ]
]
#for one in it.cards { card(one.card, one.size * 1pt, one.pictureWidth * 1mm, one.mapWidth * 1mm) }
#if it.hasBlanks {
  blank-intake(it, 10.5pt)
  blank-note(it + it.note, 10.5pt)
}
`;

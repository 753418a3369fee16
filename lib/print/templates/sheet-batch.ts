/**
 * Sheets of several clients in one file. Each lies in a folder of its own with its template, and begins on a leaf of its
 * own, also where the printer prints on both sides: an empty side stands before it where it needs one. Typst source; data
 * in /data.json.
 */
export const sheetBatchTemplate = String.raw`
#import "kit.typ": begins
#let it = json("data.json")
#set document(title: it.title)
#set page(paper: it.paper)
#for number in range(it.count) {
  begins
  include "/" + it.folder + str(number) + "/sheet.typ"
  if number + 1 < it.count {
    set page(footer: none)
    pagebreak(to: "odd", weak: true)
  }
}
`;

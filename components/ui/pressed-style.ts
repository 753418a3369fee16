/** The look of a button that is pressed in; where a system chooses the colours, its own ones for what is selected. */
export const pressedStyle =
  'aria-pressed:border-work aria-pressed:bg-work-wash forced-colors:aria-pressed:bg-[SelectedItem] forced-colors:aria-pressed:text-[SelectedItemText] forced-colors:aria-pressed:forced-color-adjust-none';

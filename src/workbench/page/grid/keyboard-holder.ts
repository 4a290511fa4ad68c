/** As much as is needed here of the part of the grid that takes the keyboard: `DocSelectionRenderService`. */
export interface KeyTakers {
  readonly prototype: { focus: () => void };
}

/**
 * Leaves the keyboard to the pane when it selects cells, as Excel does: the grid (0.25.1) takes the keyboard with each
 * selection, whoever makes it. It gets it back when the person presses something outside the pane.
 */
export function leaveKeyboardToPane({ prototype }: KeyTakers): void {
  let isPanes = false;
  window.addEventListener("blur", () => {
    isPanes = document.activeElement instanceof HTMLIFrameElement;
  });
  window.addEventListener(
    "pointerdown",
    () => {
      isPanes = false;
    },
    { capture: true },
  );
  const take = Reflect.get<typeof prototype, "focus">(prototype, "focus");
  prototype.focus = function takeUnlessPanes(this: typeof prototype): void {
    if (isPanes && document.activeElement instanceof HTMLIFrameElement) return;
    Reflect.apply(take, this, []);
  };
}

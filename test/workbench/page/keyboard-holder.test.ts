/** @jest-environment jsdom */
import { leaveKeyboardToPane } from "../../../src/workbench/page/grid/keyboard-holder";

const pane = document.createElement("iframe");
const grid = document.createElement("input");
document.body.append(pane, grid);

/** As the grid does with each selection. */
class Taker {
  focus(): void {
    grid.focus();
  }
}
leaveKeyboardToPane(Taker);

function goToPane(): void {
  pane.focus();
  window.dispatchEvent(new Event("blur"));
}

describe("the grid, when it would take the keyboard", () => {
  it("leaves it to a pane that has it", () => {
    goToPane();
    new Taker().focus();
    expect(document.activeElement).toBe(pane);
  });

  it("takes it once the person has pressed something outside the pane", () => {
    goToPane();
    window.dispatchEvent(new Event("pointerdown"));
    new Taker().focus();
    expect(document.activeElement).toBe(grid);
  });

  it("takes it while no pane has it", () => {
    grid.blur();
    new Taker().focus();
    expect(document.activeElement).toBe(grid);
  });
});

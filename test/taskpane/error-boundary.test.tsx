/** @jest-environment jsdom */
import { act, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "../../src/taskpane/error-boundary";

function Broken(): ReactElement {
  throw new Error("a broken promise");
}

it("shows a sentence with the reason in place of a screen that broke", () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const place = document.createElement("div");
  // React reports what a boundary caught to the window as well.
  window.addEventListener("error", (event) => {
    event.preventDefault();
  });
  act(() => {
    createRoot(place).render(
      <ErrorBoundary broken={(reason) => `Đã hỏng: ${reason}.`}>
        <Broken />
      </ErrorBoundary>,
    );
  });
  said.mockRestore();
  expect(place.querySelector("[role=alert]")?.textContent).toBe(
    "Đã hỏng: Error: a broken promise.",
  );
});

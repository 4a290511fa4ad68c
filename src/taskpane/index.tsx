import { createRoot } from "react-dom/client";
import { present } from "../basics/assert";
import { App } from "./app";

const root = present(document.getElementById("root"), "the element the pane is drawn into");

void Office.onReady(() => {
  createRoot(root).render(<App />);
});

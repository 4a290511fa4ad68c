/**
 * Stands where Office.js stands in Excel: gives `Office.onReady` at once, loads Microsoft's client, and lets the
 * workbench around the pane's frame attach its workbook to it.
 */

/** What the page around the frame offers to the pane. */
interface Attaching {
  readonly attach: (pane: Window) => void;
}

type Told = (info: { readonly host: unknown }) => void;

interface LoadedOffice {
  readonly onReady: (told?: Told) => Promise<{ readonly host: unknown }>;
}

const CLIENT = "../client/excel-web-16.00.js";

const around = window.parent as Window & { readonly workbench?: Attaching };
const pane = window as Window & { Office?: LoadedOffice };

const attached = new Promise<void>((resolve, reject) => {
  const client = document.createElement("script");
  client.src = CLIENT;
  client.addEventListener("load", () => {
    around.workbench?.attach(window);
    resolve();
  });
  client.addEventListener("error", () => {
    reject(new Error(`${CLIENT} cannot be loaded`));
  });
  document.head.append(client);
});

pane.Office = {
  onReady: async (told) => {
    await attached;
    const info = around.workbench === undefined ? { host: null } : await pane.Office?.onReady();
    const answer = info ?? { host: null };
    told?.(answer);
    return answer;
  },
};

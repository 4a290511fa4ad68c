/** A file that the pane gave to the person. */
export interface Download {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type PaneWindow = Window & { readonly HTMLAnchorElement: typeof HTMLAnchorElement };

/**
 * Hears of every file that a pane lets the browser download, which happens all the same.
 *
 * @param pane the window of the pane's frame.
 */
export function watchDownloads(pane: Window, told: (download: Download) => void): void {
  const { prototype } = (pane as PaneWindow).HTMLAnchorElement;
  const click = Reflect.get<HTMLAnchorElement, "click">(prototype, "click");
  prototype.click = function clicked(this: HTMLAnchorElement): void {
    const { download: name, href } = this;
    if (name !== "" && href.startsWith("blob:"))
      void fetch(href)
        .then((response) => response.arrayBuffer())
        .then((buffer) => {
          told({ name, bytes: new Uint8Array(buffer) });
        });
    Reflect.apply(click, this, []);
  };
}

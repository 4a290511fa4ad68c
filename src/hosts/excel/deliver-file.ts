/** Milliseconds that a browser may take to begin with a download; a link taken back earlier gives an empty file. */
const PATIENCE = 60_000;

/** Where downloads are ignored without a word, by values: before Office.js has loaded, it has no enumerations. */
const DEAF_PLATFORMS: ReadonlySet<string> = new Set(["Mac", "iOS"]);

/** False in Excel for Mac and iPad, where files have to be opened instead. */
export function canDownload(): boolean {
  return !DEAF_PLATFORMS.has(String(Office.context.platform));
}

/** Hands a file to the person as a download; must be called from a click. */
export function deliverFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], { type: "application/octet-stream" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, PATIENCE);
}

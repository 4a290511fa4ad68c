import { readFile } from "node:fs/promises";
import { type RequestListener, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

const KINDS: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

/** Asked again each time: whoever changes the product and reloads wants to see it. */
const FRESH = { "cache-control": "no-cache" };

function answer(response: ServerResponse, kind: string, content: Uint8Array | string): void {
  response.writeHead(200, { "content-type": kind, ...FRESH }).end(content);
}

/**
 * Answers with the files of a folder, and with a page that asks again by itself while `waiting` gives one.
 *
 * @param waiting the page to show as long as the folder is not ready.
 */
export function staticFiles(folder: string, waiting: () => string | undefined): RequestListener {
  return ({ url = "/" }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, "http://workbench").pathname));
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const page = waiting();
    if (page !== undefined) {
      answer(response, "text/html; charset=utf-8", page);
      return;
    }
    readFile(join(folder, file)).then(
      (content) => {
        answer(response, KINDS[extname(file)] ?? "application/octet-stream", content);
      },
      () => response.writeHead(404).end(),
    );
  };
}

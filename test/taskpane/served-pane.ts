import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";
import { type Served } from "../programs/browser/use-served";
import { runProgram } from "../programs/run-program";

const REPOSITORY = resolve(__dirname, "..", "..");

const KINDS: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
};

/** Builds the add-in with our own webpack.config.js into a folder. For development: React then speaks up about misuse. */
async function buildPane(folder: string): Promise<void> {
  const webpack = join(REPOSITORY, "node_modules", "webpack", "bin", "webpack.js");
  const options = ["--mode", "development", "--no-devtool", "--output-path", folder];
  await runProgram({
    command: process.execPath,
    arguments: [webpack, ...options],
    folder: REPOSITORY,
  });
}

/** Builds the pane into a folder and serves it on this machine alone, on a free port. */
export async function servePane(folder: string): Promise<Served> {
  await buildPane(folder);
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://pane").pathname);
    readFile(join(folder, path)).then(
      (content) => {
        const kind = KINDS[extname(path)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": kind }).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    stop: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
      }),
  };
}

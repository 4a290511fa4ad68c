import { type Server } from "node:http";

/** How many ports are tried, one after the other. */
const TRIES = 100;

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, "localhost", () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

/**
 * Lets a server listen on this machine alone, on the first port from `first` on that nobody has taken.
 *
 * @throws Error when there is none among the next hundred.
 */
export async function listenOnFreePort(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + TRIES; port += 1)
    if (await listen(server, port)) return port;
  throw new Error(`no free port from ${first} to ${first + TRIES - 1}`);
}

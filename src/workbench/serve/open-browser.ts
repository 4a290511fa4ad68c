import { spawn } from "node:child_process";

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

const hasScreen = (): boolean =>
  process.platform !== "linux" ||
  process.env["DISPLAY"] !== undefined ||
  process.env["WAYLAND_DISPLAY"] !== undefined;

/** Shows an address in the system's browser. Where there is none, nothing happens: the address is printed anyway. */
export function openBrowser(address: string): void {
  const opener = OPENERS[process.platform];
  if (opener === undefined || !hasScreen() || process.env["CI"] !== undefined) return;
  const [command, ...before] = opener;
  const browser = spawn(command, [...before, address], { stdio: "ignore", detached: true });
  browser.on("error", () => undefined);
  browser.unref();
}

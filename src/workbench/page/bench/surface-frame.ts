import { readSurface, type Surface } from "../../protocol/surface";

const READABLE_CLIENT = "client/excel-web-16.00.debug.js";

/**
 * Reads what Microsoft's client can do from its readable build, in a frame that is gone afterwards.
 *
 * @throws Error when the build cannot be loaded.
 */
export async function loadSurface(): Promise<Surface> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const page = frame.contentWindow;
  const script = frame.contentDocument?.createElement("script");
  if (page === null || script === undefined) throw new Error("a frame without a window");
  await new Promise((loaded, failed) => {
    script.addEventListener("load", loaded);
    script.addEventListener("error", failed);
    script.src = READABLE_CLIENT;
    frame.contentDocument?.head.append(script);
  });
  const surface = readSurface(Reflect.get(page, "Excel") as object);
  frame.remove();
  return surface;
}

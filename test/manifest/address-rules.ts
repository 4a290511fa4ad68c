import { existsSync } from "node:fs";
import { join } from "node:path";
import { elementsNamed } from "./elements-named";
import { type Finding, findings } from "./finding";
import { pngSize } from "./png-size";

const LONGEST_URL = 2048;
const ADDRESSED = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "Image",
  "Url",
];

/** Pixels that Office asks of the add-in's own icon, on plain and on dense screens. */
const APP_ICONS: readonly (readonly [name: string, pixels: number])[] = [
  ["IconUrl", 32],
  ["HighResolutionIconUrl", 64],
];

/** Sizes without which Office replaces the icon of a button or a group. */
const NEEDED_SIZES = ["16", "32", "80"];

/** Where the file behind an address lies in the repository: the pane's page is built from a template. */
function sourceOf(address: string, repository: string): string {
  const path = address.replace(/^.*\/(?=assets\/|taskpane\.html$)/, "");
  return join(repository, path === "taskpane.html" ? "src/taskpane/taskpane.html" : path);
}

function addressesIn(manifest: Document): readonly string[] {
  return ADDRESSED.flatMap((name) => elementsNamed(manifest, name))
    .flatMap((element) => [
      element.getAttribute("DefaultValue"),
      ...[...element.children].map((override) => override.getAttribute("Value")),
    ])
    .filter((address) => address !== null);
}

/** The address of every icon that is used, with the pixels it must have. */
function iconsIn(manifest: Document): readonly { address: string; pixels: number }[] {
  const images = elementsNamed(manifest, "Image", "Images");
  const own = APP_ICONS.flatMap(([name, pixels]) =>
    elementsNamed(manifest, name).map((image) => ({ image, pixels })),
  );
  const onButtons = elementsNamed(manifest, "Image", "Icon").flatMap((use) =>
    images
      .filter((image) => image.getAttribute("id") === use.getAttribute("resid"))
      .map((image) => ({ image, pixels: Number(use.getAttribute("size")) })),
  );
  return [...own, ...onButtons].map(({ image, pixels }) => ({
    address: image.getAttribute("DefaultValue") ?? "",
    pixels,
  }));
}

function iconFindings(manifest: Document, repository: string): readonly Finding[] {
  const icons = iconsIn(manifest).map((icon) => ({
    ...icon,
    file: sourceOf(icon.address, repository),
  }));
  const lists = elementsNamed(manifest, "Icon").map((icon) =>
    [...icon.children].map((image) => image.getAttribute("size") ?? ""),
  );
  return [
    ...findings(
      "icon-missing",
      icons.filter(({ file }) => !existsSync(file)).map(({ address }) => address),
    ),
    ...findings(
      "icon-pixels",
      icons
        .filter(({ file }) => existsSync(file))
        .filter(({ file, pixels }) => {
          const size = pngSize(file);
          return size?.width !== pixels || size.height !== pixels;
        })
        .map(({ address, pixels }) => `${address} as ${pixels}`),
    ),
    ...findings(
      "icon-sizes",
      lists
        .filter((sizes) => NEEDED_SIZES.some((needed) => !sizes.includes(needed)))
        .map((sizes) => sizes.join(", ")),
    ),
  ];
}

/** Addresses that Office refuses or that lead nowhere; `repository` is the folder that holds manifest.xml. */
export function addressFindings(manifest: Document, repository: string): readonly Finding[] {
  const addresses = addressesIn(manifest);
  return [
    ...findings(
      "https",
      addresses.filter((address) => !address.startsWith("https://")),
    ),
    ...findings(
      "url-length",
      addresses.filter((address) => address.length > LONGEST_URL),
    ),
    ...findings(
      "page-missing",
      addresses.filter(
        (address) => !address.endsWith(".png") && !existsSync(sourceOf(address, repository)),
      ),
    ),
    ...iconFindings(manifest, repository),
  ];
}

/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ManifestRule } from "./finding";
import { manifestFindings } from "./manifest-findings";

type Configuration = (environment: object, options: { mode: string }) => unknown;
type Build = Configuration & { deployedManifest: (manifest: string, baseUrl: string) => string };

const repository = join(__dirname, "../..");
const manifest = readFileSync(join(repository, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
  version: string;
};
const build = jest.requireActual<Build>("../../webpack.config.js");

const development = { version, repository, deployed: false };
const deployed = { version, repository, deployed: true };
const long = (length: number): string => "ă".repeat(length);

/** Puts `length` characters where a translation of the element named by its id or tag stands. */
const lengthened = (element: string, length: number) => (text: string) =>
  text.replace(new RegExp(`(${element}"? DefaultValue=")[^"]*`), `$1${long(length)}`);

interface Fault {
  readonly title: string;
  readonly plant: (text: string) => string;
  readonly rule: ManifestRule;
}

const FAULTS: readonly Fault[] = [
  {
    title: "every element is closed",
    plant: (text) => text.replace("</Hosts>", ""),
    rule: "well-formed",
  },
  {
    title: "the description stands after the name",
    plant: (text) =>
      text.replace(
        /(<DisplayName[^]*<\/DisplayName>)\s*(<Description [^]*?<\/Description>)/,
        "$2$1",
      ),
    rule: "element-order",
  },
  {
    title: "a button shows its label before its icon",
    plant: (text) => text.replace(/(<Supertip>[^]*?<\/Supertip>)\s*(<Icon>[^]*?<\/Icon>)/, "$2$1"),
    rule: "element-order",
  },
  {
    title: "a task pane's overrides know no element of a mail add-in",
    plant: (text) => text.replace("<ExtensionPoint", "<SupportsSharedFolders/><ExtensionPoint"),
    rule: "element-order",
  },
  {
    title: "the identity is a GUID",
    plant: (text) => text.replace(/<Id>\w+/, "<Id>khoi"),
    rule: "id",
  },
  {
    title: "the version has four parts",
    plant: (text) => text.replace(/<Version>.*</, `<Version>${version}<`),
    rule: "version",
  },
  {
    title: "the version is the one of the package",
    plant: (text) => text.replace(/<Version>.*</, "<Version>9.9.9.0<"),
    rule: "version",
  },
  {
    title: "every address is https",
    plant: (text) =>
      text.replace('SupportUrl DefaultValue="https:', 'SupportUrl DefaultValue="http:'),
    rule: "https",
  },
  {
    title: "an address has at most 2048 characters",
    plant: (text) => text.replace("https://localhost", `https://${long(2048)}.localhost`),
    rule: "url-length",
  },
  {
    title: "the page of the pane is one that is built",
    plant: (text) => text.replace("taskpane.html", "pane.html"),
    rule: "page-missing",
  },
  {
    title: "an icon is a file in assets",
    plant: (text) =>
      text.replace(
        'Icon.80" DefaultValue="https://localhost:3000/assets/icon-80',
        'Icon.80" DefaultValue="https://localhost:3000/assets/icon-81',
      ),
    rule: "icon-missing",
  },
  {
    title: "an icon has the pixels it is used for",
    plant: (text) => text.replace('size="16" resid="Icon.16"', 'size="16" resid="Icon.32"'),
    rule: "icon-pixels",
  },
  {
    title: "the add-in's own icon is 32 pixels wide",
    plant: (text) => text.replace("icon-32.png", "icon-64.png"),
    rule: "icon-pixels",
  },
  {
    title: "a button has its icon in all needed sizes",
    plant: (text) => text.replace('<bt:Image size="80" resid="Icon.80" />', ""),
    rule: "icon-sizes",
  },
  {
    title: "a reference names a resource",
    plant: (text) => text.replace('resid="Pane.Url"', 'resid="Panel.Url"'),
    rule: "resid-unresolved",
  },
  {
    title: "a resource's name is its own",
    plant: (text) =>
      text.replace(
        "<bt:Urls>",
        '<bt:Urls><bt:Url id="Icon.16" DefaultValue="https://localhost:3000/taskpane.html" />',
      ),
    rule: "resid-repeated",
  },
  {
    title: "a resource's name has at most 32 characters",
    plant: (text) => text.replaceAll("OpenPane.Tip", `Tip.${"x".repeat(29)}`),
    rule: "resid-length",
  },
  {
    title: "a short string has at most 125 characters",
    plant: lengthened("Group.Label", 126),
    rule: "short-string-length",
  },
  {
    title: "a long string has at most 250 characters",
    plant: lengthened("OpenPane.Tip", 251),
    rule: "long-string-length",
  },
  {
    title: "the name has at most 125 characters",
    plant: lengthened("<DisplayName", 126),
    rule: "display-name-length",
  },
  {
    title: "the description has at most 250 characters, in every language",
    plant: (text) => text.replace(/Value="Scores an[^"]*/, `Value="${long(251)}`),
    rule: "description-length",
  },
  {
    title: "a language is named with its country",
    plant: (text) => text.replace('Locale="en-US"', 'Locale="en"'),
    rule: "locale-tag",
  },
  {
    title: "the default language has no override",
    plant: (text) => text.replace('Locale="en-US"', 'Locale="vi-VN"'),
    rule: "locale-default",
  },
  {
    title: "every text is also there in English",
    plant: (text) => text.replace(/<bt:Override Locale="en-US" Value="Open scoring pane" \/>/, ""),
    rule: "translation-missing",
  },
  {
    title: "no requirement hides the add-in from an older Excel",
    plant: (text) => text.replace('DefaultMinVersion="1.1"', 'DefaultMinVersion="1.14"'),
    rule: "requirement-too-high",
  },
];

describe("the manifest", () => {
  it("breaks no rule of Office as it stands", () => {
    expect(manifestFindings(manifest, development)).toEqual([]);
  });

  it.each(FAULTS)(
    "is refused, and by one rule alone, when it breaks: $title",
    ({ plant, rule }) => {
      const planted = plant(manifest);

      expect(planted).not.toBe(manifest);
      expect([...new Set(manifestFindings(planted, development).map((each) => each.rule))]).toEqual(
        [rule],
      );
    },
  );
});

describe("the manifest that is given to users", () => {
  it("breaks no rule of Office and names no development server", () => {
    const given = build.deployedManifest(manifest, "https://addin.example/khoi-thi-dua");

    expect(manifestFindings(given, deployed)).toEqual([]);
    expect(given).toContain('"https://addin.example/khoi-thi-dua/taskpane.html"');
  });

  it("is refused while an address still leads to the development server", () => {
    const given = build.deployedManifest(
      manifest.replace("https://localhost:3000/taskpane", "https://localhost:3001/taskpane"),
      "https://addin.example",
    );

    expect(manifestFindings(given, deployed).map((each) => each.rule)).toEqual(["localhost"]);
  });

  it.each([
    { title: "no address is set", address: undefined },
    { title: "the address is empty", address: "" },
    { title: "the address is not https", address: "http://addin.example" },
    { title: "the address is the development server's", address: "https://localhost:3000" },
    { title: "the address would break the manifest", address: 'https://addin.example/"' },
  ])("is not built when $title", ({ address }) => {
    const before = process.env["KTD_BASE_URL"];
    if (address === undefined) delete process.env["KTD_BASE_URL"];
    else process.env["KTD_BASE_URL"] = address;

    expect(() => build({}, { mode: "production" })).toThrow("KTD_BASE_URL");

    if (before === undefined) delete process.env["KTD_BASE_URL"];
    else process.env["KTD_BASE_URL"] = before;
  });
});

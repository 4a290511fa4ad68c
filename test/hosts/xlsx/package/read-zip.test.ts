import { HANG, processorTime } from "../../../fixtures/processor-time";
import { deflateSync, inflateSync, strToU8, zipSync, type Zippable } from "fflate";
import { crc32 } from "../../../../src/hosts/xlsx/package/crc-32";
import { openZip, readPart } from "../../../../src/hosts/xlsx/package/read-zip";
import { endAt, fieldOf, withField, withName } from "../../../fixtures/patched-zip";

const TEXT = "điểm ".repeat(400);
const SOUND = zipSync({ "a.xml": strToU8(TEXT), "b.xml": strToU8("b"), "xl/": new Uint8Array() });
/** Random bytes do not shrink: this entry is unpacked piece by piece. */
const NOISE = Uint8Array.from({ length: 60_000 }, (_, at) => (at * at * 2_654_435_761) >>> 13);

function codesOf(bytes: Uint8Array): readonly string[] {
  const zip = openZip(bytes);
  return zip.ok ? [] : zip.problems.map(({ code }) => code);
}

function readFrom(bytes: Uint8Array, part: string): Uint8Array | string {
  const zip = openZip(bytes);
  if (!zip.ok) return zip.problems[0]?.code ?? "";
  const content = readPart(zip.value, part);
  return content.ok ? content.value : (content.problems[0]?.code ?? "");
}

/** A zip with one deflated entry that claims another size and CRC-32 than its content has. */
function lying(packed: Uint8Array, claims: { size: number; crc: number }): Uint8Array {
  const zip = zipSync({ "a.xml": [packed, { level: 0 }] });
  const deflated = withField(zip, "a.xml", { field: "method", value: 8 });
  const sized = withField(deflated, "a.xml", { field: "size", value: claims.size });
  return withField(sized, "a.xml", { field: "crc", value: claims.crc });
}

describe("a sound package", () => {
  it("gives each part as it was packed, and leaves folders out", () => {
    expect(readFrom(SOUND, "a.xml")).toEqual(strToU8(TEXT));
    expect(readFrom(SOUND, "xl/")).toBe("fileMissingPart");
  });

  it("finds a part whatever the case of its name", () => {
    expect(readFrom(SOUND, "A.XML")).toEqual(strToU8(TEXT));
  });

  it.each([
    ["stored", { level: 0 }],
    ["deflated", { level: 6 }],
  ] as const)("gives a large %s part", (_, options) => {
    expect(readFrom(zipSync({ "n.bin": [NOISE, options] }), "n.bin")).toEqual(NOISE);
  });

  it("names a part that is not there", () => {
    expect(readFrom(SOUND, "c.xml")).toBe("fileMissingPart");
  });
});

describe("a directory that cannot be trusted", () => {
  it.each([
    {
      title: "two entries of one name",
      bytes: withName(SOUND, "b.xml", "a.xml"),
      code: "fileDuplicateEntry",
    },
    {
      title: "two names that differ in case",
      bytes: withName(SOUND, "b.xml", "A.xml"),
      code: "fileDuplicateEntry",
    },
    { title: "a path upwards", bytes: withName(SOUND, "b.xml", "../xl"), code: "fileUnsafePath" },
    { title: "an absolute path", bytes: withName(SOUND, "b.xml", "/bxml"), code: "fileUnsafePath" },
    { title: "a backslash", bytes: withName(SOUND, "b.xml", "b\\xml"), code: "fileUnsafePath" },
    {
      title: "an encrypted entry",
      bytes: withField(SOUND, "b.xml", { field: "flags", value: 1 }),
      code: "fileEncrypted",
    },
    {
      title: "65 MB in one part",
      bytes: withField(SOUND, "b.xml", { field: "size", value: 65_000_000 }),
      code: "fileInflatesTooFar",
    },
    {
      title: "a part that grows 400 times",
      bytes: withField(SOUND, "a.xml", {
        field: "size",
        value: 400 * fieldOf(SOUND, "a.xml", "packedSize") + 1e6,
      }),
      code: "fileInflatesTooFar",
    },
    {
      title: "sizes of zip64",
      bytes: withField(SOUND, "b.xml", { field: "size", value: 0xffffffff }),
      code: "fileInflatesTooFar",
    },
    {
      title: "a name longer than the directory",
      bytes: withField(SOUND, "b.xml", { field: "nameLength", value: 60_000 }),
      code: "fileTruncated",
    },
    { title: "bytes behind the end", bytes: new Uint8Array([...SOUND, 0]), code: "fileTruncated" },
  ])("refuses $title", ({ bytes, code }) => {
    expect(codesOf(bytes)).toEqual([code]);
  });

  it("names every doubtful entry, not only the first", () => {
    const both = withName(withName(SOUND, "a.xml", "/axml"), "b.xml", "/AXML");
    expect(codesOf(both)).toEqual(["fileUnsafePath", "fileUnsafePath", "fileDuplicateEntry"]);
  });

  it("refuses more than 100 MB in all parts together", () => {
    const names = ["a", "b", "c"];
    const parts: Zippable = { d: new Uint8Array(1e6).fill(7) };
    for (const name of names) parts[name] = [NOISE, { level: 0 }];
    const swollen = names.reduce<Uint8Array>((bytes, name) => {
      const wider = withField(bytes, name, { field: "packedSize", value: 2e6 });
      return withField(wider, name, { field: "size", value: 40e6 });
    }, zipSync(parts));
    expect(codesOf(swollen)).toEqual(["fileInflatesTooFar"]);
  });

  it("refuses more than 2 000 entries", () => {
    const parts: Zippable = {};
    for (let at = 0; at < 2001; at++) parts[`${at}`] = new Uint8Array();
    expect(codesOf(zipSync(parts))).toEqual(["fileTooManyEntries"]);
  });

  it("refuses a file cut anywhere, and one that only begins like a zip", () => {
    const cuts = Array.from({ length: SOUND.length - 2 }, (_, at) => SOUND.slice(0, at + 2));
    expect(new Set(cuts.flatMap(codesOf))).toEqual(new Set(["fileTruncated"]));
  });

  it("refuses a directory of fewer records than the end claims", () => {
    const copy = SOUND.slice();
    copy.set([9, 0, 9, 0], endAt(copy) + 8);
    expect(codesOf(copy)).toEqual(["fileTruncated"]);
  });
});

describe("a part that is not what the directory says", () => {
  const packed = deflateSync(strToU8(TEXT));
  const truth = { size: strToU8(TEXT).length, crc: crc32(strToU8(TEXT)) };

  it.each([
    { title: "longer than stated", bytes: lying(packed, { ...truth, size: truth.size - 1 }) },
    { title: "shorter than stated", bytes: lying(packed, { ...truth, size: truth.size + 1 }) },
    { title: "of another checksum", bytes: lying(packed, { ...truth, crc: 1 }) },
    { title: "no deflate stream", bytes: lying(strToU8(TEXT), truth) },
    { title: "a cut deflate stream", bytes: lying(packed.slice(0, -4), truth) },
    {
      title: "packed in an unknown way",
      bytes: withField(SOUND, "a.xml", { field: "method", value: 12 }),
    },
    { title: "elsewhere", bytes: withField(SOUND, "a.xml", { field: "headerAt", value: 7 }) },
    {
      title: "beyond the file",
      bytes: withField(SOUND, "a.xml", { field: "headerAt", value: 0x7fffffff }),
    },
    {
      title: "longer than the file",
      bytes: withField(SOUND, "a.xml", { field: "packedSize", value: 1e6 }),
    },
    {
      title: "another entry's",
      bytes: withField(SOUND, "a.xml", {
        field: "headerAt",
        value: fieldOf(SOUND, "b.xml", "headerAt"),
      }),
    },
  ])("is refused when it is $title", ({ bytes }) => {
    expect(readFrom(bytes, "a.xml")).toBe("fileDamagedEntry");
  });

  it("is refused when it goes on behind a sound beginning", () => {
    const beginning = strToU8(TEXT).slice(0, 900);
    const bytes = lying(packed, { size: beginning.length, crc: crc32(beginning) });
    expect(readFrom(bytes, "a.xml")).toBe("fileDamagedEntry");
  });

  it("is refused when its own header has another name than the directory", () => {
    const copy = SOUND.slice();
    copy.set(strToU8("c"), fieldOf(copy, "a.xml", "headerAt") + 30);
    expect(readFrom(copy, "a.xml")).toBe("fileDamagedEntry");
  });

  it("is given up soon when 40 MB claim to be 1 000 bytes", () => {
    const stream = deflateSync(new Uint8Array(40e6), { level: 1 });
    const bomb = lying(stream, { size: 1000, crc: 0 });
    const toTheEnd = processorTime(() => inflateSync(stream));
    expect(processorTime(() => readFrom(bomb, "a.xml"))).toBeLessThan(toTheEnd + HANG);
    expect(readFrom(bomb, "a.xml")).toBe("fileDamagedEntry");
  });
});

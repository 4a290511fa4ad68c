import {
  applicationXml,
  coreXml,
  customXml,
} from "../../../../src/hosts/xlsx/write/document-properties-xml";

describe("document properties", () => {
  it("the title is told, but neither an author nor a date", () => {
    expect(coreXml("Phiếu <A> & B")).toContain("<dc:title>Phiếu &lt;A&gt; &amp; B</dc:title>");
    expect(coreXml("Phiếu")).not.toMatch(/created|modified|creator/);
  });

  it("the file does not pretend that Excel wrote it", () => {
    expect(applicationXml()).toContain("<Application>Khoi Thi Dua</Application>");
  });

  it("custom properties are texts, numbered from 2", () => {
    const xml = customXml(
      new Map([
        ["khoi.token", "a<b"],
        ["khoi.nam", "2026"],
      ]),
    );
    const set = 'fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"';
    expect(xml).toContain(
      `<property ${set} pid="2" name="khoi.token"><vt:lpwstr>a&lt;b</vt:lpwstr></property>` +
        `<property ${set} pid="3" name="khoi.nam"><vt:lpwstr>2026</vt:lpwstr></property>`,
    );
  });
});

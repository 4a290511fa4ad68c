import { assert, present, unreachable } from "../../src/basics/assert";

describe("broken promises of our own code", () => {
  it.each([null, undefined])("are a value that is not there, named by what it is: %s", (value) => {
    expect(() => present(value, "the last band")).toThrow("Missing: the last band");
  });

  it.each([0, "", false])("are not a value that is only empty: %j", (value) => {
    expect(present(value, "anything")).toBe(value);
  });

  it("are a branch that the types rule out", () => {
    expect(() => unreachable("half" as never)).toThrow('Unreachable: "half"');
  });

  it("are a statement that does not hold", () => {
    expect(() => {
      assert(false, "ids are unique");
    }).toThrow("Broken promise: ids are unique");
    expect(() => {
      assert(true, "ids are unique");
    }).not.toThrow();
  });
});

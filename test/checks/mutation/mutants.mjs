/** Finds what may be changed in a source, and writes the source with all changes in it, each behind a switch of its own. */
import ts from "typescript";
import { changesOf, removal } from "./changes.mjs";
import { SWITCH } from "./switch.mjs";

const SHOWN = 70;

const oneLine = (text) => text.replace(/\s+/g, " ").trim();

const short = (text) => {
  const line = oneLine(text);
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

/** Types say nothing when the program runs; imports and exports are no expressions. */
const isSilent = (node) =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeParameterDeclaration(node) ||
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) === true;

/** A link of `a?.b.c` that has more links after it cannot stand in brackets: the rest of the chain would not be skipped. */
const isInnerLink = (node) =>
  (node.flags & ts.NodeFlags.OptionalChain) !== 0 &&
  (node.parent.flags & ts.NodeFlags.OptionalChain) !== 0 &&
  node.parent.expression === node;

/** The innermost named function around a place, which tells equal lines of one file apart. */
function nameAround(node) {
  for (let each = node.parent; each !== undefined; each = each.parent) {
    if (ts.isFunctionDeclaration(each)) return each.name.text;
    if (
      (ts.isVariableDeclaration(each) || ts.isPropertyAssignment(each)) &&
      each.initializer !== undefined &&
      ts.isArrowFunction(each.initializer) &&
      ts.isIdentifier(each.name)
    )
      return each.name.text;
  }
  return "";
}

/**
 * All mutants of one file. Numbers start at `first`; `code` is TypeScript. A mutant's `change` tells it from all others of
 * the file, and stays the same when lines move.
 */
export function mutantsOf(file, text, first) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const mutants = [];
  const seen = new Map();

  const register = (node, { kind, to, says }) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    const around = nameAround(node);
    const change =
      says ?? `${short(node.getText(source))} → ${to === undefined ? "gone" : short(to)}`;
    const said = around === "" ? change : `${around}: ${change}`;
    const count = (seen.get(said) ?? 0) + 1;
    seen.set(said, count);
    const id = first + mutants.length;
    mutants.push({
      id,
      file,
      line: line + 1,
      kind,
      change: count === 1 ? said : `${said} (${count})`,
    });
    return `${SWITCH}(${id})`;
  };

  /** The text of a node with the switches of everything inside it. */
  const inside = (node) => {
    let written = "";
    let at = node.getStart(source);
    ts.forEachChild(node, (child) => {
      const start = child.getStart(source);
      written += text.slice(at, start) + rendered(child);
      at = child.end;
    });
    return written + text.slice(at, node.end);
  };

  const rendered = (node) => {
    if (isSilent(node)) return node.getText(source);
    const gone = removal(node);
    if (gone !== undefined) return `{if (!${register(node, { kind: gone })}) {${inside(node)}}}`;
    const changes = isInnerLink(node) ? [] : changesOf(node);
    const switches = changes.map((each) => `${register(node, each)} ? (${each.to}) : `);
    const own = inside(node);
    return switches.length === 0 ? own : `(${switches.join("")}(${own}))`;
  };

  return { mutants, code: inside(source) };
}

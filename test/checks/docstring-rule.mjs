/** Functions that an export statement declares: [name, node] pairs; none for other statements. */
function exportedFunctions(declaration) {
  if (declaration === null || declaration === undefined) return [];
  if (declaration.type === "FunctionDeclaration" || declaration.type === "TSDeclareFunction")
    return [declaration.id.name];
  if (declaration.type !== "VariableDeclaration") return [];
  return declaration.declarations
    .filter((each) => /^(ArrowFunction|Function)Expression$/.test(each.init?.type ?? ""))
    .map((each) => each.id.name);
}

/** A docstring is a block that opens with two stars, stands right above, and holds words. */
function isDocstring(comment, node) {
  return (
    comment !== undefined &&
    comment.type === "Block" &&
    comment.value.startsWith("*") &&
    /\p{L}{2}/u.test(comment.value) &&
    node.loc.start.line - comment.loc.end.line === 1
  );
}

/** An exported function says what it promises: a reader of the call should not need its body. */
export const docstring = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: {
      missing: "Exported function {{name}} needs a docstring (/** … */) right above it.",
    },
  },
  create(context) {
    return {
      ExportNamedDeclaration(node) {
        const [name] = exportedFunctions(node.declaration);
        if (name === undefined) return;
        const above = context.sourceCode.getCommentsBefore(node).at(-1);
        if (!isDocstring(above, node))
          context.report({ node, messageId: "missing", data: { name } });
      },
    };
  },
};

/** The changes that a mutation run makes to one expression or statement. */
import ts from "typescript";

const K = ts.SyntaxKind;

/** For each operator those that are put in its place. */
const OPERATORS = new Map([
  [K.EqualsEqualsEqualsToken, ["!=="]],
  [K.ExclamationEqualsEqualsToken, ["==="]],
  [K.LessThanToken, ["<=", ">="]],
  [K.LessThanEqualsToken, ["<", ">"]],
  [K.GreaterThanToken, [">=", "<="]],
  [K.GreaterThanEqualsToken, [">", "<"]],
  [K.PlusToken, ["-"]],
  [K.MinusToken, ["+"]],
  [K.AsteriskToken, ["/"]],
  [K.SlashToken, ["*"]],
  [K.PercentToken, ["*"]],
  [K.AsteriskAsteriskToken, ["*"]],
  [K.AmpersandAmpersandToken, ["||"]],
  [K.BarBarToken, ["&&"]],
  [K.PlusEqualsToken, ["-="]],
  [K.MinusEqualsToken, ["+="]],
]);

/** Methods that are left out: what they are called on stands for their result. */
const LEFT_OUT = new Set([
  "filter",
  "sort",
  "toSorted",
  "reverse",
  "slice",
  "trim",
  "normalize",
  "toLowerCase",
]);

/** Methods that another one takes the place of. */
const SWAPPED = new Map([
  ["some", "every"],
  ["every", "some"],
  ["min", "max"],
  ["max", "min"],
  ["find", "findLast"],
  ["findLast", "find"],
  ["floor", "ceil"],
  ["ceil", "floor"],
  ["startsWith", "endsWith"],
  ["add", "delete"],
]);

/** A name of a property or a value in quotes that no run computes. */
const isName = (node) =>
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  ts.isImportDeclaration(node.parent) ||
  ts.isExportDeclaration(node.parent) ||
  ts.isLiteralTypeNode(node.parent);

const CONDITIONS = [ts.isIfStatement, ts.isConditionalExpression, ts.isWhileStatement];

const isCondition = (node) =>
  (CONDITIONS.some((is) => is(node.parent)) &&
    (node.parent.expression === node || node.parent.condition === node)) ||
  (ts.isForStatement(node.parent) && node.parent.condition === node);

/** Endless loops teach nothing: a loop is only ever left out. */
const isOfLoop = (node) => ts.isWhileStatement(node.parent) || ts.isForStatement(node.parent);

const ofCondition = (node) =>
  !isCondition(node)
    ? []
    : [...(isOfLoop(node) ? [] : ["true"]), "false"].map((to) => ({ kind: "condition", to }));

const oneLine = (text) => text.replace(/\s+/g, " ").trim();

const PIECE = 32;

/** The end and the beginning of a long text. */
const tail = (text) =>
  oneLine(text).length > PIECE ? `…${oneLine(text).slice(-PIECE)}` : oneLine(text);
const head = (text) =>
  oneLine(text).length > PIECE ? `${oneLine(text).slice(0, PIECE)}…` : oneLine(text);

function ofBinary(node) {
  const [left, right] = [node.left.getText(), node.right.getText()];
  const operator = node.operatorToken.kind;
  if (operator === K.QuestionQuestionToken) return [{ kind: "default", to: right }];
  return (OPERATORS.get(operator) ?? []).map((to) => ({
    kind: "operator",
    to: /[&|]/.test(to) ? `(${left}) ${to} (${right})` : `${left} ${to} ${right}`,
    says: `${tail(left)} [${node.operatorToken.getText()} → ${to}] ${head(right)}`,
  }));
}

function ofLiteral(node) {
  if (isName(node)) return [];
  if (ts.isNumericLiteral(node) && !Number.isSafeInteger(Number(node.text))) return [];
  if (ts.isNumericLiteral(node))
    return [`${node.text} + 1`, `${node.text} - 1`].map((to) => ({ kind: "constant", to }));
  if (ts.isBigIntLiteral(node))
    return [`${node.text} + 1n`, `${node.text} - 1n`].map((to) => ({ kind: "constant", to }));
  if (node.kind === K.TrueKeyword) return [{ kind: "constant", to: "false" }];
  if (node.kind === K.FalseKeyword) return [{ kind: "constant", to: "true" }];
  return [];
}

/** Whether a call looks for the one thing with a key: the first is the last. */
function isByKey({ arguments: [test] }, name) {
  return (
    name === "find" &&
    test !== undefined &&
    ts.isArrowFunction(test) &&
    ts.isBinaryExpression(test.body) &&
    test.body.operatorToken.kind === K.EqualsEqualsEqualsToken
  );
}

function ofCall(node) {
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee)) return [];
  const name = callee.name.text;
  const on = callee.expression.getText();
  const rest = node.getText().slice(callee.getText().length);
  const changes = [];
  const about = (other) => `${tail(on)}[.${name} → ${other}]${head(rest)}`;
  // What turns a list round in place must get one of its own: others hold the list that is left.
  const isTurned = /^\.(reverse|sort)$/.test(node.parent.getText().slice(node.getText().length));
  const left = isTurned ? `[...${on}]` : on;
  if (LEFT_OUT.has(name)) changes.push({ kind: "method", to: left, says: about("gone") });
  const other = isByKey(node, name) ? undefined : SWAPPED.get(name);
  const chain = callee.questionDotToken === undefined ? "." : "?.";
  if (other !== undefined)
    changes.push({
      kind: "method",
      to: `${on}${chain}${other}${rest}`,
      says: about(`.${other}`),
    });
  if (name === "has" || name === "includes")
    changes.push({ kind: "method", to: `!${node.getText()}` });
  return changes;
}

/** What a function gives is nothing. A text is only compared with others, and `false` is as good as nothing. */
function ofReturned(node) {
  const isReturned =
    (ts.isReturnStatement(node.parent) ||
      (ts.isArrowFunction(node.parent) && node.parent.body === node)) &&
    ts.isExpression(node);
  if (!isReturned || /^(undefined|false|"[^"]*")$/.test(node.getText())) return [];
  return [{ kind: "returned", to: "undefined" }];
}

function ofExpression(node) {
  if (ts.isBinaryExpression(node)) return ofBinary(node);
  if (ts.isCallExpression(node)) return ofCall(node);
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken)
    return [{ kind: "operator", to: node.operand.getText() }];
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.MinusToken)
    return [{ kind: "operator", to: node.operand.getText() }];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !isTarget(node))
    return [{ kind: "list", to: "[]" }];
  return ofLiteral(node);
}

/** A pattern on the left of an assignment. */
const isTarget = (node) => ts.isBinaryExpression(node.parent) && node.parent.left === node;

/** All that is put in the place of one expression, one at a time. */
export function changesOf(node) {
  const found = [...ofExpression(node), ...ofCondition(node), ...ofReturned(node)];
  const own = node.getText();
  const texts = new Set([own]);
  return found.filter(({ to }) => !texts.has(to) && texts.add(to));
}

/** Whether a statement may be left out, and as what that counts. */
export function removal(node) {
  if (ts.isExpressionStatement(node)) return "statement";
  return ts.isContinueStatement(node) || ts.isBreakStatement(node) ? "statement" : undefined;
}

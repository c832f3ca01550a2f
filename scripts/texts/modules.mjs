// The texts of a language in its modules, and the literal that each comes from, found by the TypeScript compiler.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Keys whose value can be an id or an address rather than a text. */
const IDS = new Set(['origin', 'source', 'part', 'language', 'survives', 'url']);

const LANGUAGE_TAG = /^[a-z]{2}(-[A-Z]{2})?$/;

/**
 * A text: pieces are strings, and `{ code }` for what the program fills in. `change` is the place of its literal.
 * @typedef {{ id: string, pieces: (string | { code: string })[], names: string[], origin?: string, comment?: string, form?: string, line: number,
 *   change: { start: number, end: number, isTemplate: boolean } }} Text
 */

/** The modules of a language: name, path, source, texts, and the functions that are more than a template. */
export function modulesIn(root, language) {
  const folder = join(root, language);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => {
      const path = join(folder, file);
      return { name: file.replace(/\.ts$/, ''), path, ...readModule(readFileSync(path, 'utf8'), file) };
    });
}

/** @param {string} source of one module */
export function readModule(source, file = 'module.ts') {
  const name = file.replace(/\.ts$/, '');
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = { source, texts: [], functions: [] };
  for (const statement of tree.statements) {
    const comment = commentAt(statement, tree);
    if (ts.isFunctionDeclaration(statement))
      addFunction(statement, [statement.name.text], { name, tree, found, comment });
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name: declared, initializer } of statement.declarationList.declarations) {
      if (initializer) readDeclared(initializer, declared, { name, tree, found, comment });
    }
  }
  return found;
}

function readDeclared(initializer, declared, module) {
  const value = bare(initializer);
  if (ts.isIdentifier(declared)) return read(value, [declared.text], module);
  // Several in one declaration: `const [one, two] = ['…', '…']`.
  if (ts.isArrayBindingPattern(declared) && ts.isArrayLiteralExpression(value)) {
    value.elements.forEach((element, index) => {
      const binding = declared.elements[index];
      if (binding && ts.isBindingElement(binding)) read(element, [binding.name.getText()], module);
    });
  }
}

function read(node, path, module) {
  const value = bare(node);
  if (ts.isObjectLiteralExpression(value)) {
    const origins = originsOf(value, module.origins);
    for (const property of value.properties) {
      const key = property.name && nameOf(property.name);
      const comment = commentAt(property, module.tree) ?? module.comment;
      const within = { ...module, comment, origins: key === 'options' ? undefined : origins };
      if (ts.isPropertyAssignment(property) && !isId(key, property.initializer)) {
        read(property.initializer, [...path, key], within);
      } else if (ts.isMethodDeclaration(property)) addFunction(property, [...path, key], within);
    }
  } else if (ts.isArrayLiteralExpression(value)) {
    value.elements.forEach((element, index) => read(element, [...path, index], module));
  } else if (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) addFunction(value, path, module);
  else addText(value, path, module, []);
}

/** A function is one text if it is a template of its arguments, two if it chooses by number; any other is changed in its module only. */
function addFunction(node, path, module) {
  const body = node.body && bare(node.body);
  const names = node.parameters.flatMap(({ name }) => namesIn(name));
  const listed = { id: idOf(path, module), node, names, path };
  if (!body) return;
  const forms = pluralForms(body);
  if (forms?.every((form) => piecesOf(form))) {
    addText(forms[0], path, module, names, 'one');
    addText(forms[1], path, module, names, 'other');
  } else if (piecesOf(body)) addText(body, path, module, names);
  else if (hasWords(body)) listed.inModuleOnly = true;
  else return;
  module.found.functions.push(listed);
}

/** @returns the singular and the plural, if a function chooses between just those */
function pluralForms(node) {
  if (!ts.isCallExpression(node) || node.arguments.length !== 3) return undefined;
  if (!/^plural(In\(.*\))?$/.test(node.expression.getText())) return undefined;
  return node.arguments.slice(1).map(bare);
}

function addText(node, path, module, names, form) {
  const pieces = piecesOf(node);
  if (!pieces || !pieces.some((piece) => typeof piece === 'string' && piece.trim())) return;
  module.found.texts.push({
    id: idOf(path, module) + (form ? `.${form}` : ''),
    pieces,
    names,
    comment: module.comment,
    origin: (path.at(-1) === 'text' && module.origins?.origin) || module.origins?.source,
    ...(form && { form }),
    line: module.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    change: { start: node.getStart(), end: node.getEnd(), isTemplate: ts.isTemplateExpression(node) },
  });
}

/** The pieces of a literal, a template, or a concatenation of them; nothing if what is filled in has words in it. */
function piecesOf(node) {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [node.left, node.right].map((side) => piecesOf(bare(side)));
    return left && right && joined([...left, ...right]);
  }
  if (!ts.isTemplateExpression(node)) return undefined;
  if (node.templateSpans.some(({ expression }) => hasWords(expression))) return undefined;
  const rest = node.templateSpans.flatMap(({ expression, literal }) => [{ code: expression.getText() }, literal.text]);
  return joined([node.head.text, ...rest]);
}

/** Joins adjacent strings and drops empty ones, unless there is nothing else. */
export function joined(pieces) {
  const all = [];
  for (const piece of pieces) {
    if (typeof piece === 'string' && typeof all.at(-1) === 'string') all.push(all.pop() + piece);
    else if (piece !== '') all.push(piece);
  }
  return all.length > 0 ? all : [''];
}

/** Whether there are words in a literal, apart from a language and the options of a function like `toLocaleDateString`. */
function hasWords(node) {
  if (ts.isObjectLiteralExpression(node)) return false;
  if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) {
    return /\p{Letter}/u.test(node.text) && !LANGUAGE_TAG.test(node.text);
  }
  // With a condition, words are said or not.
  if (ts.isConditionalExpression(node)) return true;
  return ts.forEachChild(node, (child) => hasWords(child) || undefined) ?? false;
}

/** The developer's comment above a text, which tells a translator where it is used. */
function commentAt(node, tree) {
  const comments = ts.getLeadingCommentRanges(tree.text, node.pos) ?? [];
  const words = comments.map(({ pos, end }) =>
    tree.text.slice(pos, end).replaceAll(/^\s*(\/\*+|\/\/|\*(?!\/))|\*+\/$/gm, ''),
  );
  return words.join(' ').replaceAll(/\s+/g, ' ').trim() || undefined;
}

const isId = (key, value) => IDS.has(key) && ts.isStringLiteralLike(value) && !/\s/.test(value.text);

/** The ids that say whose the texts beside them are: `origin` for the question itself, `source` for everything in the same object. */
function originsOf(object, outer) {
  const found = object.properties.filter(
    (property) => ts.isPropertyAssignment(property) && isId(nameOf(property.name), property.initializer),
  );
  return { ...outer, ...Object.fromEntries(found.map(({ name, initializer }) => [nameOf(name), initializer.text])) };
}

function namesIn(binding) {
  if (ts.isIdentifier(binding)) return [binding.text];
  return binding.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}

function bare(node) {
  const wrapped = ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node);
  return wrapped ? bare(node.expression) : node;
}

const nameOf = (name) => (ts.isComputedPropertyName(name) ? name.getText() : name.text);

/** An id that is valid in XML (NMTOKEN). */
const idOf = (path, { name }) => `${name}:${path.join('.').replaceAll(/[^\p{Letter}\p{Number}._-]/gu, '_')}`;

// What the templates of a tag really have: parts, slots and tokens, in every module that it loads, first or later.

import ts from 'typescript';

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, '.');
const program = ts.createProgram(fileNames, options);
const checker = program.getTypeChecker();

/** The parts, slots and tokens in the modules that can be reached from this one. */
export function templatesFrom(entry) {
  const found = { parts: new Set(), slots: new Set(), tokens: new Set() };
  for (const source of reachableFrom(entry)) visit(source, found);
  return Object.fromEntries(Object.entries(found).map(([kind, names]) => [kind, [...names].sort()]));
}

function reachableFrom(entry) {
  const reached = new Set();
  const follow = (source) => {
    if (!source || reached.has(source)) return;
    reached.add(source);
    source.imports.filter(isRuntime).forEach(({ text }) => follow(resolve(text, source)));
  };
  follow(program.getSourceFile(entry));
  return reached;
}

/** What is imported for its types alone renders nothing. */
function isRuntime({ parent }) {
  return !ts.isLiteralTypeNode(parent) && !parent.importClause?.isTypeOnly;
}

function resolve(name, { fileName }) {
  const { resolvedModule } = ts.resolveModuleName(name, fileName, options, ts.sys);
  return resolvedModule && !resolvedModule.isExternalLibraryImport
    ? program.getSourceFile(resolvedModule.resolvedFileName)
    : undefined;
}

function visit(node, found) {
  if (ts.isTaggedTemplateExpression(node)) read(node.template, found);
  ts.forEachChild(node, (child) => visit(child, found));
}

/** Reads a template with every value that the compiler knows an expression in it can have. */
function read(template, { parts, slots, tokens }) {
  const spans = template.templateSpans ?? [];
  const pieces = [
    template.head?.text ?? template.text,
    ...spans.flatMap(({ expression, literal }) => [valuesOf(expression), literal.text]),
  ];
  const text = pieces.join('');
  for (const [, quoted, bare] of text.matchAll(/\spart=(?:"([^"]*)"|«([^»]*)»)/g)) {
    for (const name of (quoted ?? bare).match(/[a-z][\w-]*/g) ?? []) parts.add(name);
  }
  for (const [, name = ''] of text.matchAll(/<slot(?: name="([^"]*)")?>/g)) slots.add(name);
  for (const [name] of text.matchAll(/--outreach-[a-z-]+/g)) tokens.add(name);
}

function valuesOf(expression) {
  const type = checker.getTypeAtLocation(expression);
  const values = (type.types ?? [type]).filter(({ flags }) => flags & ts.TypeFlags.StringLiteral);
  return `«${values.map(({ value }) => value).join(' ')}»`;
}

// The types of members as they are declared, which the analyzer doesn't give: what a setter takes, and the values of a named union.

import { relative } from 'node:path';
import process from 'node:process';
import ts from 'typescript';

/** Reads the types of all classes that these files export or import. */
export function declaredTypes(files) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const program = ts.createProgram(files, ts.parseJsonConfigFileContent(config, ts.sys, '.').options);
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => !/\/node_modules\//.test(fileName));
  const declarations = new Map(
    sources.flatMap((source) => source.statements.filter(({ name }) => name).map((node) => [node.name.text, node])),
  );

  /** The class and those it extends, each with the type arguments that the ones below it give. */
  function* chain(name, given = []) {
    const node = declarations.get(name);
    if (!node) return;
    const parameters = (node.typeParameters ?? []).map((parameter) => parameter.name.text);
    const argumentOf = new Map(parameters.map((parameter, index) => [parameter, given[index]]));
    yield { node, argumentOf };
    const [parent] = node.heritageClauses?.flatMap(({ types }) => [...types]) ?? [];
    if (parent) {
      const next = (parent.typeArguments ?? []).map((type) => textOf(type, argumentOf));
      yield* chain(parent.expression.getText(), next);
    }
  }

  /** The type as written, with type arguments filled in, and a named union of values in full. */
  function textOf(node, argumentOf) {
    if (ts.isTypeReferenceNode(node)) {
      const known = argumentOf.get(node.getText()) ?? valuesOf(node);
      if (known) return known;
    }
    const source = node.getSourceFile().text;
    let text = '';
    let end = node.getStart();
    ts.forEachChild(node, (child) => {
      text += source.slice(end, child.getStart()) + textOf(child, argumentOf);
      end = child.end;
    });
    return text + source.slice(end, node.end);
  }

  function valuesOf(node) {
    const { types = [] } = checker.getTypeFromTypeNode(node);
    const isValue = ({ flags }) => flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral);
    return types.length > 0 && types.every(isValue)
      ? types.map(({ value }) => (typeof value === 'string' ? `'${value}'` : value)).join(' | ')
      : undefined;
  }

  return {
    /** What a member of a class takes when it is set; what it gives, if it can't be set. */
    of(className, member) {
      for (const { node, argumentOf } of chain(className)) {
        const found = node.members.filter((each) => each.name?.getText() === member);
        const setter = found.find(ts.isSetAccessor);
        const type = setter ? setter.parameters[0].type : found.find(({ type }) => type)?.type;
        if (type) return textOf(type, argumentOf);
      }
      return undefined;
    },
    /** What the parameters of a method take. */
    parameters(className, method) {
      for (const { node, argumentOf } of chain(className)) {
        const found = node.members.find((each) => each.name?.getText() === method);
        if (found) return found.parameters.map(({ type }) => textOf(type, argumentOf));
      }
      return [];
    },
    /** The type argument that a class gives the one it extends, such as the `detail` of an event. */
    argument(className) {
      const [, parent] = chain(className);
      const [{ node, argumentOf }] = chain(className);
      return parent ? undefined : textOf(node.heritageClauses[0].types[0].typeArguments[0], argumentOf);
    },
    /** The named types in a text, each with the module that declares it. */
    references(text) {
      return [...text.matchAll(/(?<!['\w-])[A-Z]\w+/g)].map(({ 0: name, index: start }) => ({
        name,
        ...originOf(declarations.get(name)),
        start,
        end: start + name.length,
      }));
    },
  };
}

function originOf(node) {
  if (!node) return { package: 'global:' };
  return { package: 'outreach-elements', module: relative(process.cwd(), node.getSourceFile().fileName) };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

/** A text that the interface asks for with `msg('…')`, as a catalogue names it: `{0}` is its first value. */
export interface Message {
  readonly source: string;
  /** `file:line`. */
  readonly place: string;
}

/**
 * Every message in the sources of a folder.
 *
 * @throws where `msg` is called with something else than a string or a template tagged `str`: no catalogue could
 *   hold it
 */
export function messagesIn(folder: string): Message[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
      return callsOfMsg(tree).map((call) => {
        const place = `${file}:${tree.getLineAndCharacterOfPosition(call.getStart()).line + 1}`;
        const source = sourceOf(call.arguments[0]);
        if (source === null) throw new Error(`${place}: ${call.getText()} is no literal`);
        return { source, place };
      });
    });
}

function callsOfMsg(tree: ts.SourceFile): ts.CallExpression[] {
  const calls: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return calls;
}

function sourceOf(argument: ts.Expression | undefined): string | null {
  if (argument === undefined) return null;
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (!ts.isTaggedTemplateExpression(argument) || argument.tag.getText() !== 'str') return null;
  const { template } = argument;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  const spans = template.templateSpans.map(({ literal }, place) => `{${place}}${literal.text}`);
  return `${template.head.text}${spans.join('')}`;
}

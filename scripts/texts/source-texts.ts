import ts from 'typescript';

/** A text in source code that somebody may read on a screen or on paper. */
export interface SourceText {
  line: number;
  text: string;
}

/** Stands for whatever an expression puts into a text: one short word. */
const FILLED_IN = '5';

/** Attributes whose strings are for the machine. */
const MACHINE_ATTRIBUTES =
  /^(?:class|className|id|key|type|kind|href|src|htmlFor|role|rel|method|encType|autoComplete|autoCapitalize|inputMode|lang|dir|d|viewBox|tone|variant|size)$/;

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Classes of the style sheet: half of the words or more have a dash, a colon or a bracket in them. */
function isStyle(text: string): boolean {
  const words = text.split(' ');
  const styled = words.filter((word) => /^[^\p{Lu}]*[a-z0-9%][-:[][^\s]+$/u.test(word));
  return styled.length * 2 >= words.length;
}

/** Signs by their numbers, as a font names those that it has. */
const RANGES_OF_SIGNS = /^U\+[0-9A-F]+(?:-[0-9A-F]+)?(?:, U\+[0-9A-F]+(?:-[0-9A-F]+)?)*$/;

/** Whether a string is words for a person: more than one word, or one that begins like a sentence. */
function isForPeople(text: string): boolean {
  if (!/\p{L}{2}/u.test(text) || /^(?:use |[#/.@]|https?:)/.test(text)) return false;
  if (RANGES_OF_SIGNS.test(text)) return false;
  return text.includes(' ') ? !isStyle(text) : /^\p{Lu}\p{Ll}+[.?!:]?$/u.test(text);
}

function wordsOfString(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  const spans = node.templateSpans.map(({ literal }) => FILLED_IN + literal.text);
  return node.head.text + spans.join('');
}

function wordsOfChild(child: ts.JsxChild): string {
  if (ts.isJsxText(child)) return child.text;
  if (ts.isJsxElement(child)) return child.children.map(wordsOfChild).join('');
  if (!ts.isJsxExpression(child) || child.expression === undefined) return '';
  return wordsOfString(child.expression) ?? FILLED_IN;
}

const hasOwnWords = (children: readonly ts.JsxChild[]): boolean =>
  children.some((child) => ts.isJsxText(child) && /\p{L}/u.test(child.text));

/** What holds names and paths, not words: imports, types, keys, what is compared with. */
const MACHINE_PARENTS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.LiteralType,
  ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.CaseClause,
]);

const COMPARISONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.InKeyword,
]);

/** Words that a search finds a record by: they are typed, not read ("slipped disc", a brand). */
function isSearchWord({ parent }: ts.Node): boolean {
  const list = ts.isArrayLiteralExpression(parent) ? parent.parent : parent;
  return ts.isPropertyAssignment(list) && list.name.getText() === 'aliases';
}

function isForMachine(node: ts.Node): boolean {
  const { parent } = node;
  if (isSearchWord(node)) return true;
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isJsxAttribute(parent)) return MACHINE_ATTRIBUTES.test(parent.name.getText());
  if (ts.isBinaryExpression(parent)) return COMPARISONS.has(parent.operatorToken.kind);
  return MACHINE_PARENTS.has(parent.kind);
}

/** The words between the brackets of a Typst template, without its code. */
function wordsOfTemplate(template: string): string[] {
  const bare = template
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/#(?:if|for|let|show|set|import)\b[^[\n]*/g, '')
    .replace(/#[\w.]+(?:\((?:[^()]|\([^()]*\))*\)[\w.]*)*/g, FILLED_IN)
    .replace(/[*\\]/g, '');
  const bracketed = [...bare.matchAll(/\[([^[\]{}]*)\]/g)].map((match) => match[1] ?? '');
  const described = [...template.matchAll(/\balt: "([^"]+)"/g)].map((match) => match[1] ?? '');
  return [...bracketed, ...described].map(squeezed).filter((words) => /\p{L}{2}/u.test(words));
}

function textOfString(node: ts.Node): string[] {
  const words = wordsOfString(node);
  if (words === null || ts.isTaggedTemplateExpression(node.parent) || isForMachine(node)) return [];
  return isForPeople(squeezed(words)) ? [words] : [];
}

/** The texts that begin at one node itself. */
function textsAt(node: ts.Node): string[] {
  if (ts.isTaggedTemplateExpression(node) && ts.isNoSubstitutionTemplateLiteral(node.template)) {
    return wordsOfTemplate(node.template.text);
  }
  if (!ts.isJsxElement(node) && !ts.isJsxFragment(node)) return textOfString(node);
  return hasOwnWords(node.children) ? [node.children.map(wordsOfChild).join('')] : [];
}

/**
 * Every text of one file of TypeScript that people may read: what stands between tags with its inner tags as one
 * sentence, every string of more than one word, and the words of a Typst template. Strings for the machine and classes of
 * the style sheet are left out.
 */
export function textsOfSource(fileName: string, source: string): SourceText[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const found: SourceText[] = [];
  const visit = (node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push(...textsAt(node).map((text) => ({ line, text: squeezed(text) })));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

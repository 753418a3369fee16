/** Lint rules of this project that no published plugin has. Each one names the reason in its message. */

const BANNED_NAMES = /(^|-)(utils?|helpers?|common|misc|manager|service)(\.|$)/;
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Next's own file names: `[clientId]`, `(practice)` and the like are folders, never files. */
const baseName = (filename) => filename.split(/[\\/]/).at(-1);

const fileName = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program(node) {
      const name = baseName(context.filename)
        .replace(/^\./, '')
        .replace(/\.[a-z]+$/, '');
      if (BANNED_NAMES.test(name)) {
        context.report({ node, message: `"${name}" says nothing: name the file after its noun.` });
      }
      if (!KEBAB_CASE.test(name)) {
        context.report({ node, message: `"${name}" is not kebab-case.` });
      }
    },
  }),
};

function namesScope(type) {
  if (type.type === 'TSTypeReference' && type.typeName.type === 'Identifier') {
    return /Scope$/.test(type.typeName.name);
  }
  const parts = type.types ?? [];
  return parts.some(namesScope);
}

const scopeCast = {
  meta: { type: 'problem', schema: [] },
  create: (context) => {
    const check = (node) => {
      if (namesScope(node.typeAnnotation)) {
        context.report({
          node,
          message: 'Only lib/access makes a scope: ask requireMember or requireSheetCode for one.',
        });
      }
    };
    return { TSAsExpression: check, TSTypeAssertion: check };
  },
};

/** `export *` and files that only pass on other files' names hide where a thing lives. */
const noBarrel = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    ExportAllDeclaration: (node) =>
      context.report({ node, message: 'No barrels: import from the file itself.' }),
    'ExportNamedDeclaration[source]': (node) =>
      context.report({ node, message: 'No barrels: import from the file itself.' }),
  }),
};

const noSharedCache = {
  meta: { type: 'problem', schema: [] },
  create: (context) => {
    const report = (node) =>
      context.report({ node, message: 'Nothing behind a sign-in is cached between requests.' });
    return {
      ExpressionStatement(node) {
        if (/^use cache/.test(node.directive ?? '')) report(node);
      },
      'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[id.name="revalidate"]':
        report,
      'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[id.name="dynamic"][init.value=/^force-static|error$/]':
        report,
    };
  },
};

const noUnsafeSql = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    'MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]': (node) =>
      context.report({ node, message: 'SQL from text: use the tagged $queryRaw or $executeRaw.' }),
  }),
};

/** Rules and content must give the same answer for the same input, today and in a test. */
const pure = {
  meta: { type: 'problem', schema: [] },
  create: (context) => {
    const report = (what) => (node) =>
      context.report({ node, message: `${what}: pass it in as an argument.` });
    return {
      'NewExpression[callee.name="Date"][arguments.length=0]': report('The clock'),
      'CallExpression[callee.name="Date"]': report('The clock'),
      'MemberExpression[object.name="Date"][property.name="now"]': report('The clock'),
      'MemberExpression[object.name="performance"]': report('The clock'),
      'MemberExpression[object.name="Math"][property.name="random"]': report('Randomness'),
      'MemberExpression[object.name="crypto"]': report('Randomness'),
    };
  },
};

export const fascicle = {
  rules: {
    'file-name': fileName,
    'scope-cast': scopeCast,
    'no-barrel': noBarrel,
    'no-shared-cache': noSharedCache,
    'no-unsafe-sql': noUnsafeSql,
    pure,
  },
};

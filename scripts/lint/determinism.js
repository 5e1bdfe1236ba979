/**
 * Lint rules that keep `src/engine` the same on every machine: the same scenario, seed and orders must give the
 * same world in any browser, Node version, locale and time zone. Every message says what to use instead.
 */

const EXACT_MATH = new Set(['trunc', 'floor', 'min', 'max', 'abs', 'sign', 'imul', 'sqrt']);

/** Globals the engine may not touch, with what takes their place. */
const AMBIENT = new Map([
  ...['Date', 'performance', 'Temporal'].map((name) => [name, 'count turns: the engine knows no clock']),
  ['Intl', 'return ids and numbers; src/app/words formats them'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'].map((name) => [
    name,
    'return a value: the engine is synchronous, and whoever calls it decides when',
  ]),
  ['console', 'write a ledger entry or throw; whoever calls the engine prints'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'localStorage', 'sessionStorage', 'indexedDB'].map((name) => [
    name,
    'take what you need as an argument: the engine reads no network and no storage',
  ]),
  ...['process', 'window', 'document', 'navigator', 'globalThis', 'global', 'self', 'require', 'Buffer'].map(
    (name) => [name, 'take what you need as an argument: the engine runs in any JavaScript host'],
  ),
  ['crypto', "draw with chance(game, purpose, …ids): luck comes from the game's seed"],
  ['parseFloat', 'keep integers in thousandths; to read one, use Number.parseInt(text, 10)'],
  ...['WeakRef', 'FinalizationRegistry'].map((name) => [name, 'hold plain values: collection times differ']),
]);

/** Calls `found(node)` for each reference to a global that no local declaration hides. */
function eachGlobal(context, found) {
  return {
    'Program:exit'(program) {
      const scope = context.sourceCode.getScope(program);
      const global = scope.type === 'global' ? scope : scope.upper;
      const seen = new Set();
      const report = (reference) => {
        if (seen.has(reference.identifier)) return;
        seen.add(reference.identifier);
        found(reference.identifier);
      };
      for (const reference of global.through) report(reference);
      for (const variable of global.variables) {
        if (variable.defs.length === 0) for (const reference of variable.references) report(reference);
      }
    },
  };
}

const memberName = (node) => {
  if (!node.computed) return node.property.name;
  return node.property.type === 'Literal' ? String(node.property.value) : undefined;
};

const exactMath = {
  create: (context) =>
    eachGlobal(context, (node) => {
      if (node.name !== 'Math') return;
      const member = node.parent;
      const name =
        member.type === 'MemberExpression' && member.object === node ? memberName(member) : undefined;
      if (name !== undefined && EXACT_MATH.has(name)) return;
      const message =
        name === 'random'
          ? "Math.random differs each run; use chance(game, purpose, …ids): luck comes from the game's seed"
          : name === 'round' || name === 'ceil'
            ? `Math.${name} is not in the engine's arithmetic; use Math.floor or Math.trunc on thousandths (src/engine/fixed.ts)`
            : name === undefined
              ? 'Call Math by name (Math.trunc, floor, min, max, abs, sign, imul, sqrt), so that lint can see which functions are used'
              : `Math.${name} may differ between JavaScript engines; use integer arithmetic from src/engine/fixed.ts`;
      context.report({ node: member.type === 'MemberExpression' ? member : node, message });
    }),
};

const noPower = {
  create(context) {
    const message = (sign) =>
      `${sign} gives different results in different JavaScript engines, even for integers; multiply in a loop or use src/engine/fixed.ts`;
    return {
      BinaryExpression(node) {
        if (node.operator === '**') context.report({ node, message: message('**') });
      },
      AssignmentExpression(node) {
        if (node.operator === '**=') context.report({ node, message: message('**=') });
      },
    };
  },
};

/** A division must stand inside Math.trunc(…) or Math.floor(…) of the same expression. */
function isTruncated(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'CallExpression') {
      const { callee } = at;
      return (
        callee.type === 'MemberExpression' &&
        callee.object.name === 'Math' &&
        ['trunc', 'floor'].includes(memberName(callee))
      );
    }
    if (!at.type.endsWith('Expression') || at.type.includes('Function')) return false;
  }
  return false;
}

const wholeNumbers = {
  create(context) {
    return {
      Literal(node) {
        if (typeof node.value === 'number' && !Number.isInteger(node.value)) {
          context.report({
            node,
            message: `The engine counts in whole numbers; write ${node.raw} in thousandths (${Math.round(node.value * 1000)})`,
          });
        }
      },
      BinaryExpression(node) {
        if (node.operator === '/' && !isTruncated(node)) {
          context.report({
            node,
            message:
              'A division leaves a fraction; use Math.trunc(a / b) or a helper from src/engine/fixed.ts',
          });
        }
      },
      AssignmentExpression(node) {
        if (node.operator === '/=') {
          context.report({ node, message: '/= leaves a fraction; use x = Math.trunc(x / y)' });
        }
      },
    };
  },
};

const noAmbient = {
  create: (context) =>
    eachGlobal(context, (node) => {
      const instead = AMBIENT.get(node.name);
      if (instead) context.report({ node, message: `${node.name} is not for the engine; ${instead}` });
    }),
};

const noLocale = {
  create(context) {
    return {
      MemberExpression(node) {
        const name = memberName(node);
        if (name === 'localeCompare') {
          context.report({
            node,
            message:
              'localeCompare depends on the locale; compare with < and > on ids (a < b ? -1 : a > b ? 1 : 0)',
          });
        } else if (name?.startsWith('toLocale')) {
          context.report({
            node,
            message: `${name} depends on the locale; return ids and numbers, and let src/app/words format them`,
          });
        } else if (name === 'parseFloat' && node.object.name === 'Number') {
          context.report({
            node,
            message:
              'Number.parseFloat makes fractions; keep integers in thousandths; to read one, use Number.parseInt(text, 10)',
          });
        }
      },
    };
  },
};

const sortWithComparator = {
  create(context) {
    return {
      CallExpression(node) {
        if (node.callee.type !== 'MemberExpression' || node.arguments.length > 0) return;
        const name = memberName(node.callee);
        if (name !== 'sort' && name !== 'toSorted') return;
        context.report({
          node,
          message: `.${name}() without a comparator orders by text (10 before 9); pass a comparator with a final tie-break`,
        });
      },
    };
  },
};

const noForIn = {
  create(context) {
    return {
      ForInStatement(node) {
        context.report({
          node,
          message:
            "for…in also walks inherited keys; use for…of over the scenario's own list, or Object.keys(record)",
        });
      },
    };
  },
};

const COLLECTION = /^(Readonly)?(Map|Set)$/;

const isCollectionType = (type) =>
  type?.type === 'TSTypeReference' &&
  type.typeName.type === 'Identifier' &&
  COLLECTION.test(type.typeName.name);

/** True for `new Map()`, `new Set()`, and for a variable or parameter that is visibly one of them. */
function isCollection(context, node) {
  if (node?.type === 'NewExpression') return COLLECTION.test(node.callee.name ?? '');
  if (node?.type !== 'Identifier') return false;
  for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
    const variable = scope.set.get(node.name);
    if (!variable) continue;
    return variable.defs.some(
      (def) =>
        isCollectionType(def.name?.typeAnnotation?.typeAnnotation) ||
        (def.node.type === 'VariableDeclarator' && isCollection(context, def.node.init)),
    );
  }
  return false;
}

const noCollectionOrder = {
  create(context) {
    const message =
      "The order of a Map or Set is the order it happened to be filled in; walk the scenario's list and look each id up";
    const check = (node) => {
      if (isCollection(context, node)) context.report({ node, message });
    };
    return {
      ForOfStatement: (node) => check(node.right),
      SpreadElement(node) {
        // `[...new Set(list)]` keeps the list's order and drops what comes twice.
        if (node.argument.type !== 'NewExpression') check(node.argument);
      },
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression') return;
        const name = memberName(callee);
        if (['forEach', 'keys', 'values', 'entries'].includes(name)) check(callee.object);
        if (name === 'from' && callee.object.name === 'Array') check(node.arguments[0]);
      },
    };
  },
};

export default {
  meta: { name: 'determinism' },
  rules: {
    'exact-math': exactMath,
    'no-power': noPower,
    'whole-numbers': wholeNumbers,
    'no-ambient': noAmbient,
    'no-locale': noLocale,
    'sort-with-comparator': sortWithComparator,
    'no-for-in': noForIn,
    'no-collection-order': noCollectionOrder,
  },
};

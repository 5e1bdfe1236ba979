/**
 * Lint rule for `src/app`: what a player reads is a message in `src/app/words`, called by `t('id', params)`,
 * so that every sentence can be translated and checked in one place.
 */

/** Attributes whose text a person sees or hears. */
const SPOKEN = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
]);

const LETTER = /\p{L}/u;

/** The literal pieces of text that an expression may evaluate to. */
function literals(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node] : [];
    case 'TemplateLiteral':
      return node.quasis.some((quasi) => LETTER.test(quasi.value.cooked ?? '')) ? [node] : [];
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'LogicalExpression':
      return [...literals(node.left), ...literals(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...literals(node.left), ...literals(node.right)] : [];
    case 'JSXExpressionContainer':
      return literals(node.expression);
    default:
      return [];
  }
}

const hasWords = (node) => node.type === 'TemplateLiteral' || LETTER.test(node.value);

const noLiteralText = {
  create(context) {
    const refuse = (node) =>
      context.report({
        node,
        message:
          "Text that a player reads belongs in src/app/words: add a message there and write t('its-id')",
      });
    return {
      JSXText(node) {
        if (LETTER.test(node.value)) refuse(node);
      },
      JSXAttribute(node) {
        const name = node.name.type === 'JSXIdentifier' ? node.name.name : '';
        if (SPOKEN.has(name)) literals(node.value).filter(hasWords).forEach(refuse);
      },
      JSXExpressionContainer(node) {
        if (node.parent.type === 'JSXElement' || node.parent.type === 'JSXFragment') {
          literals(node.expression).filter(hasWords).forEach(refuse);
        }
      },
      AssignmentExpression(node) {
        const { left } = node;
        if (left.type === 'MemberExpression' && !left.computed && left.object.name === 'document') {
          if (left.property.name === 'title') literals(node.right).filter(hasWords).forEach(refuse);
        }
      },
    };
  },
};

export default {
  meta: { name: 'words' },
  rules: { 'no-literal-text': noLiteralText },
};

/** The operations of Payload's Local API, and which of them take a depth. */
const WITH_DEPTH = [
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersionByID',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'login',
  'restoreGlobalVersion',
  'restoreVersion',
  'update',
  'updateGlobal',
]
const WITHOUT_DEPTH = ['count', 'countGlobalVersions', 'countVersions', 'forgotPassword', 'resetPassword', 'unlock']
const OPERATIONS = new Map([...WITH_DEPTH.map((name) => [name, true]), ...WITHOUT_DEPTH.map((name) => [name, false])])

const WRAPPERS = ['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression', 'ChainExpression']

/** An expression without the type assertions around it. */
export const bare = (node) => (WRAPPERS.includes(node?.type) ? bare(node.expression) : node)

const isPayload = (node) => {
  const object = bare(node)
  if (object.type === 'Identifier') return object.name === 'payload'
  return object.type === 'MemberExpression' && !object.computed && object.property.name === 'payload'
}

/** `{ name, hasDepth, argument }` of a call such as `req.payload.find({ … })`; undefined for any other call. */
export const localApiCall = (node) => {
  const callee = bare(node.callee)
  if (callee.type !== 'MemberExpression' || callee.computed || !isPayload(callee.object)) return undefined
  const { name } = callee.property
  if (!OPERATIONS.has(name)) return undefined
  return { argument: bare(node.arguments[0]), hasDepth: OPERATIONS.get(name), name }
}

const keyOf = ({ key }) => key.name ?? key.value

/** Every property that an object literal states, those of literals spread into it (`...(x && { … })`) included. */
export const statedProperties = (object) => {
  const node = bare(object)
  if (node?.type === 'LogicalExpression') return statedProperties(node.right)
  if (node?.type === 'ConditionalExpression')
    return [...statedProperties(node.consequent), ...statedProperties(node.alternate)]
  if (node?.type !== 'ObjectExpression') return []
  return node.properties.flatMap((property) =>
    property.type === 'SpreadElement'
      ? statedProperties(property.argument)
      : [{ name: keyOf(property), node: property, value: property.value }],
  )
}

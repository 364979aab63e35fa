/** What follows carries a token. */
const BEFORE_A_TOKEN = new Set(['reset', 'verify'])
const ID = /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i
const WORD = /^[a-z_][a-z_-]{0,39}$/i
const FILE = /^[\w-]{1,80}\.[a-z][a-z0-9]{1,4}$/i

const HIDDEN = '…'

/**
 * A path as the log may hold it: words, ids of documents and names of files. Anything else could be a token or a key,
 * and a query may hold anything, so that both are left out.
 */
export const loggedPath = (url: string | undefined): string => {
  const [path = ''] = (url ?? '').split('?')
  const segments = path.split('/')
  return segments
    .map((segment, index) => {
      const isToken = BEFORE_A_TOKEN.has(segments[index - 1] ?? '')
      const isShown = segment === '' || WORD.test(segment) || ID.test(segment) || FILE.test(segment)
      return isShown && !isToken ? segment : HIDDEN
    })
    .join('/')
}

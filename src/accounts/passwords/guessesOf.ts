import { MAX_PASSWORD_LENGTH } from './bounds.js'

type Estimate = (password: string, known: string[]) => number

const load = async (): Promise<Estimate> => {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: MAX_PASSWORD_LENGTH })
  return (password, known) => estimator.check(password, known).guesses
}

let loaded: Promise<Estimate> | undefined

/**
 * How many guesses an attacker needs who knows common passwords, patterns and `known` words of the account.
 * The dictionary (about 30 MB in memory) is loaded with the first password that is set.
 */
export const guessesOf = async (password: string, known: string[]): Promise<number> => {
  loaded ??= load()
  return (await loaded)(password, known)
}

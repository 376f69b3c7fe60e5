import { implement } from '@orpc/server'
import { contract } from '#shared/contract/contract.ts'
import { namedProblems } from './problems.ts'

/** The contract, ready to be implemented; standing before the input check, the failures get names. */
export const calls = implement(contract).use(namedProblems)

import { sizeText } from '../contract/size-text.ts'
import type { FailureWords } from './failure-message.ts'
import type { AddressRefusal, ModelFailure } from './model-failure.ts'
import { secondsText } from './seconds-text.ts'

const ADDRESS: Readonly<Record<AddressRefusal, { readonly what: string; readonly now: string }>> = {
  'not-an-address': {
    what: 'This is not an address that a model can be reached at.',
    now: 'Enter it whole, as in https://models.example/v1.',
  },
  'not-https': {
    what: 'This address is not encrypted, so the article and the key could be read on the way.',
    now: 'Use an address that begins with https://, or a model on this machine.',
  },
  'loopback-off': {
    what: 'This address is on this machine, which is not switched on for this provider.',
    now: 'Switch on “Model on this machine” if you run the model yourself, then save again.',
  },
  'private-network': {
    what: 'This address lies in a private network, where Sunting sends neither articles nor keys.',
    now: 'Use the public https address of the model, or one that runs on this machine.',
  },
  'user-info': {
    what: 'This address has a user name or password in it.',
    now: 'Take away everything up to the @ and enter the key in its own field.',
  },
  fragment: {
    what: 'This address has a # in it, which no model is reached by.',
    now: 'Take away the # and what follows it.',
  },
  query: {
    what: 'This address has a question mark in it, which no base address has.',
    now: 'Take away the question mark and what follows it; a key has its own field.',
  },
}

const UNREADABLE = {
  'store-locked': {
    what: 'The key store of this system is locked, so the key cannot be read now.',
    now: 'Unlock the key store or log in again, then ask once more.',
  },
  'store-changed': {
    what: 'The key was encrypted by another key store than the one this system has now.',
    now: 'Enter the key anew in the settings.',
  },
  damaged: {
    what: 'The stored key is damaged and cannot be read.',
    now: 'Enter the key anew in the settings.',
  },
}

const LATE: Readonly<Record<Extract<ModelFailure, { kind: 'timed-out' }>['phase'], string>> = {
  'first-chunk': 'began no answer within',
  'between-chunks': 'stopped in the middle of its answer for',
  whole: 'had not finished its answer after',
}

export const english: FailureWords = {
  'address-refused': ({ reason }) => ADDRESS[reason],
  unreachable: ({ host }) => ({
    what: `Nothing answers at ${host}.`,
    now: 'Check that the server runs and that the port of the address is right.',
  }),
  'unknown-host': ({ host }) => ({
    what: `There is no host called ${host}, or this machine has no network.`,
    now: 'Check the spelling of the address and the connection of this machine.',
  }),
  certificate: ({ host }) => ({
    what: `The certificate of ${host} does not prove that it is the server it claims to be.`,
    now: "Nothing was sent. Where your network opens what is encrypted, its certificate has to be among this computer's own; else ask whoever runs the server.",
  }),
  redirected: ({ host }) => ({
    what: `${host} points to another address, which Sunting does not follow.`,
    now: 'Enter the final base address of the model in the settings.',
  }),
  'key-missing': () => ({
    what: 'The provider asks for a key and none is kept here.',
    now: 'Enter the key in the settings.',
  }),
  'key-unreadable': ({ why }) => UNREADABLE[why],
  'key-refused': () => ({
    what: 'The provider does not accept the key.',
    now: 'Enter the key anew in the settings, and check that it belongs to this provider.',
  }),
  forbidden: () => ({
    what: 'The key is right but may not use this model.',
    now: 'Ask the provider for access, or choose another model in the settings.',
  }),
  'model-unknown': ({ model }) => ({
    what: `The provider has no model called “${model}”, or the address leads elsewhere.`,
    now: 'Choose one of the models that the server lists, and check the address.',
  }),
  'rate-limited': ({ retryAfter }) => ({
    what: 'The provider takes no more requests at the moment.',
    now:
      retryAfter === null
        ? 'Wait a minute and ask again, or ask another model.'
        : `Ask again in ${secondsText(retryAfter, 'en')}, or ask another model.`,
  }),
  'request-refused': ({ status }) => ({
    what: `The provider refused the request (status ${status}).`,
    now: 'Check model and address in the settings, or ask another model.',
  }),
  'server-error': ({ status }) => ({
    what: `The provider failed to answer (status ${status}).`,
    now: 'Ask again in a few minutes, or ask another model.',
  }),
  'timed-out': ({ phase, after }) => ({
    what: `The model ${LATE[phase]} ${secondsText(after, 'en')}.`,
    now: 'Ask again, or choose a faster model.',
  }),
  dropped: () => ({
    what: 'The connection broke off in the middle of the answer.',
    now: 'Check the network and ask again.',
  }),
  'too-large': ({ limit }) => ({
    what: `The answer is larger than ${sizeText(limit, 'en')}, which no summary is.`,
    now: 'Check that the address leads to a model, or ask another one.',
  }),
  empty: () => ({
    what: 'The model answered with nothing.',
    now: 'Ask again, or ask another model.',
  }),
  'no-json': () => ({
    what: 'The model did not answer in the form that was asked for.',
    now: 'Ask again; if it stays so, choose a model that can answer in JSON.',
  }),
  'cut-off': () => ({
    what: 'The answer ended in the middle, at the limit of its length.',
    now: 'Ask for fewer or shorter points, or ask another model.',
  }),
  filtered: () => ({
    what: 'The filter of the provider kept the answer back.',
    now: 'Ask another model, or write the point by hand.',
  }),
  stopped: () => ({
    what: 'The request was stopped.',
    now: 'Ask again when you want an answer.',
  }),
}

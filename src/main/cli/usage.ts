import type { Language } from '#shared/contract/settings.ts'

interface Usage {
  readonly unknownCommand: (name: string) => string
  readonly wrongOption: (reason: string, command: string) => string
  readonly wrongLanguage: (given: string) => string
  readonly wrongWords: (command: string) => string
  readonly wrongValue: (option: string, allowed: string) => string
  readonly unreadable: (name: string, why: string) => string
  readonly unwritable: (name: string, why: string) => string
  readonly exists: (name: string) => string
}

const en: Usage = {
  unknownCommand: (name) =>
    `There is no command "${name}". "sunting --help" lists what there is.\n`,
  wrongOption: (reason, command) => `${reason}. "sunting ${command} --help" lists the options.\n`,
  wrongLanguage: (given) => `--lang is id or en, not "${given}".\n`,
  wrongWords: (command) => `"sunting ${command} --help" shows what this command needs.\n`,
  wrongValue: (option, allowed) => `--${option} is ${allowed}.\n`,
  unreadable: (name, why) => `"${name}" cannot be read: ${why}. Nothing was done.\n`,
  unwritable: (name, why) => `"${name}" cannot be written: ${why}.\n`,
  exists: (name) => `"${name}" is there already; nothing was written.\n`,
}

const id: Usage = {
  unknownCommand: (name) =>
    `Tidak ada perintah "${name}". "sunting --help" menyebutkan yang ada.\n`,
  wrongOption: (reason, command) =>
    `${reason}. "sunting ${command} --help" menyebutkan pilihannya.\n`,
  wrongLanguage: (given) => `--lang adalah id atau en, bukan "${given}".\n`,
  wrongWords: (command) =>
    `"sunting ${command} --help" menunjukkan yang dibutuhkan perintah ini.\n`,
  wrongValue: (option, allowed) => `--${option} adalah ${allowed}.\n`,
  unreadable: (name, why) => `"${name}" tidak dapat dibaca: ${why}. Tidak ada yang dilakukan.\n`,
  unwritable: (name, why) => `"${name}" tidak dapat ditulis: ${why}.\n`,
  exists: (name) => `"${name}" sudah ada; tidak ada yang ditulis.\n`,
}

/** Sentences about wrong use. */
export const usage = (language: Language): Usage => (language === 'id' ? id : en)

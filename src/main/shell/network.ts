import type { Session } from 'electron'

const OWN = /^(desk:\/\/app\/|blob:desk:\/\/app\/|data:|devtools:)/

/** The page loads its own files and nothing else: not the network, and no file: address. */
export function closeNetwork(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !OWN.test(url) }))
}

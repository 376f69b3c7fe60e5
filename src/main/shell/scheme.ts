import { protocol, type Session } from 'electron'
import type { ScreenFiles } from '../web/screen-files.ts'

export const ORIGIN = 'desk://app'
export const HOME = `${ORIGIN}/`

/** Before "ready": the page gets an origin and module scripts, and no further privilege. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'desk', privileges: { standard: true, secure: true } },
  ])
}

/** Answers the page's requests. Only the host "app" exists, and only GET. */
export function serveScreen(session: Session, files: ScreenFiles): void {
  session.protocol.handle('desk', ({ method, url }) => {
    const own = method === 'GET' && url.startsWith(HOME)
    // Not through URL, which would tidy "/../x": a path is looked up as it was asked for.
    const path = own ? (url.slice(ORIGIN.length).split(/[?#]/, 1)[0] ?? '/') : ''
    const { status, headers, body } = files(path)
    return new Response(body, { status, headers })
  })
}

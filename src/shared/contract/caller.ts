/** Header of a call: id of the editor who sits at the page that makes it (editors/profile.ts). */
export const EDITOR_HEADER = 'sunting-editor'

/** Header of a call: id of the window that makes it, another after each opening. */
export const PAGE_HEADER = 'sunting-page'

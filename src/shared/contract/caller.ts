/** Header of a call: id of the editor who sits at the page that makes it (editors/profile.ts). */
export const EDITOR_HEADER = 'sunting-editor'

import DOMPurify from 'dompurify'

/** Longer than any article; what is longer comes in as plain text. */
export const PASTE_LIMIT = 2 * 1024 * 1024

const options = {
  ALLOWED_TAGS: [
    ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'blockquote', 'br', 'hr'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'table', 'tbody', 'thead', 'tr'],
    ...['td', 'th', 'a', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'strike', 'sub', 'sup'],
    ...['span', 'code', 'figure', 'figcaption', 'img'],
  ],
  // Word and Docs say by class and style what other programs say by elements; none of it is kept.
  ALLOWED_ATTR: ['href', 'src', 'alt', 'class', 'style', 'start'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  RETURN_DOM_FRAGMENT: true,
} as const

/**
 * Leaves of foreign HTML only what the editor's blocks can be made of. The fragment never joins the
 * page; DOMPurify parses it under its own Trusted Types policy (`dompurify` in the CSP).
 */
export const sanitise = (html: string): DocumentFragment =>
  DOMPurify.sanitize(html, {
    ...options,
    ALLOWED_TAGS: [...options.ALLOWED_TAGS],
    ALLOWED_ATTR: [...options.ALLOWED_ATTR],
  })

import type { Schema } from 'hast-util-sanitize'

/** Block elements that only hold others. */
export const CONTAINERS = new Set(
  `address article aside body center dd details div dl dt fieldset footer form header hgroup html main
  nav section summary tbody tfoot thead table`.split(/\s+/),
)

/** Elements that go with all they hold: code, forms, foreign languages inside HTML, players. */
const STRIPPED =
  `applet audio base button canvas datalist dialog embed frame frameset head iframe input
  link math meta noembed noframes noscript object option output param plaintext progress script select
  source style svg template textarea title track video xmp`.split(/\s+/)

/**
 * Everything that foreign markup may keep. What is not named here does not exist: no event attribute, no
 * style, no id, no data address, and no class but the two that part a caption.
 */
export const ALLOW_LIST: Schema = {
  tagNames: [
    ...CONTAINERS,
    ...`a blockquote br caption cite code em figcaption figure h1 h2 h3 h4 h5 h6 hr img kbd li mark ol p pre s
    samp small strong sub sup td th tr tt u ul`.split(/\s+/),
  ],
  attributes: {
    a: ['href'],
    img: ['src', 'alt'],
    ol: ['start'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
    cite: [['className', 'credit']],
    small: [['className', 'licence']],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  strip: STRIPPED,
  ancestors: {},
  required: {},
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
}

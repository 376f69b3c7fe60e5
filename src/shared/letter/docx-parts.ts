import { xml } from './xml.ts'

// The parts of a document of Word that are the same for every letter (ECMA-376, parts 1 and 2).

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** Boxes that can be ticked came with Word 2010. */
export const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const override = (part: string, type: string): string =>
  xml('Override', { PartName: part, ContentType: type })

export const CONTENT_TYPES =
  DECLARATION +
  xml(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    xml('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/word/document.xml', `${WORD}.document.main+xml`),
    override('/word/styles.xml', `${WORD}.styles+xml`),
    override('/word/numbering.xml', `${WORD}.numbering+xml`),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  )

const relation = (id: string, type: string, target: string): string =>
  xml('Relationship', { Id: id, Type: type, Target: target })

export const PACKAGE_RELATIONS =
  DECLARATION +
  xml(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    relation('rId1', `${OFFICE}/officeDocument`, 'word/document.xml'),
    relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  )

export const DOCUMENT_RELATIONS =
  DECLARATION +
  xml(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    relation('rId1', `${OFFICE}/styles`, 'styles.xml'),
    relation('rId2', `${OFFICE}/numbering`, 'numbering.xml'),
  )

const value = (name: string, of: string): string => xml(name, { 'w:val': of })

const style = (id: string, name: string, paragraph: string, run: string): string =>
  xml(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    value('w:name', name),
    value('w:basedOn', 'Normal'),
    value('w:next', 'Normal'),
    xml('w:qFormat', {}),
    xml('w:pPr', {}, paragraph),
    xml('w:rPr', {}, run),
  )

const heading = (level: number, halfPoints: string): string =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    xml('w:keepNext', {}) +
      xml('w:spacing', { 'w:before': '240', 'w:after': '120' }) +
      value('w:outlineLvl', String(level - 1)),
    xml('w:b', {}) + value('w:sz', halfPoints),
  )

/** Sizes are half points, distances twentieths of one. */
export const STYLES =
  DECLARATION +
  xml(
    'w:styles',
    { 'xmlns:w': W },
    xml(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': 'Normal' },
      value('w:name', 'Normal'),
      xml('w:qFormat', {}),
      xml(
        'w:pPr',
        {},
        xml('w:spacing', { 'w:after': '160', 'w:line': '276', 'w:lineRule': 'auto' }),
      ),
      xml(
        'w:rPr',
        {},
        xml('w:rFonts', { 'w:ascii': 'Georgia', 'w:hAnsi': 'Georgia', 'w:cs': 'Georgia' }),
        value('w:sz', '22'),
      ),
    ),
    heading(1, '32'),
    heading(2, '26'),
  )

export const BULLETS = '1'
export const NUMBERS = '2'

const list = (id: string, format: string, text: string): string =>
  xml(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    value('w:multiLevelType', 'singleLevel'),
    xml(
      'w:lvl',
      { 'w:ilvl': '0' },
      value('w:start', '1'),
      value('w:numFmt', format),
      value('w:lvlText', text),
      value('w:lvlJc', 'left'),
      xml('w:pPr', {}, xml('w:ind', { 'w:left': '567', 'w:hanging': '567' })),
    ),
  )

const numbered = (id: string): string =>
  xml('w:num', { 'w:numId': id }, value('w:abstractNumId', id))

export const NUMBERING =
  DECLARATION +
  xml(
    'w:numbering',
    { 'xmlns:w': W },
    list(BULLETS, 'bullet', '•'),
    list(NUMBERS, 'decimal', '%1.'),
    numbered(BULLETS),
    numbered(NUMBERS),
  )

import {
  DecoratorNode,
  type EditorConfig,
  type LexicalNode,
  type LexicalUpdateJSON,
  type NodeKey,
  type SerializedLexicalNode,
  type Spread,
} from 'lexical'
import type { ReactNode } from 'react'
import { FigureBlock } from '../figure-block.tsx'
import type { NewPicture } from '../replace-picture.tsx'

/** What a person may write about a picture. */
export type FigureText = Readonly<Record<'alt' | 'caption' | 'credit' | 'licence', string>>

const NO_TEXT: FigureText = { alt: '', caption: '', credit: '', licence: '' }

export type SerializedFigure = Spread<
  FigureText & { readonly asset: string | null },
  SerializedLexicalNode
>

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * A picture with its caption and credit as plain strings: they validate, hash and export without an
 * editor, and there is one undo history (nested editors: facebook/lexical#4990, #4401).
 */
export class FigureNode extends DecoratorNode<ReactNode> {
  __asset: string | null
  __text: FigureText

  static override getType(): string {
    return 'figure'
  }

  static override clone(node: FigureNode): FigureNode {
    return new FigureNode(node.__asset, node.__text, node.__key)
  }

  static override importJSON(json: SerializedFigure): FigureNode {
    return $createFigureNode(null).updateFromJSON(json)
  }

  constructor(asset: string | null = null, text: FigureText = NO_TEXT, key?: NodeKey) {
    super(key)
    this.__asset = asset
    this.__text = text
  }

  override updateFromJSON(json: LexicalUpdateJSON<SerializedFigure>): this {
    const self = super.updateFromJSON(json).getWritable()
    self.__asset = typeof json.asset === 'string' ? json.asset : null
    self.__text = {
      alt: textOf(json.alt),
      caption: textOf(json.caption),
      credit: textOf(json.credit),
      licence: textOf(json.licence),
    }
    return self
  }

  override exportJSON(): SerializedFigure {
    return { ...super.exportJSON(), type: 'figure', asset: this.__asset, ...this.__text }
  }

  getText(): FigureText {
    return this.getLatest().__text
  }

  /** Puts another picture in the place of this one; its words are gone where they told of the old one. */
  setPicture({ asset, isAnother }: NewPicture): this {
    const self = this.getWritable()
    self.__asset = asset
    if (isAnother) self.__text = NO_TEXT
    return self
  }

  setText(text: FigureText): this {
    const self = this.getWritable()
    self.__text = text
    return self
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div')
    element.className = 'article-figure'
    return element
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): false {
    return false
  }

  override getTextContent(): string {
    return ''
  }

  override decorate(_editor: unknown, _config: EditorConfig): ReactNode {
    return <FigureBlock asset={this.__asset} nodeKey={this.getKey()} text={this.__text} />
  }
}

export const $createFigureNode = (asset: string | null): FigureNode => new FigureNode(asset)

export const $isFigureNode = (node: LexicalNode | null | undefined): node is FigureNode =>
  node instanceof FigureNode

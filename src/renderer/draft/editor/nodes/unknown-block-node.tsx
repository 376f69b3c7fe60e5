import {
  DecoratorNode,
  type LexicalNode,
  type LexicalUpdateJSON,
  type NodeKey,
  type SerializedLexicalNode,
  type Spread,
} from 'lexical'
import type { ReactNode } from 'react'
import { UnknownBlock } from '../unknown-block.tsx'

export type SerializedUnknownBlock = Spread<
  { readonly original: SerializedLexicalNode },
  SerializedLexicalNode
>

const nothing: SerializedLexicalNode = { type: 'unknown', version: 1 }

/** Keeps a block that this version does not know, whole: parsing would fail on it (facebook/lexical#5140). */
export class UnknownBlockNode extends DecoratorNode<ReactNode> {
  __original: SerializedLexicalNode

  static override getType(): string {
    return 'unknown-block'
  }

  static override clone(node: UnknownBlockNode): UnknownBlockNode {
    return new UnknownBlockNode(node.__original, node.__key)
  }

  static override importJSON(json: SerializedUnknownBlock): UnknownBlockNode {
    return new UnknownBlockNode(json.original).updateFromJSON(json)
  }

  constructor(original: SerializedLexicalNode = nothing, key?: NodeKey) {
    super(key)
    this.__original = original
  }

  override updateFromJSON(json: LexicalUpdateJSON<SerializedUnknownBlock>): this {
    const self = super.updateFromJSON(json).getWritable()
    if (json.original !== undefined) self.__original = json.original
    return self
  }

  override exportJSON(): SerializedUnknownBlock {
    return { ...super.exportJSON(), type: 'unknown-block', original: this.__original }
  }

  override createDOM(): HTMLElement {
    return document.createElement('div')
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

  override decorate(): ReactNode {
    return <UnknownBlock type={this.__original.type} />
  }
}

export const $isUnknownBlockNode = (
  node: LexicalNode | null | undefined,
): node is UnknownBlockNode => node instanceof UnknownBlockNode

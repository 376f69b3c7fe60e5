import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@lexical/react/useLexicalEditable'
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection'
import {
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
  stopLexicalPropagation,
} from 'lexical'
import { Image, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '../../ui/icon-button.tsx'
import { FigureField } from './figure-field.tsx'
import { $isFigureNode, type FigureText } from './nodes/figure-node.tsx'
import { type NewPicture, ReplacePicture } from './replace-picture.tsx'

/** What happens in the fields is theirs: Lexical would take Backspace for the block before. */
const ownEvents = [
  'keydown',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'drop',
  'dragstart',
  'compositionstart',
  'compositionend',
]

interface Props {
  readonly nodeKey: NodeKey
  readonly text: FigureText
  readonly asset: string | null
}

/** A picture's stand-in and what is written about it, edited in place. */
export function FigureBlock({ nodeKey, text, asset }: Props) {
  const t = useTranslations('draft')
  const [editor] = useLexicalComposerContext()
  const [isSelected, setSelected, clearSelection] = useLexicalNodeSelection(nodeKey)
  const isEditable = useLexicalEditable()
  const box = useRef<HTMLElement>(null)
  const isContinued = useRef(false)

  useEffect(() => {
    const element = box.current
    if (element === null) return
    const keep = (event: Event) => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
        stopLexicalPropagation(event)
    }
    for (const type of ownEvents) element.addEventListener(type, keep)
    return () => {
      for (const type of ownEvents) element.removeEventListener(type, keep)
    }
  }, [])

  /** One undo step from the first key in a field until one leaves it. */
  const write = (part: Partial<FigureText>) => {
    editor.update(
      () => {
        const node = $getNodeByKey(nodeKey)
        if ($isFigureNode(node)) node.setText({ ...text, ...part })
      },
      {
        discrete: true,
        tag: [isContinued.current ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG],
      },
    )
    isContinued.current = true
  }
  const leave = () => {
    isContinued.current = false
  }
  const remove = () => {
    editor.update(() => {
      $getNodeByKey(nodeKey)?.selectNext()
      $getNodeByKey(nodeKey)?.remove()
    })
    editor.focus()
  }
  const replace = (picture: NewPicture) =>
    editor.update(
      () => {
        const node = $getNodeByKey(nodeKey)
        if ($isFigureNode(node)) node.setPicture(picture)
      },
      { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
    )
  const fields = { onLeave: leave }

  return (
    <figure className="figure-block" data-selected={isSelected || undefined} ref={box}>
      <button
        aria-label={t('figure.select')}
        className="figure-picture"
        onClick={() => {
          clearSelection()
          setSelected(true)
          editor.getRootElement()?.focus({ preventScroll: true })
        }}
        tabIndex={-1}
        type="button"
      >
        <Image aria-hidden="true" size={20} strokeWidth={1.5} />
      </button>
      <figcaption className="figure-text">
        <FigureField
          {...fields}
          label={t('figure.caption')}
          name="caption"
          onWrite={(caption) => write({ caption })}
          value={text.caption}
        />
        <div className="figure-line">
          <FigureField
            {...fields}
            label={t('figure.credit')}
            name="credit"
            onWrite={(credit) => write({ credit })}
            value={text.credit}
          />
          <span aria-hidden="true">·</span>
          <FigureField
            {...fields}
            label={t('figure.licence')}
            name="licence"
            onWrite={(licence) => write({ licence })}
            value={text.licence}
          />
        </div>
        <FigureField
          {...fields}
          label={t('figure.alt')}
          name="alt"
          onWrite={(alt) => write({ alt })}
          value={text.alt}
        />
      </figcaption>
      {isEditable && (
        <div className="figure-acts">
          <ReplacePicture asset={asset} onReplace={replace} />
          <IconButton icon={Trash2} label={t('figure.remove')} onPress={remove} />
        </div>
      )}
    </figure>
  )
}

import { DraggableBlockPlugin_EXPERIMENTAL as DraggableBlocks } from '@lexical/react/LexicalDraggableBlockPlugin'
import { GripVertical } from 'lucide-react'
import { useRef } from 'react'

/**
 * A handle in the margin by which the pointer moves a block. Keys have commands of their own
 * (use-move-commands.ts), so it is nothing that one tabs to.
 */
export function BlockHandle({ column }: Readonly<{ column: HTMLElement }>) {
  const handle = useRef<HTMLDivElement>(null)
  const line = useRef<HTMLDivElement>(null)
  return (
    <DraggableBlocks
      anchorElem={column}
      isOnMenu={(element) => element.closest('.block-handle') !== null}
      menuComponent={
        <div aria-hidden="true" className="block-handle" ref={handle}>
          <GripVertical size={16} strokeWidth={1.75} />
        </div>
      }
      menuRef={handle}
      targetLineComponent={<div aria-hidden="true" className="block-line" ref={line} />}
      targetLineRef={line}
    />
  )
}

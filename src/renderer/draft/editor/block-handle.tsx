import { DraggableBlockPlugin_EXPERIMENTAL as DraggableBlocks } from '@lexical/react/LexicalDraggableBlockPlugin'
import { GripVertical } from 'lucide-react'
import { useRef, useState } from 'react'

/**
 * A handle in the margin by which the pointer moves a block. Keys have commands of their own
 * (use-move-commands.ts), so it is nothing that one tabs to.
 */
export function BlockHandle() {
  // Beside the text, not around it: React listens at each element that a portal leads to, and would at every key.
  const [margin, setMargin] = useState<HTMLElement | null>(null)
  const handle = useRef<HTMLDivElement>(null)
  const line = useRef<HTMLDivElement>(null)
  return (
    <div className="block-margin" ref={setMargin}>
      {margin !== null && (
        <DraggableBlocks
          anchorElem={margin}
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
      )}
    </div>
  )
}

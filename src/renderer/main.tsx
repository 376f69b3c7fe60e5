import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connectDesk } from './desk.ts'

const desk = connectDesk()
const root = document.getElementById('root')
if (root) {
  const { door, version } = await desk.settings.read()
  createRoot(root).render(
    <StrictMode>
      <main>
        Sunting {version} ({door})
      </main>
    </StrictMode>,
  )
}

import { Component, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'

function Fallen() {
  const t = useTranslations('recovery')
  return (
    <ErrorState
      actions={
        <Button look="main" onPress={() => location.reload()}>
          {t('boundary.reload')}
        </Button>
      }
      title={t('boundary.title')}
    >
      {t('boundary.text')}
    </ErrorState>
  )
}

interface Props {
  readonly children: ReactNode
}

/** A bug in drawing one part leaves the other parts standing. React knows no hook for this. */
export class ScreenBoundary extends Component<Props, { readonly fallen: boolean }> {
  override state = { fallen: false }

  static getDerivedStateFromError() {
    return { fallen: true }
  }

  override render() {
    return this.state.fallen ? <Fallen /> : this.props.children
  }
}

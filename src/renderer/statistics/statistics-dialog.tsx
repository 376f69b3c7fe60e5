import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTimeZone, useTranslations } from 'use-intl'
import { RANGES, type Range } from '#shared/statistics/periods.ts'
import { failureOf } from '../draft/ask.ts'
import { deskQuery } from '../queries.ts'
import { FailureState } from '../recovery/failure-state.tsx'
import { closeDialog, showDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Spinner } from '../ui/progress.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { AiPlot } from './ai-plot.tsx'
import { AnswerPlot } from './answer-plot.tsx'
import { FindingsPlot } from './findings-plot.tsx'
import { FlowPlot } from './flow-plot.tsx'
import { ReasonsPlot } from './reasons-plot.tsx'
import { FillPatterns } from './series.tsx'
import { WaitingPlot } from './waiting-plot.tsx'

/** What the desk does, where looking beats reading. */
export default function StatisticsDialog() {
  const t = useTranslations('statistics')
  const common = useTranslations('common')
  const zone = useTimeZone() ?? 'UTC'
  const [range, setRange] = useState<Range>('30')
  const { data, error, refetch } = useQuery(
    deskQuery.statistics.read.queryOptions({
      input: { range, zone },
      staleTime: 0,
      placeholderData: keepPreviousData,
    }),
  )
  return (
    <Dialog isOpen lead={t('lead', { zone })} onClose={closeDialog} title={t('title')} width="page">
      <div className="min-h-0 flex-1 overflow-y-auto rounded-b-[12px] bg-desk p-4">
        <FillPatterns />
        {error !== null ? (
          <FailureState failure={failureOf(error)} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <Spinner label={common('loading')} />
        ) : data.isEmpty ? (
          <EmptyState
            actions={
              <Button look="main" onPress={() => showDialog('import')}>
                {t('empty.import')}
              </Button>
            }
            title={t('empty.title')}
          >
            {t('empty.text')}
          </EmptyState>
        ) : (
          <>
            <div className="mb-4 flex">
              <Segmented
                label={t('range.label')}
                onChange={setRange}
                segments={RANGES.map((key) => ({ key, label: t(`range.${key}`) }))}
                value={range}
              />
            </div>
            <div className="grid grid-cols-2 items-start gap-4">
              <FlowPlot statistics={data} />
              <div className="grid min-w-0 gap-4">
                <WaitingPlot statistics={data} />
                <ReasonsPlot statistics={data} />
                <AiPlot statistics={data} />
              </div>
              <div className="grid min-w-0 gap-4">
                <AnswerPlot statistics={data} />
                <FindingsPlot statistics={data} />
              </div>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}

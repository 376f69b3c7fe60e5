import { createStore } from '../../store.ts'
import type { Section } from './sections.ts'

/** The section that the house style opens at. */
export const firstSection = createStore<Section>('summary')

import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const isCrash = ({ moduleId }: TestSpecification): boolean => moduleId.includes('/tests/crash/')

/** The hundred kills take longest by far: begun last, they would keep one core waiting. */
class CrashFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(isCrash), ...sorted.filter((file) => !isCrash(file))]
  }
}

/** Everything that runs in plain Node. Browser and desktop tests are Playwright's. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/{unit,store,crash,intake,security}/**/*.test.ts'],
    testTimeout: 20_000,
    // A worker keeps the modules that it has loaded: the desk's alone are hundreds, and the files as many.
    isolate: false,
    // By default one core is left free, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: CrashFirst },
  },
})

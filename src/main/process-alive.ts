/** Whether a process of this number runs. One of another user cannot be asked, and so is alive. */
export function isProcessAlive(pid: number): boolean {
  try {
    // Signal 0 only asks (kill(2)).
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

import { statfs } from 'node:fs/promises'

/** File systems of other machines, and those that programs make, which tell nobody of a change (statfs(2)). */
const REMOTE = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x01021997, // 9P
  0x65735546, // FUSE
  0x5346414f, // AFS
])

/** Says whether a folder has to be looked at again and again, because its system does not tell of changes. */
export async function needsPolling(folder: string): Promise<boolean> {
  if (process.platform === 'win32') return folder.startsWith('\\\\')
  if (process.platform === 'darwin') return folder.startsWith('/Volumes/')
  const type = (await statfs(folder).catch(() => null))?.type
  return type !== undefined && REMOTE.has(type >>> 0)
}

import { securityHeaders } from '../web/policy.ts'
import type { PageResponse } from '../web/screen-files.ts'

const SENTENCES = {
  401: 'Open the desk with the address that Sunting printed when it started; each address works once. / Buka meja dengan alamat yang dicetak Sunting saat dijalankan; tiap alamat hanya berlaku sekali.',
  403: 'This request did not come from the desk itself. / Permintaan ini tidak datang dari meja itu sendiri.',
  404: 'There is nothing at this address. / Tidak ada apa-apa di alamat ini.',
  405: 'This address does not answer that method. / Alamat ini tidak menjawab metode itu.',
  411: 'A call says how long it is. / Panggilan harus menyebut panjangnya.',
  413: 'This is more than the desk takes at once. / Ini lebih besar daripada yang dapat diterima sekaligus.',
} as const

/** A request that is turned away, with one sentence that says why. */
export const refusal = (status: keyof typeof SENTENCES): PageResponse => ({
  status,
  headers: {
    ...securityHeaders(null),
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  },
  body: `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Sunting</title>\n<h1>Sunting</h1>\n<p>${SENTENCES[status]}</p>\n</html>\n`,
})

/** Enough that the page reads well wherever it is opened; a site brings its own. */
export const STYLESHEET = `
:root { color-scheme: light dark }
body { margin: 0 auto; max-width: 42rem; padding: 2rem 1.25rem; font: 1.125rem/1.65 Georgia, serif }
h1 { font-size: 2.1rem; line-height: 1.2; margin: 0 0 .5em }
h2, h3 { font-size: 1.3rem; line-height: 1.3; margin: 2em 0 .5em }
.excerpt { font-size: 1.2rem; margin: 0 0 .75em }
.byline, figcaption, .ai-note, .review-claim, .not-reviewed { font: .9rem/1.5 system-ui, sans-serif }
.summary { border: 1px solid; border-radius: .5rem; margin: 1.5rem 0; padding: 1rem 1.25rem }
.summary h2 { margin: 0 }
.summary strong { display: block }
figure { margin: 1.5rem 0 }
table { border-collapse: collapse; margin: 1.5rem 0 }
th, td { border: 1px solid; padding: .3rem .6rem; text-align: start; vertical-align: top }
img { height: auto; max-width: 100% }
footer { border-top: 1px solid; margin-top: 3rem }
`

export function presentChromium(): Promise<string | null>
export function fetchChromium(): Promise<string | null>

import './time-left.css'

/** A ring that empties while the way back is offered. It stands still as long as the pointer or the focus is on a notice. */
export function TimeLeft() {
  return (
    <svg aria-hidden="true" className="time-left" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" />
      <circle cx="8" cy="8" pathLength="1" r="6" />
    </svg>
  )
}

import styles from './MapCanvas.module.css';

/** The arrow head of influence lines, kept once in the page. */
export function ArrowMarker() {
  return (
    <svg className={styles.hidden} aria-hidden>
      <defs>
        <marker
          id="map-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerUnits="userSpaceOnUse"
          markerWidth="10"
          markerHeight="10"
          orient="auto"
        >
          <path className={styles.arrow} d="M0 0L8 4L0 8z" />
        </marker>
      </defs>
    </svg>
  );
}

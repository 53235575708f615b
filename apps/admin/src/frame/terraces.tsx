import classes from "./terraces.module.css";

/** The only ornament: a thin line of terraced fields. */
export const Terraces = ({ isWide = false }: { isWide?: boolean }) => (
  <svg
    className={classes.terraces}
    data-wide={isWide || undefined}
    viewBox="0 0 320 64"
    preserveAspectRatio="none"
    aria-hidden
  >
    <path d="M0 40c34-22 62-24 98-10s70 10 108-8 74-14 114 2" />
    <path d="M0 49c36-20 64-21 100-9s70 10 108-6 72-13 112 2" />
    <path d="M0 58c38-17 66-18 102-8s70 9 108-4 70-11 110 2" data-tone="earth" />
  </svg>
);

/** The only ornament: a thin line of terraced fields, never behind words. */
export const Terraces = () => (
  <svg className="terraces" viewBox="0 0 1200 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path d="M0 30c100-26 180-26 300-8s220 12 340-6 190-16 300 2 160 12 260-6" />
    <path d="M0 36c120-20 220-18 320-6s220 8 330-4 220-10 320 0 140 8 230-4" />
  </svg>
);

import { type CSSVariablesResolver, colorsTuple, createTheme, virtualColor } from "@mantine/core";

// Each colour has one value a scheme, from packages/ui/tokens.css; tints are made from it by transparency. Not named
// "-light": Mantine calls a colour's tint so.
const hues = {
  indigo: ["#23408e", "#8fa8f0"],
  earth: ["#a63d1e", "#f08a66"],
  gold: ["#8a5a00", "#f2c96b"],
  leaf: ["#1e6b3c", "#8bd3a5"],
  alarm: ["#9b1c1c", "#f2a0a0"],
} as const;

const colors = Object.fromEntries(
  Object.entries(hues).flatMap(([name, [light, dark]]) => [
    [`${name}-day`, colorsTuple(light)],
    [`${name}-night`, colorsTuple(dark)],
    [name, virtualColor({ name, light: `${name}-day`, dark: `${name}-night` })],
  ]),
);

/** Mantine in the identity of Gần Dân: our colours, type and space; borders instead of shadows. */
export const theme = createTheme({
  colors,
  primaryColor: "indigo",
  autoContrast: true,
  fontFamily: "var(--gd-font)",
  defaultRadius: 8,
  fontSizes: { xs: "12.5px", sm: "13.5px", md: "15px", lg: "18px", xl: "21.6px" },
  lineHeights: { xs: "1.4", sm: "1.5", md: "1.5", lg: "1.5", xl: "1.4" },
  headings: {
    fontFamily: "var(--gd-font)",
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "26px", lineHeight: "1.35" },
      h2: { fontSize: "21.6px", lineHeight: "1.4" },
      h3: { fontSize: "18px", lineHeight: "1.45" },
      h4: { fontSize: "15px", lineHeight: "1.5" },
    },
  },
  shadows: { xs: "none", sm: "none", md: "var(--gd-shadow)", lg: "var(--gd-shadow)", xl: "var(--gd-shadow)" },
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: "md" }, styles: { root: { fontWeight: 500 } } },
    Badge: { defaultProps: { radius: "sm" }, styles: { root: { textTransform: "none", fontWeight: 500 } } },
    Input: { defaultProps: { size: "md" } },
    InputWrapper: { defaultProps: { size: "md" } },
    Modal: { defaultProps: { centered: true } },
  },
});

/** Mantine's own names for grounds and text, led back to our tokens in both schemes. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    "--mantine-color-body": "var(--gd-surface)",
    "--mantine-color-text": "var(--gd-ink)",
    "--mantine-color-dimmed": "var(--gd-quiet)",
    "--mantine-color-placeholder": "var(--gd-quiet)",
    "--mantine-color-anchor": "var(--gd-indigo)",
    "--mantine-color-error": "var(--gd-alarm)",
    "--mantine-color-default": "var(--gd-surface)",
    "--mantine-color-default-color": "var(--gd-ink)",
    "--mantine-color-default-border": "var(--gd-line)",
    "--mantine-color-default-hover": "var(--gd-ground)",
    "--mantine-color-disabled": "color-mix(in srgb, var(--gd-line) 60%, transparent)",
    "--mantine-color-disabled-border": "var(--gd-line)",
    "--mantine-color-disabled-color": "var(--gd-quiet)",
    "--input-bd": "var(--gd-control-line)",
  };
  return { variables: {}, light: shared, dark: shared };
};

import {
  Button,
  type CSSVariablesResolver,
  type VariantColorsResolver,
  colorsTuple,
  createTheme,
  defaultVariantColorsResolver,
  virtualColor,
} from "@mantine/core";

// Each colour has one value a scheme, from packages/ui/tokens.css; `cssVariables` makes the tints.
const hues = {
  indigo: ["#23408e", "#8fa8f0"],
  earth: ["#a63d1e", "#f08a66"],
  gold: ["#8a5a00", "#f2c96b"],
  leaf: ["#1e6b3c", "#8bd3a5"],
  alarm: ["#9b1c1c", "#f2a0a0"],
} as const;

// Mantine's neutrals, warm by day and slate by night as our grounds are.
const gray = [
  "#faf8f4",
  "#f3efe8",
  "#e9e4db",
  "#dcd6cb",
  "#c4beb3",
  "#9a958c",
  "#76726b",
  "#5b6470",
  "#3d4550",
  "#1a1f27",
] as const;
const dark = [
  "#ece8e1",
  "#c9cdd3",
  "#9aa4b2",
  "#6b7684",
  "#3a424d",
  "#2c333d",
  "#20252d",
  "#1c2027",
  "#171b21",
  "#14171c",
] as const;

const colors = Object.fromEntries(
  Object.entries(hues).flatMap(([name, [light, dark]]) => [
    [`${name}-day`, colorsTuple(light)],
    [`${name}-night`, colorsTuple(dark)],
    [name, virtualColor({ name, light: `${name}-day`, dark: `${name}-night` })],
  ]),
);

// What stands on a filled ground is white by day and ink by night; Mantine would ask one of both schemes only.
const variants: VariantColorsResolver = (asked) => {
  const found = defaultVariantColorsResolver(asked);
  const isHue = Object.hasOwn(hues, asked.color ?? asked.theme.primaryColor);
  return asked.variant === "filled" && isHue ? { ...found, color: "var(--gd-on-accent)" } : found;
};

/** Mantine in the identity of Gần Dân: our colours, type and space; borders instead of shadows. */
export const theme = createTheme({
  colors: { ...colors, gray, dark },
  primaryColor: "indigo",
  variantColorResolver: variants,
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
    Button: Button.extend({
      defaultProps: { size: "md" },
      styles: { root: { fontWeight: 500 } },
      // The small one within a card: its words keep clear of its edge and are no larger than what they stand beside.
      vars: (_theme, { size }) => ({
        root:
          size === "compact-md"
            ? { "--button-height": "32px", "--button-padding-x": "12px", "--button-fz": "13.5px" }
            : {},
      }),
    }),
    // As the marks of a state: round, and never smaller than the smallest text.
    Badge: {
      defaultProps: { radius: "xl", size: "lg" },
      styles: {
        root: {
          textTransform: "none",
          fontWeight: 500,
          fontSize: "12.5px",
          height: "auto",
          minHeight: 22,
          maxWidth: "100%",
          paddingInline: 9,
        },
        label: { lineHeight: 1.45, whiteSpace: "normal" },
      },
    },
    Input: { defaultProps: { size: "md" } },
    // Vietnamese sets signs below its letters too: the label keeps its distance.
    InputWrapper: {
      defaultProps: { size: "md" },
      styles: { label: { marginBottom: 4 }, description: { lineHeight: 1.45 }, error: { lineHeight: 1.45 } },
    },
    // A window's head is not the page's banner.
    ModalHeader: { defaultProps: { role: "none" } },
    DrawerHeader: { defaultProps: { role: "none" } },
    Modal: {
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.4 } },
      styles: { title: { fontSize: "18px", fontWeight: 600 } },
    },
    // A menu holds nothing but its items, and stands in the part of the page that it was opened from.
    Menu: { defaultProps: { shadow: "md", withInitialFocusPlaceholder: false, withinPortal: false } },
    // What floats over the page is told from it by the one shadow there is.
    Popover: { defaultProps: { shadow: "md" } },
    Combobox: { defaultProps: { shadow: "md" } },
    Table: { defaultProps: { fz: "md" } },
  },
});

const mixed = (name: string, share: number, ground: string) =>
  `color-mix(in srgb, var(--gd-${name}) ${share}%, ${ground})`;

const hueVariables = (name: string): Record<string, string> => ({
  [`--mantine-color-${name}-filled`]: `var(--gd-${name})`,
  [`--mantine-color-${name}-filled-hover`]: mixed(name, 86, "var(--gd-ink)"),
  [`--mantine-color-${name}-light`]: `var(--gd-${name}-ground, ${mixed(name, 11, "var(--gd-surface)")})`,
  [`--mantine-color-${name}-light-hover`]: mixed(name, 18, "var(--gd-surface)"),
  [`--mantine-color-${name}-light-color`]: `var(--gd-${name})`,
  [`--mantine-color-${name}-outline`]: `var(--gd-${name})`,
  [`--mantine-color-${name}-outline-hover`]: mixed(name, 6, "transparent"),
  [`--mantine-color-${name}-text`]: `var(--gd-${name})`,
});

/** Mantine's own names for grounds, text and tints, led back to our tokens in both schemes. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    ...Object.assign({}, ...Object.keys(hues).map(hueVariables)),
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

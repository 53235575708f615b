// Mantine's styles lie in a layer: whatever stands outside it, ours, wins in any order the build puts them.
import "@mantine/core/styles.layer.css";
import "@mantine/dates/styles.layer.css";
import "@mantine/dropzone/styles.layer.css";
import "@mantine/notifications/styles.layer.css";
import "@gandan/ui/desk-fonts.css";
import "@gandan/ui/tokens.css";
import "./frame/base.css";

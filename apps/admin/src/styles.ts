// The order matters: our tokens stand after Mantine's own.
import "@mantine/core/styles.css";
import "@mantine/dates/styles.css";
import "@mantine/dropzone/styles.css";
import "@mantine/notifications/styles.css";
import "@gandan/ui/desk-fonts.css";
import "@gandan/ui/tokens.css";
import "./frame/base.css";

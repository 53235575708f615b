import { Link } from "@tanstack/react-router";
import classes from "./phone-bar.module.css";
import { mayOpen, subjectGroups } from "./subjects.ts";
import { useMay, useMe } from "./use-me.ts";
import { useWords } from "./words.tsx";

const onPhone = new Set(["/", "/cong-viec", "/tieng-dan", "/ke-hoach"]);
const onPhoneOfProvince = new Set(["/", "/mo-hinh", "/danh-gia", "/danh-gia/bo-tieu-chi"]);

/** On a phone: the few pages that are opened all day, under the thumb. */
export function PhoneBar() {
  const { t } = useWords();
  const may = useMay();
  const isProvince = useMe().commune.kind === "province";
  const links = subjectGroups
    .flatMap((group) => group.links)
    .filter((link) => (isProvince ? onPhoneOfProvince : onPhone).has(link.to) && mayOpen(link, may, isProvince));
  return (
    <nav className={classes.bar} aria-label={t("frame.nav.phone")}>
      {links.map(({ to, label, icon: Icon }) => (
        <Link key={to} to={to} className={classes.link} activeOptions={{ exact: to === "/" }}>
          <Icon size={22} stroke={1.6} aria-hidden />
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}

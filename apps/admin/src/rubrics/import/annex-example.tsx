import { useWords } from "../../frame/words.tsx";
import classes from "./import.module.css";

// An annex in Vietnamese whatever the language of the desk: it is what a province's decision looks like.
const lines = [
  ["I", "Tổ chức, chỉ đạo", "10", ""],
  ["1", "Ban hành kế hoạch năm", "7,5", "Trước 31/01: 7,5 điểm\nSau 31/01: 4 điểm\nKhông ban hành: 0 điểm"],
  ["2", "Phân công đầu mối", "2,5", "Có văn bản phân công"],
];

/** What a table that can be read looks like. */
export function AnnexExample() {
  const { t } = useWords();
  return (
    <div>
      <p>{t("rubrics.import.example")}</p>
      {/* A wide table scrolls within itself, also by keyboard: */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes.scroll} aria-label={t("rubrics.import.example.name")} tabIndex={0}>
        <table className={classes.preview}>
          <thead>
            <tr>
              {(["number", "text", "maximum", "guidance"] as const).map((role) => (
                <th key={role} scope="col">
                  {t(`rubrics.role.${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(([number, ...cells]) => (
              <tr key={number}>
                <td>{number}</td>
                {cells.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

import type { RefusalGround } from "@gandan/domain/petitions";
import { Radio, Stack } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import classes from "./ground.module.css";

interface Properties {
  grounds: readonly RefusalGround[];
  chosen: string | null;
  onChange: (id: string) => void;
}

/** The closed list of grounds for turning a sender away, each with its law; nothing is chosen beforehand. */
export function GroundChoice({ grounds, chosen, onChange }: Properties) {
  const { t, language } = useWords();
  return (
    <Radio.Group
      label={t("petitions.ground")}
      description={t("petitions.ground.hint")}
      value={chosen}
      onChange={(id) => id !== null && onChange(id)}
    >
      <Stack gap={4} mt="xs" className={classes.grounds ?? ""}>
        {grounds.map((ground) => (
          <Radio
            key={ground.id}
            value={ground.id}
            label={ground.name[language]}
            description={<GroundLaw ground={ground} />}
            classNames={{ root: classes.ground ?? "", body: classes.body ?? "", labelWrapper: classes.body ?? "" }}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** The law behind a ground, how far its text was read, and whether it is told in writing. */
export function GroundLaw({ ground: { source, paper } }: { ground: RefusalGround }) {
  const { t, language } = useWords();
  const { title, number, article, basis, read } = source;
  return (
    <>
      <span className={classes.law}>
        {basis === "law"
          ? [article, title[language], number].filter(Boolean).join(", ")
          : t("petitions.limits.setting")}
      </span>
      {(read === "before-amendment" || read === "unverified") && (
        <span className={classes.tag}>{t(`petitions.limits.${read}`)}</span>
      )}
      {paper === "reception-refused" && <span className={classes.tag}>{t("petitions.ground.inWriting")}</span>}
    </>
  );
}

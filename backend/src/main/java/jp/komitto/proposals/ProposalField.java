package jp.komitto.proposals;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a proposal is asked, question by question, each within its task. */
public enum ProposalField {
    TITLE(Task.OUTLINE, "title", "事業の名前", 60, true),
    SUMMARY(Task.OUTLINE, "summary", "ひとことで言うと", 200, true),
    ISSUE(Task.ISSUE, "issue", "地域の課題・市民のニーズ", 2000, true),
    CONTENT(Task.CONTENT, "content", "事業の内容", 4000, true),
    GOAL(Task.CONTENT, "goal", "めざす姿", 1000, true),
    GROUP_ROLE(Task.COLLABORATION, "groupRole", "団体の役割", 1000, true),
    CITY_ROLE(Task.COLLABORATION, "cityRole", "市の役割", 1000, true),
    REASON(Task.COLLABORATION, "reason", "協働で行う理由", 1000, true),
    SCHEDULE(Task.SCHEDULE, "schedule", "日程", 2000, true),
    PLACE(Task.SCHEDULE, "place", "場所", 500, false),
    EFFECT(Task.EFFECT, "effect", "期待する効果", 2000, true),
    MEASURE(Task.EFFECT, "measure", "効果の確かめ方", 1000, true),
    TEAM(Task.TEAM, "team", "実施する体制", 2000, true),
    SAFETY(Task.TEAM, "safety", "安全への備え（保険・けがなど）", 1000, false),
    CONTINUITY(Task.CONTINUITY, "continuity", "事業が終わったあと", 1000, true),
    GRADUATION(Task.CONTINUITY, "graduation", "自立への計画（最後の年）", 2000, false),
    YOUTH_COUNT(Task.CONDITIONS, "youthCount", "実施する人のうち25歳以下の人数", 4, false),
    TEAM_COUNT(Task.CONDITIONS, "teamCount", "実施する人の人数", 4, false),
    SUPPORTER(Task.CONDITIONS, "supporter", "活動を支える団体または助言する大人", 500, false),
    PARTNER(Task.CONDITIONS, "partner", "いっしょに取り組む企業とその役割", 1000, false),
    THEME(Task.CONDITIONS, "theme", "市のテーマの番号", 2, false);

    /** The steps of the form in their order. */
    @Schema(name = "ProposalTaskName")
    public enum Task {
        OUTLINE,
        ISSUE,
        CONTENT,
        COLLABORATION,
        SCHEDULE,
        EFFECT,
        TEAM,
        CONTINUITY,
        CONDITIONS,
        BUDGET,
        DOCUMENTS,
        DECLARATION,
        CONSULTATION
    }

    private final Task task;
    private final String key;
    private final String label;
    private final int longest;
    private final boolean required;

    ProposalField(Task task, String key, String label, int longest, boolean required) {
        this.task = task;
        this.key = key;
        this.label = label;
        this.longest = longest;
        this.required = required;
    }

    static Optional<ProposalField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    Task task() {
        return task;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    int longest() {
        return longest;
    }

    boolean isRequired() {
        return required;
    }

    boolean isNumber() {
        return this == YOUTH_COUNT || this == TEAM_COUNT || this == THEME;
    }
}

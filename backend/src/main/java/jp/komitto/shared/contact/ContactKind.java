package jp.komitto.shared.contact;

/** What a text gives away. */
public enum ContactKind {
    PHONE("電話番号"),
    E_MAIL("メールアドレス"),
    URL("リンク"),
    HANDLE("アカウント");

    private final String label;

    ContactKind(String label) {
        this.label = label;
    }

    /** What stands in the place of the contact detail. */
    public String mask() {
        return "［%sは伏せています］".formatted(label);
    }
}

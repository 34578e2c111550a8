package jp.komitto.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document of a registration is. */
@Schema(description = "BYLAWS 規約・会則, ROSTER 名簿, PLAN 事業計画, ACCOUNTS 収支, OTHER その他.")
public enum DocumentKind {
    BYLAWS("規約・会則"),
    ROSTER("会員名簿"),
    PLAN("事業計画書"),
    ACCOUNTS("収支予算書・決算書"),
    OTHER("その他の書類");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package jp.komitto.calls;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a slot asks of a proposal beyond what the call asks of all. Each is declared by the proposers in the draft, without any
 * birth date, and looked at by the secretariat.
 */
@Schema(
        description = "YOUTH_MAJORITY: more than half of those who carry the project out are 25 or younger."
                + " SUPPORTER: an adult organisation or mentor stands by. COMPANY_PARTNER: a company takes part, without profit."
                + " CITY_THEME: the proposal answers a theme that the city has put up.")
public enum SlotCondition {
    YOUTH_MAJORITY("実施する人の半分より多くが25歳以下であること"),
    SUPPORTER("活動を支える団体または助言する大人がいること"),
    COMPANY_PARTNER("企業が、利益を目的とせずに加わること"),
    CITY_THEME("市が示したテーマに答える提案であること");

    private final String sentence;

    SlotCondition(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
